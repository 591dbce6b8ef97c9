import type { Aanbod, AanbodVeld } from './aanbod.ts';
import { take } from './toepassen.ts';
import { verschillen } from './verschil.ts';

export type Kant = 'winnaar' | 'verliezer';
/** Per field which of the two stays; what is not said stays as the winner has it. */
export type Keuzes = Partial<Readonly<Record<AanbodVeld, Kant>>>;

/** One entry out of two. The organization is the winner's: only what is offered is put together. */
export function samengevoegd(winnaar: Aanbod, verliezer: Aanbod, keuzes: Keuzes): Aanbod {
  const result = { ...winnaar };
  const asNew = withoutIds(verliezer);
  for (const { veld } of verschillen(winnaar, verliezer))
    if (veld !== 'organisatie' && keuzes[veld] === 'verliezer') take(result, asNew, veld);
  return result;
}

const blank = <T extends { id: string }>(row: T): T => ({ ...row, id: '' });

/** Rows get an id of their own: the loser keeps its rows, and an id stands for one thing. */
const withoutIds = (aanbod: Aanbod): Aanbod => ({
  ...aanbod,
  contactpersonen: aanbod.contactpersonen.map(blank),
  openingstijden: aanbod.openingstijden.map(blank),
  activiteiten: aanbod.activiteiten.map(blank),
});

/** What to choose at first: what the winner says, unless it says nothing. */
export function eersteKeuze(winnaar: Aanbod, verliezer: Aanbod): Keuzes {
  return Object.fromEntries(
    verschillen(winnaar, verliezer).map(({ veld, van }) => [
      veld,
      van === '' && veld !== 'organisatie' ? 'verliezer' : 'winnaar',
    ]),
  );
}
