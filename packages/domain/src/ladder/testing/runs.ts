import { z } from 'zod';

const Surroundings = z.object({ env: z.object({ FC_RUNS: z.coerce.number().default(1_000) }) });
const { env } = Surroundings.parse(Reflect.get(globalThis, 'process'));

/** How often a property is tried: `FC_RUNS`, which vitest.config.ts sets to 10,000. */
export const RUNS = { numRuns: env.FC_RUNS };

/** A long run gets the time it needs, also on a busy machine. */
export const PATIENCE = { timeout: Math.max(30_000, env.FC_RUNS * 30) };
