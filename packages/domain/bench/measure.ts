const ROUND_US = 40_000;
const ROUNDS = 15;
/** Not counted: until then the engine is still compiling what it measures, for CPU time of its own. */
const WARM_ROUNDS = 25;

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/**
 * CPU microseconds that this process has used, garbage collection included. Unlike the clock it does
 * not count waiting for other programs.
 */
export function cpuMicros(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}

/** How many calls fill one round. */
function callsPerRound(run: () => unknown): number {
  for (let calls = 1; ; calls *= 2) {
    const took = timeOf(run, calls);
    if (took >= ROUND_US / 4) return Math.max(1, Math.round((calls * ROUND_US) / took));
  }
}

function timeOf(run: () => unknown, calls: number): number {
  const start = cpuMicros();
  for (let call = 0; call < calls; call += 1) run();
  return cpuMicros() - start;
}

/** What each round took per call, so that two candidates can be compared within a round. */
export class Measured<Name extends string> {
  readonly #rounds: Map<Name, number[]>;

  constructor(rounds: Map<Name, number[]>) {
    this.#rounds = rounds;
  }

  micros(name: Name): number {
    return median(this.#of(name));
  }

  /** How many times as long as the other: the median of the rounds. */
  ratio(name: Name, other: Name): number {
    const others = this.#of(other);
    return median(this.#of(name).map((took, round) => took / (others[round] ?? Number.NaN)));
  }

  #of(name: Name): number[] {
    return this.#rounds.get(name) ?? [];
  }
}

/** Runs the candidates in turns, so that a busy moment hits all of them. */
export function measure<Name extends string>(
  runs: ReadonlyMap<Name, () => unknown>,
): Measured<Name> {
  const candidates = [...runs].map(([name, run]) => ({
    name,
    run,
    calls: callsPerRound(run),
    taken: Array<number>(),
  }));
  for (let round = -WARM_ROUNDS; round < ROUNDS; round += 1) {
    for (const { run, calls, taken } of candidates) {
      const took = timeOf(run, calls) / calls;
      if (round >= 0) taken.push(took);
    }
  }
  return new Measured(new Map(candidates.map(({ name, taken }) => [name, taken])));
}
