import { Eis } from '@keukentafel/domain/ladder';
import { parsed, text, yes } from '#lib/server/form.ts';
import { showRows } from '#lib/server/fields.ts';
import { placeOf, readRows, wholeAmount } from '#lib/server/rows.ts';
import { flatten } from '#lib/weging/flatten.ts';
import { TAKEN } from '#lib/weging/taken.ts';

/** What is required, as the form holds it; the reason of a mistake stands beside its field. */
export function readEis(form: FormData): Eis {
  const { rows, places } = readRows(form, TAKEN, ['id', 'eenheid']);
  const soort = text(form, 'buitenWmo.soort');
  const value = {
    taken: rows.map(wholeAmount),
    toelichting: text(form, 'toelichting'),
    adviesNodig: yes(form, 'adviesNodig'),
    adviesOp: text(form, 'adviesOp') || null,
    buitenWmo: soort
      ? {
          soort,
          reden: text(form, 'buitenWmo.reden'),
          verwijzing: text(form, 'buitenWmo.verwijzing'),
        }
      : null,
  };
  return parsed(Eis, value, (path) => placeOf(path, 'taken', places));
}

export function eisFields(eis: Eis | null): Record<string, string> {
  if (!eis) return {};
  const { taken, ...rest } = eis;
  return { ...flatten(rest), ...showRows(taken, 'taken', TAKEN.velden) };
}
