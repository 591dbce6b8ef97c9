import type { Plan } from './plan.ts';
import { itemsOf, lettersOf, type Sectie } from './secties.ts';

/** Who reads a plan that was handed in, in the words of the screen before it. */
export const LEZERS =
  'Alleen medewerkers van de gemeente die met uw melding werken, lezen dit. Een melding is uw vraag om hulp. Wat u alleen voor uzelf houdt, krijgt de gemeente nooit te zien.';

/**
 * What leaves the resident's hands: nothing marked private, nothing that hangs on a private need,
 * and no topic that only private needs are about (Wmo 2015 art. 2.3.2 lid 2: the plan is hers).
 */
export function forMunicipality(plan: Plan): Plan {
  const behoeften = plan.behoeften.filter((b) => !b.alleenVoorMij);
  const shared = new Set<string | null>([null, ...behoeften.map((b) => b.id)]);
  const goes = (part: { behoefteId: string | null; alleenVoorMij: boolean }): boolean =>
    !part.alleenVoorMij && shared.has(part.behoefteId);
  return {
    leefgebieden: plan.leefgebieden.filter((leefgebied) => {
      const needs = plan.behoeften.filter((b) => b.leefgebied === leefgebied);
      return needs.length === 0 || needs.some((b) => !b.alleenVoorMij);
    }),
    behoeften,
    antwoorden: plan.antwoorden.filter(goes),
    aanbod: plan.aanbod.filter(goes),
  };
}

/** What the resident sees before handing in: the sections that go, and how much stays. */
export interface Preview {
  secties: Sectie[];
  aantalPrive: number;
  lezers: string;
}

/** The sections that would go to the municipality, how many items stay private, and who will read. */
export function preview(plan: Plan): Preview {
  return {
    secties: lettersOf(forMunicipality(plan)).filter(({ items }) => items.length > 0),
    aantalPrive: itemsOf(plan).filter((item) => item.alleenVoorMij).length,
    lezers: LEZERS,
  };
}
