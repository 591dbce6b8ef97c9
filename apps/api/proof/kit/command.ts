import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { anySeed, misses, proofOf, type Figure, type ProofRun } from './proof.ts';

const USAGE = 'usage: npm run proof:<name> -- [--seed N] [--short] [--write]';

function options(): { seed: number; short: boolean; write: boolean } {
  const { values } = parseArgs({
    options: { seed: { type: 'string' }, short: { type: 'boolean' }, write: { type: 'boolean' } },
  });
  const seed = values.seed === undefined ? anySeed() : Number(values.seed);
  if (!Number.isSafeInteger(seed)) throw new Error(USAGE);
  return { seed, short: values.short ?? false, write: values.write ?? false };
}

const line = ({ what, value, must, ok }: Figure): string =>
  `${ok ? 'ok  ' : 'MISS'}  ${what}: ${value}${must === undefined ? '' : ` (must be ${must})`}`;

/**
 * Runs a proof from the command line: prints its figures, exits 1 on a miss. With `--write` the
 * result is kept in docs/proof, from where docs/security.md takes it.
 */
export async function command<Size>(
  name: string,
  run: ProofRun<Size>,
  sizes: { short: Size; long: Size },
): Promise<void> {
  const { seed, short, write } = options();
  const start = performance.now();
  const figures = await proofOf(run, short ? sizes.short : sizes.long, seed);
  const seconds = Math.round((performance.now() - start) / 1000);
  for (const figure of figures) console.log(line(figure));
  console.log(`proof:${name} --seed ${seed}${short ? ' --short' : ''}: ${seconds} s`);
  if (write) {
    const kept = {
      name,
      day: new Date().toISOString().slice(0, 10),
      command: `npm run proof:${name} -- --seed ${seed}${short ? ' --short' : ''}`,
      seconds,
      cores: availableParallelism(),
      figures,
    };
    const file = fileURLToPath(new URL(`../../../../docs/proof/${name}.json`, import.meta.url));
    writeFileSync(file, `${JSON.stringify(kept, null, 2)}\n`);
  }
  process.exitCode = misses(figures).length > 0 ? 1 : 0;
}
