/**
 * Where a claim is shown: a test file (all its tests), one test (`file :: title`), a part of
 * `npm test` (`check:supply chain`), or a proof whose last result is kept (`proof:crash`).
 */
export type Evidence = string;

/** An answer to one requirement of a standard. */
export type Answer =
  | { state: 'met'; how: string; evidence: readonly Evidence[] }
  /** Does not apply to what this system is. */
  | { state: 'not applicable'; how: string }
  /** For whoever runs an installation: nothing in the software can show it. */
  | { state: 'operator'; how: string };

export const met = (how: string, ...evidence: Evidence[]): Answer => ({
  state: 'met',
  how,
  evidence,
});
export const no = (how: string): Answer => ({ state: 'not applicable', how });
export const operator = (how: string): Answer => ({ state: 'operator', how });

/** A requirement's id, or the start of the ids of a whole section, with its answer. */
export type Answers = Readonly<Record<string, Answer>>;

/** The answer with the longest id that this requirement begins with. */
export const answerTo = (answers: Answers, id: string): Answer | undefined =>
  Object.entries(answers)
    .filter(([key]) => id === key || id.startsWith(`${key}.`))
    .sort(([a], [b]) => b.length - a.length)[0]?.[1];

export const evidenceOf = (answer: Answer): readonly Evidence[] =>
  answer.state === 'met' ? answer.evidence : [];
