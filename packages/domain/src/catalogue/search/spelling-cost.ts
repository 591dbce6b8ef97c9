// What a slip costs: how people write Dutch and where their fingers land, not letters alone.
const SLIP = {
  doubled: 0.35,
  alike: 0.35,
  vowel: 0.6,
  key: 0.7,
  swapped: 0.7,
  mute: 0.6,
  other: 1,
};
/** A first letter is seldom wrong, except where it sounds the same. */
const FIRST = 0.5;

/** Letters that stand for (nearly) the same sound. */
const ALIKE = new Set('dt td sz zs fv vf ck kc gh hg cs sc iy yi ij ji xs sx kq qk'.split(' '));
const VOWELS = new Set('aeiouy');
/** Letters people leave out or add because they do not hear them. */
const MUTE = new Set('hnect');

const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const PLACES = new Map(
  ROWS.flatMap((row, y) => [...row].map((letter, x) => [letter, { x: x + y * 0.5, y }] as const)),
);

/** Whether two letters lie beside each other on the keyboard. */
function beside(a: string, b: string): boolean {
  const [one, other] = [PLACES.get(a), PLACES.get(b)];
  return (
    one !== undefined &&
    other !== undefined &&
    Math.abs(one.x - other.x) <= 1 &&
    Math.abs(one.y - other.y) <= 1
  );
}

function replaced(a: string, b: string): number {
  if (a === b) return 0;
  if (ALIKE.has(a + b)) return SLIP.alike;
  if (VOWELS.has(a) && VOWELS.has(b)) return SLIP.vowel;
  return beside(a, b) ? SLIP.key : SLIP.other;
}

/** One letter too many or too few, given the letters before and after it. */
function extra(letter: string, before: string | undefined, after: string | undefined): number {
  if (letter === before || letter === after) return SLIP.doubled;
  return MUTE.has(letter) ? SLIP.mute : SLIP.other;
}

/** Reading more than this many letters too many or too few apart is another word. */
const BAND = 3;
const FAR = 99;

/** What it costs to have written `typed` for `meant`; more than `limit` when it costs too much. */
export function spellingCost(typed: string, meant: string, limit: number): number {
  if (typed === meant) return 0;
  if (Math.abs(typed.length - meant.length) > BAND) return FAR;
  let before: number[] = [];
  let previous = firstLine(meant);
  for (let row = 1; row <= typed.length; row += 1) {
    const current = nextLine(typed, meant, row, before, previous);
    if (Math.min(...current.slice(Math.max(0, row - BAND), row + BAND + 1)) > limit) return FAR;
    before = previous;
    previous = current;
  }
  return previous[meant.length] ?? FAR;
}

function firstLine(meant: string): number[] {
  const line = [0];
  for (let column = 1; column <= meant.length; column += 1)
    line.push((line[column - 1] ?? 0) + missing(meant, column));
  return line;
}

function missing(word: string, at: number): number {
  const cost = extra(word[at - 1] ?? '', word[at - 2], word[at]);
  return at === 1 ? cost + FIRST : cost;
}

/** One line of the table; only what lies near the diagonal can still be cheap. */
function nextLine(
  typed: string,
  meant: string,
  row: number,
  before: readonly number[],
  previous: readonly number[],
): number[] {
  const line: number[] = new Array<number>(meant.length + 1).fill(FAR);
  line[0] = row <= BAND ? (previous[0] ?? FAR) + missing(typed, row) : FAR;
  const x = typed[row - 1] ?? '';
  const tooMany = extra(x, typed[row - 2], typed[row]);
  const last = Math.min(meant.length, row + BAND);
  for (let column = Math.max(1, row - BAND); column <= last; column += 1) {
    const y = meant[column - 1] ?? '';
    const other = replaced(x, y);
    const first = row === 1 && column === 1 && other > SLIP.alike ? FIRST : 0;
    let best = (previous[column - 1] ?? FAR) + other + first;
    const swapped = row > 1 && x === meant[column - 2] && typed[row - 2] === y && x !== y;
    if (swapped) best = Math.min(best, (before[column - 2] ?? FAR) + SLIP.swapped);
    const tooFew = extra(y, meant[column - 2], meant[column]);
    best = Math.min(best, (previous[column] ?? FAR) + tooMany, (line[column - 1] ?? FAR) + tooFew);
    line[column] = best;
  }
  return line;
}
