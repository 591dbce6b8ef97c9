import { isCategoryCode, type CategoryCode } from '@keukentafel/domain/catalogue';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

export type ResidentQuestion = {
  readonly words: string;
  readonly fits: readonly CategoryCode[];
  readonly kind: string;
};

/** Sets of questions; who wrote each, and knowing what, stands at the head of its file. */
const SETS = {
  first: './resident-questions.txt',
  second: './independent-questions.txt',
  third: './fresh-questions.txt',
} as const;
export type QuestionSet = keyof typeof SETS;

/**
 * The questions in two halves that never change: one to tune with, one held out. Which half a
 * question falls in follows from its own words, by kind, so nobody chose it.
 */
export function residentQuestions(
  set: QuestionSet = 'first',
): Record<'tune' | 'heldOut', ResidentQuestion[]> {
  const file = new URL(SETS[set], import.meta.url);
  const rows = readFileSync(file, 'utf8').split('\n').filter(isQuestion).map(questionFrom);
  const kinds = [...Map.groupBy(rows, ({ kind }) => kind).values()];
  const ordered = kinds.flatMap((same) => same.toSorted((a, b) => mark(a).localeCompare(mark(b))));
  return {
    tune: ordered.filter((_, index) => index % 2 === 0),
    heldOut: ordered.filter((_, index) => index % 2 === 1),
  };
}

const isQuestion = (line: string) => line.includes('|') && !line.startsWith('#');
const mark = ({ words }: ResidentQuestion) => createHash('sha256').update(words).digest('hex');

function questionFrom(line: string): ResidentQuestion {
  const [words = '', codes = '', kind = ''] = line.split('|').map((part) => part.trim());
  const fits = codes.split(' ').filter(isCategoryCode);
  if (fits.length === 0 || kind === '') throw new Error(`no category or kind: ${line}`);
  return { words, fits, kind };
}

export type Score = { readonly n: number; readonly hit5: number; readonly mrr: number };

/** Over all questions and per kind: found among five, and one over the place (0 when not). */
export function scoresOf(places: readonly { kind: string; place: number }[]): Map<string, Score> {
  const groups = new Map([['all', [...places]], ...Map.groupBy(places, ({ kind }) => kind)]);
  return new Map([...groups].map(([kind, group]) => [kind, scoreOf(group)]));
}

function scoreOf(group: readonly { place: number }[]): Score {
  const within = group.filter(({ place }) => place > 0 && place <= 5);
  const sum = within.reduce((total, { place }) => total + 1 / place, 0);
  return { n: group.length, hit5: within.length / group.length, mrr: sum / group.length };
}
