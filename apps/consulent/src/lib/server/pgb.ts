import type { PgbToets } from '@keukentafel/domain/ladder';
import { readFields, showFields, showRows } from '#lib/server/fields.ts';
import { readRows } from '#lib/server/rows.ts';
import { PGB, PGB_KAN, UITVOERDERS } from '#lib/weging/pgb.ts';

type Row = Record<string, unknown>;
const filled = (row: Row): Row =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));

/** The pgb test as the form holds it; null when nothing of it was filled in. */
export function readPgb(form: FormData): { value: Row | null; places: readonly number[] } {
  const own = filled(readFields(form, PGB, 'pgb.'));
  const criteria = filled(readFields(form, PGB_KAN, 'pgb.criteria.'));
  const { rows, places } = readRows(form, UITVOERDERS);
  const begun = Object.values(own).some((value) => value !== '');
  if (!begun && Object.keys(criteria).length === 0 && rows.length === 0)
    return { value: null, places };
  return { value: { ...own, criteria, uitvoerders: rows }, places };
}

/** The test as the fields of its form. */
export const pgbFields = (pgb: PgbToets | null | undefined): Record<string, string> =>
  pgb
    ? {
        ...showFields(pgb, PGB, 'pgb.', ['criteria', 'uitvoerders']),
        ...showFields(pgb.criteria, PGB_KAN, 'pgb.criteria.'),
        ...showRows(pgb.uitvoerders, 'uitvoerders', UITVOERDERS.velden),
      }
    : {};
