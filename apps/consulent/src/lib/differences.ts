export interface Difference {
  name: string;
  mine: string;
  theirs: string;
}

const CONTROL = new Set(['versie', 'overschrijf', 'id']);
const plain = (text: string | undefined): string => (text ?? '').replaceAll('\r\n', '\n');

/** The fields in which two versions of one form differ; empty and absent are the same. */
export function differences(
  mine: Record<string, string>,
  theirs: Record<string, string>,
): Difference[] {
  const names = new Set([...Object.keys(mine), ...Object.keys(theirs)]);
  return [...names]
    .filter((name) => !CONTROL.has(name) && plain(mine[name]) !== plain(theirs[name]))
    .map((name) => ({ name, mine: plain(mine[name]), theirs: plain(theirs[name]) }));
}
