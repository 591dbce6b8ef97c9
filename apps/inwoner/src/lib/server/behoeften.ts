import { Leefgebied } from '@keukentafel/domain/plan';
import { flag, many, text, count } from '#lib/server/form.ts';
import type { Versioned } from '#lib/server/opslaan.ts';

/** One need as the form about a topic holds it. */
export interface NeedRow {
  id: string;
  leefgebied: Leefgebied;
  omschrijving: string;
  bespreken: boolean;
  alleenVoorMij: boolean;
  versie: number;
}

export const blankNeed = (id: string, leefgebied: Leefgebied): NeedRow => ({
  id,
  leefgebied,
  omschrijving: '',
  bespreken: false,
  alleenVoorMij: false,
  versie: 0,
});

/** The needs in the form, as typed. */
export function needsIn(form: FormData): NeedRow[] {
  const topic = Leefgebied.safeParse(text(form, 'leefgebied'));
  if (!topic.success) return [];
  return many(form, 'behoefte').map((id) => ({
    id,
    leefgebied: topic.data,
    omschrijving: text(form, `omschrijving-${id}`),
    bespreken: flag(form, `bespreken-${id}`),
    alleenVoorMij: flag(form, `alleenVoorMij-${id}`),
    versie: count(form, `versie-${id}`),
  }));
}

/** The field of the row that an answer of the API is about: records stand in the order of the rows. */
export const fieldIn =
  (rows: Versioned[]) =>
  (path: string): string => {
    const record = rows[Number(path.split('.')[1])]?.record;
    return record?.soort === 'behoefte' ? `omschrijving-${record.id}` : path;
  };

/** What there is to save: an empty field that was never saved is not a need. */
export const recordsOf = (rows: NeedRow[]): Versioned[] =>
  rows
    .filter(({ omschrijving, versie }) => omschrijving.trim() !== '' || versie > 0)
    .map(({ versie, ...need }) => ({ record: { soort: 'behoefte', ...need }, versie }));
