import { anchorAll } from '../audit/anchor.ts';
import { berichtenTaak } from '../berichten/taak.ts';
import { rondeVoorAlle } from '../bewaren/job.ts';
import type { Config } from '../config.ts';
import type { Deps } from '../deps.ts';
import { redactieTaak } from '../redactie/taak.ts';

export type JobDeps = Pick<Deps, 'db' | 'ring' | 'now' | 'gemeenten' | 'post'> & { config: Config };

/** Something that runs by itself while the API is up. */
export interface Job {
  /** Milliseconds from the end of one run to the begin of the next. */
  every: number;
  /** Once more when the API stops. */
  atStop?: boolean;
  run: (deps: JobDeps) => Promise<unknown>;
}

const MINUTE = 60_000;

const anchor = ({ config, ...deps }: JobDeps) => anchorAll({ ...deps, ...config });

/** Everything on a timer; each has its row in the policy table. */
export const JOBS: Readonly<Record<string, Job>> = {
  'bewaren.ronde': { every: 60 * MINUTE, run: rondeVoorAlle },
  'audit.anker': { every: 15 * MINUTE, atStop: true, run: anchor },
  berichten: { every: 5 * MINUTE, run: berichtenTaak },
  // Often, because an entry that closes at midnight must not stand open for an hour.
  'redactie.dag': { every: 5 * MINUTE, run: redactieTaak },
};
