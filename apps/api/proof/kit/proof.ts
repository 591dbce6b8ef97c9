import { randomInt } from 'node:crypto';
import { seeded } from './seeded.ts';

/** One measured figure of a proof, and whether it is what was promised. */
export interface Figure {
  what: string;
  value: number | string;
  /** What must hold, in words; absent when the figure is only told. */
  must?: string;
  ok: boolean;
}

/** What a proof gets to work with: seeded chance, and a place to put what it found. */
export interface Proof {
  seed: number;
  /** Between 0 and 1; the same row of numbers for the same seed. */
  random: () => number;
  /** A figure that is told, not judged. */
  tell: (what: string, value: number | string) => void;
  /** A figure that decides: `ok` false makes the proof fail. */
  must: (what: string, value: number | string, must: string, ok: boolean) => void;
  figures: readonly Figure[];
}

export type ProofRun<Size> = (proof: Proof, size: Size) => Promise<void>;

export const anySeed = (): number => randomInt(2 ** 31);

/** In a test the same each time: what failed fails again. A command draws another. */
const TEST_SEED = 20_261_122;

/** Runs a proof and gives its figures; the short form is a test, the long one a command. */
export async function proofOf<Size>(
  run: ProofRun<Size>,
  size: Size,
  seed = TEST_SEED,
): Promise<Figure[]> {
  const figures: Figure[] = [];
  await run(
    {
      seed,
      random: seeded(seed),
      tell: (what, value) => figures.push({ what, value, ok: true }),
      must: (what, value, must, ok) => figures.push({ what, value, must, ok }),
      figures,
    },
    size,
  );
  return figures;
}

/** What did not hold, for `expect(misses(figures)).toEqual([])`. */
export const misses = (figures: readonly Figure[]): string[] =>
  figures
    .filter(({ ok }) => !ok)
    .map(({ what, value, must }) => `${what}: ${value} (must be ${must})`);
