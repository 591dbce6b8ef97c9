import type { Aanbod } from './aanbod.ts';

type Row = { readonly id: string };
/** Every id in a form: of its organization, its places and its rows. */
export function idsIn(aanbod: Aanbod): string[] {
  const { contactpersonen, plekken, openingstijden, activiteiten, organisatie } = aanbod;
  const rows: readonly Row[] = [...contactpersonen, ...plekken, ...openingstijden, ...activiteiten];
  return [...rows, organisatie].map(({ id }) => id).filter(Boolean);
}

/**
 * The form with an id for every row that is new, so that approving it twice makes no doubles.
 * With `own` an id that is not among them becomes a new one: nobody can put another's place or
 * activity in a form of their own.
 */
export function metIds(
  aanbod: Aanbod,
  newId: () => string,
  own: ReadonlySet<string> | null = null,
): Aanbod {
  const known = <T extends Row>(row: T): T =>
    row.id !== '' && (own?.has(row.id) ?? true) ? row : { ...row, id: newId() };
  return {
    ...aanbod,
    contactpersonen: aanbod.contactpersonen.map(known),
    plekken: aanbod.plekken.map(known),
    openingstijden: aanbod.openingstijden.map(known),
    activiteiten: aanbod.activiteiten.map(known),
    organisatie: known(aanbod.organisatie),
  };
}
