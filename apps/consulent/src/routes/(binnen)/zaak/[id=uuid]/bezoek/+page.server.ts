import { moment } from '#lib/dates.ts';
import { attempt } from '#lib/server/action.ts';
import { amount, wrong, text, version } from '#lib/server/form.ts';
import { planOf } from '#lib/server/planView.ts';
import { today } from '#lib/server/today.ts';
import { openZaak } from '#lib/server/zaak.ts';
import type { Actions, PageServerLoad } from './$types';

export const load = (async (event) => {
  const zaak = await openZaak(event);
  const titel = 'Zaak: bezoek';
  if (!zaak) return { titel, bezoek: null };
  const { afspraak, melding, mogelijk, versie, plan } = zaak;
  const mag = mogelijk.includes('gesprekPlannen') || mogelijk.includes('gesprekVerzetten');
  return {
    titel,
    bezoek: {
      versie,
      mag,
      magAnnuleren: mogelijk.includes('gesprekAnnuleren'),
      afspraak: afspraak && { ...afspraak, wanneer: moment(afspraak.begin) },
      vandaag: today(),
      thuis: `${melding.postcode} ${melding.huisnummer}, ${melding.plaats}`,
      wensen: plan ? planOf(plan).gesprek : [],
      waarden: {
        dag: afspraak?.begin.slice(0, 10) ?? '',
        tijd: afspraak?.begin.slice(11, 16) ?? '',
        duurMinuten: String(afspraak?.duurMinuten ?? 60),
        plaats: afspraak?.plaats ?? 'Bij de inwoner thuis',
        wie: afspraak?.wie ?? '',
      },
    },
  };
}) satisfies PageServerLoad;

/** A day and a time make the local moment; either one missing is said beside its own field. */
function beginOf(form: FormData): string {
  if (!text(form, 'dag')) throw wrong('dag', 'Kies een dag.');
  if (!text(form, 'tijd')) throw wrong('tijd', 'Kies een tijd.');
  return `${text(form, 'dag')}T${text(form, 'tijd').slice(0, 5)}`;
}

export const actions = {
  plan: async (event) => {
    const form = await event.request.formData();
    const rename = (field: string) => (field === 'begin' ? 'dag' : field);
    return attempt({ formulier: 'bezoek', form, rename }, async () => {
      await event.locals.api.consulent.afspraak.plan.mutate({
        id: event.params.id,
        versie: version(form),
        begin: beginOf(form),
        duurMinuten: amount(form, 'duurMinuten'),
        plaats: text(form, 'plaats'),
        wie: text(form, 'wie'),
      });
      return 'De afspraak staat vast. De inwoner ziet hem ook.';
    });
  },
  annuleer: async (event) => {
    const form = await event.request.formData();
    return attempt({ formulier: 'annuleer', form }, async () => {
      const { id } = event.params;
      await event.locals.api.consulent.afspraak.annuleer.mutate({ id, versie: version(form) });
      return 'De afspraak is geannuleerd. De inwoner ziet dat ook.';
    });
  },
} satisfies Actions;
