import { formatDay } from '@keukentafel/domain/time';
import type { Actions, PageServerLoad, RequestEvent } from './$types.js';
import { confirmCode } from '#lib/server/bevestig.ts';
import { loadKeepingText, mislukt } from '#lib/server/fouten.ts';
import { count, text } from '#lib/server/form.ts';
import { dayOf, momentOf } from '#lib/server/tijd.ts';

const RECHTEN = { meelezen: 'leest mee', meeschrijven: 'schrijft mee' } as const;
const STANDEN = { loopt: 'Kan meekijken', verlopen: 'Voorbij', beeindigd: 'Gestopt' } as const;

const lists = async ({ inwoner }: RequestEvent['locals']['api']) => {
  const [{ helpers, dagen }, sessies] = await Promise.all([
    inwoner.delen.lijst.query(),
    inwoner.sessie.lijst.query(),
  ]);
  return {
    dagen: [...new Set([...dagen.bekende, ...dagen.organisatie])].sort((a, b) => a - b),
    helpers: helpers.map((helper) => ({
      id: helper.id,
      naam: [helper.naam, helper.organisatie].filter(Boolean).join(', '),
      relatie: helper.relatie,
      recht: RECHTEN[helper.recht],
      loopt: helper.stand === 'loopt',
      stand: STANDEN[helper.stand],
      tot: formatDay(dayOf(helper.eindigtOp)),
      gezien: helper.gezienOp && momentOf(helper.gezienOp),
    })),
    sessies: sessies.map(({ id, begonnenOp, gezienOp, dezeSessie, helper }) => ({
      ...{ id, dezeSessie, wie: helper ?? 'U' },
      ...{ begonnen: momentOf(begonnenOp), gezien: momentOf(gezienOp) },
    })),
  };
};

export const load = (async ({ locals, request }) => ({
  titel: 'Wie kan meekijken',
  ...((await loadKeepingText(request, () => lists(locals.api))) ?? {
    ...{ dagen: [7, 14, 30], helpers: [], sessies: [] },
  }),
})) satisfies PageServerLoad;

const typedIn = (form: FormData) => ({
  naam: text(form, 'naam'),
  relatie: text(form, 'relatie'),
  organisatie: text(form, 'organisatie'),
  recht: text(form, 'recht'),
  dagen: text(form, 'dagen'),
});

const grouped = (code: string): string[] => code.match(/.{1,4}/g) ?? [];

export const actions = {
  maak: async (event) => {
    const form = await event.request.formData();
    const waarden = typedIn(form);
    const recht = waarden.recht === 'meeschrijven' ? 'meeschrijven' : 'meelezen';
    try {
      await confirmCode(event, form);
      const { naam, relatie, organisatie } = waarden;
      const made = await event.locals.api.inwoner.delen.maak.mutate({
        ...{ naam, relatie, organisatie, recht, dagen: count(form, 'dagen') },
      });
      const tot = formatDay(dayOf(made.eindigtOp));
      return { gemaakt: { groepen: grouped(made.code), naam, recht: RECHTEN[recht], tot } };
    } catch (error) {
      return mislukt(error, waarden);
    }
  },
  stop: async ({ locals, request }) => {
    const form = await request.formData();
    try {
      await locals.api.inwoner.delen.beeindig.mutate({ id: text(form, 'id') });
      return { gestopt: true };
    } catch (error) {
      return mislukt(error, null);
    }
  },
  sluit: async ({ locals, request }) => {
    const id = text(await request.formData(), 'id');
    try {
      const { sessie } = locals.api.inwoner;
      await (id === '' ? sessie.beeindigAndere.mutate() : sessie.beeindig.mutate({ id }));
      return { gesloten: true };
    } catch (error) {
      return mislukt(error, null);
    }
  },
} satisfies Actions;
