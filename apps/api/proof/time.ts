import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { migrateDatabase } from '../src/db/migrate.ts';
import { ensureDatabase, startPostgres } from '../src/postgres/server.ts';
import { tempFolder } from '../src/testing/folder.ts';
import { command } from './kit/command.ts';
import type { ProofRun } from './kit/proof.ts';
import { numberOf } from './time/oracle.ts';
import type { World } from './time/world.ts';

interface Size {
  /** Days by the rule, and days by the job on a real database. */
  days: number;
  jobDays: number;
  dossiers: number;
  zones: number;
}

/** Each zone with the day on which its job begins: clocks go forward, back, and a leap day. */
const ZONES = [
  ['Europe/Amsterdam', '2026-11-22'],
  ['UTC', '2027-03-01'],
  ['America/New_York', '2028-01-20'],
  ['Pacific/Kiritimati', '2027-10-01'],
] as const;

export const SIZES = {
  short: { days: 800, jobDays: 15, dossiers: 100, zones: 2 },
  /** Sixteen years, four leap days among them. */
  long: { days: 5_844, jobDays: 60, dossiers: 2_000, zones: 4 },
} satisfies Record<string, Size>;

const Walked = z.object({
  ...{ history: z.string(), gone: z.number(), early: z.number(), late: z.number() },
});
type Outcome = z.infer<typeof Outcome>;
const Outcome = z.object({ zone: z.string(), rule: Walked, job: Walked });

const WORLD = fileURLToPath(new URL('./time/world.ts', import.meta.url));

/** The years in a process of its own: a time zone belongs to a process. */
const livedIn = (zone: string, world: World): Promise<Outcome> =>
  new Promise((resolve, reject) => {
    const child = fork(WORLD, { env: { ...process.env, TZ: zone } });
    child.once('message', (outcome) => resolve(Outcome.parse(outcome)));
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`the years in ${zone} ended with ${code}`)));
    child.send(world);
  });

const FIRST = numberOf('2026-11-22');

const lives = async (
  seed: number,
  { days, jobDays, dossiers, zones }: Size,
): Promise<Outcome[]> => {
  const dataDir = tempFolder();
  const server = await startPostgres(dataDir);
  const lived: Outcome[] = [];
  try {
    for (const [zone, begins] of ZONES.slice(0, zones)) {
      const url = await ensureDatabase(server, `jaren${lived.length}`);
      await migrateDatabase(url);
      const job = { first: numberOf(begins), days: jobDays };
      lived.push(await livedIn(zone, { url, seed, dossiers, years: { first: FIRST, days }, job }));
    }
    return lived;
  } finally {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
};

/** Years of retention day by day: every dossier goes on its own day, wherever the machine stands. */
export const run: ProofRun<Size> = async ({ seed, tell, must }, size) => {
  const lived = await lives(seed, size);
  const sum = (of: (one: Outcome) => number) => lived.reduce((total, one) => total + of(one), 0);
  tell('dossiers in each zone', size.dossiers);
  tell('time zones', lived.map(({ zone }) => zone).join(', '));
  tell('days in each zone by the rule', size.days);
  tell(
    'destroyed by the rule, all zones',
    sum(({ rule }) => rule.gone),
  );
  tell('days in each zone by the job on a database', size.jobDays);
  tell(
    'destroyed by the job, all zones',
    sum(({ job }) => job.gone),
  );
  const early = sum(({ rule, job }) => rule.early + job.early);
  must('destroyed too early', early, '0', early === 0);
  const late = sum(({ rule, job }) => rule.late + job.late);
  must('destroyed too late, or not at all', late, '0', late === 0);
  const hash = ({ rule }: Outcome) => createHash('sha256').update(rule.history).digest('hex');
  const different = new Set(lived.map(hash)).size;
  must('different histories by the rule', different, '1', different === 1);
};

if (import.meta.main) await command('time', run, SIZES);
