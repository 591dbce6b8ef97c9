/** Work that is measured, and how often in one round. */
export interface Candidate {
  name: string;
  calls: number;
  run: () => Promise<unknown>;
}

const ROUNDS = 9;

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Time a call took: on the clock, and of this process alone (the database has its own). */
interface Taken {
  clock: number;
  cpu: number;
}

const cpuMicros = (): number => {
  const { user, system } = process.cpuUsage();
  return user + system;
};

/** One after another: what one person waits for. The clock is the middle one of the calls. */
const round = async ({ calls, run }: Candidate): Promise<Taken> => {
  const clocks: number[] = [];
  const start = cpuMicros();
  for (let call = 0; call < calls; call += 1) {
    const before = performance.now();
    await run();
    clocks.push((performance.now() - before) * 1000);
  }
  return { clock: median(clocks), cpu: (cpuMicros() - start) / calls };
};

/** What each round took, so that two candidates can be compared within a round. */
export class Measured {
  readonly #rounds: Map<string, Taken[]>;

  constructor(rounds: Map<string, Taken[]>) {
    this.#rounds = rounds;
  }

  micros(name: string, what: keyof Taken = 'clock'): number {
    return median(this.#of(name).map((taken) => taken[what]));
  }

  /** How many times as long as the other: the median of the rounds. */
  ratio(name: string, other: string, what: keyof Taken = 'clock'): number {
    const others = this.#of(other);
    return median(
      this.#of(name).map((taken, index) => taken[what] / (others[index]?.[what] ?? Number.NaN)),
    );
  }

  #of(name: string): Taken[] {
    return this.#rounds.get(name) ?? [];
  }
}

/** Runs the candidates in turns, so that a busy moment hits all of them. */
export const measure = async (candidates: readonly Candidate[]): Promise<Measured> => {
  const rounds = new Map(candidates.map(({ name }) => [name, Array<Taken>()]));
  for (const candidate of candidates) await round(candidate); // warm
  for (let turn = 0; turn < ROUNDS; turn += 1)
    for (const candidate of candidates) rounds.get(candidate.name)?.push(await round(candidate));
  return new Measured(rounds);
};
