export interface Difference {
  name: string;
  mine: string;
  theirs: string;
}

/** How people read a field and what stands in it. */
export interface Labels {
  naam: (name: string) => string;
  waarde: (name: string, value: string) => string;
}

export const AS_IS: Labels = { naam: (name) => name, waarde: (_, value) => value };

const CONTROL = new Set([
  'versie',
  'mutatie',
  'overschrijf',
  'id',
  'trede',
  'alineaId',
  'heleTaken',
  'overig',
]);
const plain = (text: string | undefined): string => (text ?? '').replaceAll('\r\n', '\n');

/** The fields in which two versions of one form differ; empty and absent are the same. */
export function differences(
  mine: Record<string, string>,
  theirs: Record<string, string>,
): Difference[] {
  const names = new Set([...Object.keys(mine), ...Object.keys(theirs)]);
  return [...names]
    .filter(
      (name) =>
        !CONTROL.has(name) &&
        !/\.(id|overig)$/.test(name) &&
        plain(mine[name]) !== plain(theirs[name]),
    )
    .map((name) => ({ name, mine: plain(mine[name]), theirs: plain(theirs[name]) }));
}
