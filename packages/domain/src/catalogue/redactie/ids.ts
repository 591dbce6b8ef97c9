import type { Aanbod } from './aanbod.ts';

type Row = { readonly id: string };
const withId =
  (newId: () => string) =>
  <T extends Row>(row: T): T =>
    row.id === '' ? { ...row, id: newId() } : row;

/** The form with an id for every row that is new, so that approving it twice makes no doubles. */
export function metIds(aanbod: Aanbod, newId: () => string): Aanbod {
  const known = withId(newId);
  return {
    ...aanbod,
    contactpersonen: aanbod.contactpersonen.map(known),
    plekken: aanbod.plekken.map(known),
    openingstijden: aanbod.openingstijden.map(known),
    activiteiten: aanbod.activiteiten.map(known),
    organisatie: known(aanbod.organisatie),
  };
}
