import { readFields } from '#lib/server/fields.ts';
import { text } from '#lib/server/form.ts';
import { rowCount } from '#lib/weging/flatten.ts';
import { untouched, type Lijst } from '#lib/weging/veld.ts';

/** A row in which nobody filled in anything; a preset choice alone does not make a row. */
function isEmpty(form: FormData, lijst: Lijst, index: number, preset: readonly string[]): boolean {
  return lijst.velden.every((veld) => {
    if (preset.includes(veld.naam) || veld.soort === 'verborgen') return true;
    return text(form, `${lijst.naam}.${index}.${veld.naam}`).trim() === untouched(veld);
  });
}

/** The filled rows of a list, and which rows of the form they were. */
export function readRows(form: FormData, lijst: Lijst, preset: readonly string[] = []) {
  const all = Array.from({ length: rowCount(form.keys(), lijst.naam) }, (_, index) => index);
  const places = all.filter((index) => !isEmpty(form, lijst, index, preset));
  const rows = places.map((index) => readFields(form, lijst.velden, `${lijst.naam}.${index}.`));
  return { rows, places };
}

/** Where a mistake in the n-th filled row stands in the form. */
export function placeOf(path: string, lijst: string, places: readonly number[]): string {
  const [list, index, ...rest] = path.split('.');
  if (list !== lijst || index === undefined) return path;
  return [list, places[Number(index)] ?? index, ...rest].join('.');
}

/** A task that is there or not has no amount to fill in. */
export const wholeAmount = (row: Record<string, unknown>): Record<string, unknown> =>
  row['eenheid'] === 'jaNee' ? { ...row, hoeveelheid: 1 } : row;
