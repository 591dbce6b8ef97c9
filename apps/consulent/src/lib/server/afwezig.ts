import type { Huisgenoot } from '@keukentafel/domain/ladder';
import { showRows } from '#lib/server/fields.ts';
import { wrong } from '#lib/server/form.ts';
import { readRows } from '#lib/server/rows.ts';
import { AFWEZIG } from '#lib/weging/formaten.ts';

type Row = Record<string, unknown>;

/**
 * The days on which housemates are away stand in one list of the form, by name; in the finding they
 * are with the housemate. `fieldOf` says where a mistake stands in the form.
 */
export function readAbsence(form: FormData, huisgenoten: readonly Row[]) {
  const { rows, places } = readRows(form, AFWEZIG);
  const away = rows.map(({ wie, ...periode }, at) => ({ wie, periode, place: places[at] ?? at }));
  const ofHousemate = (at: number) => away.filter(({ wie }) => wie === huisgenoten[at]?.['naam']);
  const lost = away.find(({ wie }) => !huisgenoten.some(({ naam }) => naam === wie));
  if (lost) throw wrong(`afwezig.${lost.place}.wie`, 'Noem een huisgenoot uit de lijst hierboven.');
  return {
    huisgenoten: huisgenoten.map((genoot, at) => {
      const own = ofHousemate(at).map(({ periode }) => periode);
      return own.length > 0 ? { ...genoot, afwezig: own } : genoot;
    }),
    fieldOf: (path: string): string => {
      const [list, at, group, nth, ...field] = path.split('.');
      if (list !== 'huisgenoten' || group !== 'afwezig') return path;
      const place = ofHousemate(Number(at))[Number(nth)]?.place ?? 0;
      return ['afwezig', place, ...field].join('.');
    },
  };
}

/** The absences of all housemates as the rows of that list. */
export const absenceFields = (huisgenoten: readonly Huisgenoot[]): Record<string, string> =>
  showRows(
    huisgenoten.flatMap(({ naam, afwezig = [] }) => afwezig.map((one) => ({ wie: naam, ...one }))),
    AFWEZIG.naam,
    AFWEZIG.velden,
  );
