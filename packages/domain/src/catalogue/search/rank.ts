import { availabilityOn, isStale, type Beschikbaarheid } from '../availability.ts';
import { CATEGORIES, type CategoryCode } from '../categories.ts';
import { AANBOD_TREDEN, type AanbodTrede } from '../rung.ts';
import type { Day } from '../../time/index.ts';
import type { Understanding } from './understand.ts';
import { stem, tokens } from './words.ts';

/** What ranking needs to know of one found service. */
export type Candidate = {
  readonly id: string;
  readonly naam: string;
  readonly trede: AanbodTrede;
  readonly categorieen: readonly CategoryCode[];
  readonly afstandKm: number | null;
  readonly gecontroleerdOp: Day | null;
  readonly beschikbaarheid: Beschikbaarheid | null;
  /** Full-text rank of the words themselves; 0 when they are not in the entry. */
  readonly tekst: number;
  /** Similarity of the name to what was typed, 0–1. */
  readonly gelijkenis: number;
  /** Whether it serves the area of the resident. */
  readonly inGebied: boolean;
};

export type Ranked<C extends Candidate> = {
  readonly hit: C;
  readonly score: number;
  readonly why: string[];
};

/** Reciprocal rank fusion: several orders become one, without comparing their scores. */
export function fuse(
  orders: readonly { readonly ids: readonly string[]; readonly gewicht: number }[],
  k = 20,
): Map<string, number> {
  const scores = new Map<string, number>();
  for (const { ids, gewicht } of orders)
    ids.forEach((id, place) => {
      scores.set(id, (scores.get(id) ?? 0) + gewicht / (k + place + 1));
    });
  return scores;
}

/**
 * Best first, each with the reasons in Dutch. What does not serve the area of the resident stands
 * below all that does, however well it fits. Categories lift an entry, they never hide one;
 * nearness, rung, freshness and room weigh softly; equal scores go by name.
 */
export function rank<C extends Candidate>(
  candidates: readonly C[],
  question: Understanding,
  today: Day,
): Ranked<C>[] {
  const fit = new Map(question.categorieen.map((hit) => [hit.code, hit.score]));
  const top = question.categorieen[0]?.score ?? 1;
  const bestFit = (one: C) => Math.max(0, ...one.categorieen.map((code) => fit.get(code) ?? 0));
  const fused = fuse([
    { ids: orderBy(candidates, (one) => one.tekst), gewicht: 1 },
    {
      ids: orderBy(candidates, (one) => (one.gelijkenis > 0.3 ? one.gelijkenis : 0)),
      gewicht: 0.7,
    },
  ]);
  const ranked = candidates.map((hit) => {
    const meaning = (0.12 * bestFit(hit)) / top;
    const score = ((fused.get(hit.id) ?? 0) + meaning) * softly(hit, today);
    return { hit, score, why: reasons(hit, question) };
  });
  return varied(ranked.sort(byScore), question);
}

type Scored = Ranked<Candidate>;

const byScore = (a: Scored, b: Scored): number =>
  Number(b.hit.inGebied) - Number(a.hit.inGebied) ||
  b.score - a.score ||
  a.hit.naam.localeCompare(b.hit.naam, 'nl');

/** So many hits may change places; the first always stays. */
const HEAD = 10;
/** What each earlier hit on the same subject takes off. */
const AGAIN = 0.85;

/**
 * A question may be about several things: the head of the list shows the next subject sooner than
 * a fourth service of the first one, when it fits nearly as well.
 */
function varied<R extends Scored>(ranked: readonly R[], { categorieen }: Understanding): R[] {
  const left = ranked.map((one) => ({
    one,
    worth: one.score,
    subject: categorieen.find(({ code }) => one.hit.categorieen.includes(code))?.code,
  }));
  const head: R[] = [];
  while (head.length < HEAD && left.length > 0) {
    const inArea = left.filter(({ one }) => one.hit.inGebied === left[0]?.one.hit.inGebied);
    const best = inArea.reduce((a, b) => (b.worth > a.worth ? b : a));
    head.push(best.one);
    left.splice(left.indexOf(best), 1);
    for (const other of left) if (other.subject === best.subject) other.worth *= AGAIN;
  }
  return [...head, ...left.map(({ one }) => one)];
}

function orderBy<C extends Candidate>(all: readonly C[], value: (one: C) => number): string[] {
  return all
    .filter((one) => value(one) > 0)
    .toSorted((a, b) => value(b) - value(a) || a.naam.localeCompare(b.naam, 'nl'))
    .map((one) => one.id);
}

function softly(hit: Candidate, today: Day): number {
  const near = hit.afstandKm === null ? 1 : 1 / (1 + hit.afstandKm / 40);
  const rung = 1 - 0.08 * AANBOD_TREDEN[hit.trede].rang;
  const fresh = isStale(hit.gecontroleerdOp, today) ? 0.85 : 1;
  const room = availabilityOn(hit.beschikbaarheid, today)?.status === 'vol' ? 0.9 : 1;
  return near * rung * fresh * room;
}

function reasons(hit: Candidate, question: Understanding): string[] {
  const category = question.categorieen.find(({ code }) => hit.categorieen.includes(code));
  const said = new Set(tokens(category?.door ?? '').map(stem));
  const corrected = question.terms.find(
    ({ hoe, gelezen }) => hoe === 'spelling' && said.has(stem(gelezen)),
  );
  return [
    !hit.inGebied && 'Let op: dit is er niet voor uw gemeente of postcode.',
    category && `Past bij “${CATEGORIES[category.code].naam}”.`,
    hit.tekst > 0 && 'Uw woorden staan in de beschrijving.',
    hit.tekst === 0 && hit.gelijkenis > 0.3 && 'De naam lijkt op wat u typte.',
    corrected && `Wij lazen “${corrected.getypt}” als “${corrected.gelezen}”.`,
    hit.afstandKm !== null && hit.afstandKm < 3 && 'Het is dicht bij u in de buurt.',
  ].filter((reason) => typeof reason === 'string');
}
