const list = (words: string) => words.split('|').map((one) => one.trim());

/** What residents type, by how it is typed. */
export const TYPED = {
  'exact words': list(`scootmobiel|koffie inloop|wijkverpleging|taalhuis|schuldhulp|voedselbank
    |eten aan huis|ik kom de trap niet meer op|niemand om mee te praten|hulp in de huishouding`),
  'beginning of a word': list(
    `scootm|koff|wijkverpl|taalh|schuldh|voedselb|dagbest|mantelz|huishou|rolst`,
  ),
  'misspelt words': list(`skoot mobiel|koffie inlop|wijkverpleeging|taalhius|shuldhulp|voetselbank
    |huishoudelike hulp|mantelsorg|eensaam|rolstoul`),
} as const;
export type Kind = keyof typeof TYPED;

export const at = (times: readonly number[], part: number): number => {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
};

export const took = (times: readonly number[]): string =>
  `median ${at(times, 0.5).toFixed(1)} ms, p95 ${at(times, 0.95).toFixed(1)} ms`;

/** One call on the clock, in milliseconds. */
export async function clocked(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
