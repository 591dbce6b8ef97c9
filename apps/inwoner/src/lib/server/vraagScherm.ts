import {
  antwoordOp,
  LEEFGEBIEDEN,
  VRAGEN,
  wieDraagtWat,
  type Plan,
} from '@keukentafel/domain/plan';
import { error } from '@sveltejs/kit';
import { emptyAnswer, type AnswerFields } from '#lib/server/antwoord.ts';
import { screenOf, type Screen } from '#lib/server/screens.ts';

interface View {
  plan: Plan;
  versies: Record<string, number>;
}

/** The question at this address, or a page that says there is none. */
export function screenAt(slug: string): Screen {
  return screenOf(slug) ?? error(404, 'Deze vraag is er niet.');
}

/**
 * The need this question is about. From a need that was removed there is no way but back, unless
 * there is text on the page that was just refused: that stays.
 */
export function needOf({ plan }: View, { vraag, behoefteId }: Screen, { method }: Request) {
  if (behoefteId === null) return null;
  const need = plan.behoeften.find(({ id }) => id === behoefteId);
  if (!need && method === 'POST') return null;
  if (!need) error(404, 'Dit staat niet meer in uw plan. Misschien is het weggehaald.');
  const over = LEEFGEBIEDEN[need.leefgebied].naam;
  const aandelen = VRAGEN[vraag].over === 'trede' ? wieDraagtWat(plan, need.id) : null;
  return { onderwerp: over, omschrijving: need.omschrijving, aandelen };
}

export function answerOf(
  { plan, versies }: View,
  { vraag, behoefteId }: Screen,
): AnswerFields & { versie: number } {
  const versie = versies[`antwoord:${vraag}:${behoefteId ?? '-'}`] ?? 0;
  const answer = antwoordOp(plan, vraag, behoefteId);
  if (!answer) return { ...emptyAnswer, versie };
  const { tekst, keuzes, deel, weetIkNiet, bespreken, alleenVoorMij } = answer;
  return { tekst, keuzes, deel: deel ?? '', weetIkNiet, bespreken, alleenVoorMij, versie };
}

/** The services in the plan for this need, shown where one searches for more. */
export const offersOf = ({ plan, versies }: View, { vraag, behoefteId }: Screen) =>
  vraag === 'algemeneVoorziening'
    ? plan.aanbod
        .filter((offer) => offer.behoefteId === behoefteId)
        .map((offer) => ({ ...offer, versie: versies[`aanbod:${offer.id}`] ?? 0 }))
    : [];
