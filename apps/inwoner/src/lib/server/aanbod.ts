import { AanbodTrede, AanbodUitkomst, type PlanAanbod } from '@keukentafel/domain/plan';
import type { Api } from '#lib/server/api.ts';
import { count, many, text } from '#lib/server/form.ts';

/** A service in the plan, with the version of its record. */
export type Offer = PlanAanbod & { versie: number };

/** The services that the form shows, with what was found out about each. */
export const offersIn = (form: FormData, behoefteId: string | null): Offer[] =>
  behoefteId === null
    ? []
    : many(form, 'aanbod').flatMap((id) => {
        const trede = AanbodTrede.safeParse(text(form, `trede-${id}`));
        if (!trede.success) return [];
        const uitkomst = AanbodUitkomst.safeParse(text(form, `uitkomst-${id}`));
        return [
          {
            id,
            behoefteId,
            serviceId: text(form, `dienst-${id}`),
            naam: text(form, `naam-${id}`),
            organisatie: text(form, `organisatie-${id}`),
            trede: trede.data,
            uitkomst: uitkomst.success ? uitkomst.data : null,
            bespreken: false,
            alleenVoorMij: false,
            versie: count(form, `versie-${id}`),
          },
        ];
      });

/** The catalogue knows four ways in which help stands on the ladder; the plan names the rung. */
const TREDE_VAN = {
  vrij: 'algemeneVoorziening',
  algemeneVoorziening: 'algemeneVoorziening',
  voorliggend: 'voorliggendeWet',
  maatwerk: 'maatwerkvoorziening',
} as const satisfies Record<string, PlanAanbod['trede']>;

/** On which rung of the plan an offer of the catalogue stands. */
export const planRung = (trede: keyof typeof TREDE_VAN): PlanAanbod['trede'] => TREDE_VAN[trede];

/** Puts a service of the catalogue in the plan, under the name and rung the catalogue gives it. */
export async function addService(
  api: Api,
  { id, behoefteId, serviceId }: Pick<PlanAanbod, 'id' | 'behoefteId' | 'serviceId'>,
  offers: Offer[],
): Promise<Offer[]> {
  if (offers.some((offer) => offer.serviceId === serviceId)) return offers;
  const service = await api.catalogue.get.query({ id: serviceId });
  const offer: PlanAanbod = {
    id,
    behoefteId,
    serviceId,
    naam: service.naam,
    organisatie: service.organisatie.naam,
    trede: planRung(service.trede),
    uitkomst: null,
    bespreken: false,
    alleenVoorMij: false,
  };
  const records = [{ record: { soort: 'aanbod' as const, ...offer }, versie: 0 }];
  const { versies } = await api.inwoner.plan.save.mutate({ records });
  return [...offers, { ...offer, versie: versies[`aanbod:${id}`] ?? 1 }];
}

export async function removeOffer(api: Api, id: string, offers: Offer[]): Promise<Offer[]> {
  const versie = offers.find((offer) => offer.id === id)?.versie ?? 0;
  if (versie > 0) await api.inwoner.plan.remove.mutate({ key: `aanbod:${id}`, versie });
  return offers.filter((offer) => offer.id !== id);
}
