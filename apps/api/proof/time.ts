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
import type { Outcome, World } from './time/world.ts';

interface Size {
  days: number;
  dossiers: number;
  zones: readonly string[];
}

const ZONES = ['Europe/Amsterdam', 'UTC', 'America/New_York', 'Pacific/Kiritimati'] as const;

export const SIZES = {
  short: { days: 40, dossiers: 60, zones: ['Europe/Amsterdam', 'Pacific/Kiritimati'] },
  /** Sixteen years, four leap days among them. */
  long: { days: 5_844, dossiers: 2_000, zones: ZONES },
} satisfies Record<string, Size>;

const Outcome = z.object({
  ...{ zone: z.string(), history: z.string() },
  ...{ days: z.number(), gone: z.number(), early: z.number(), late: z.number() },
});

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

/** Years of retention day by day: every dossier goes on its own day, wherever the machine stands. */
export const run: ProofRun<Size> = async ({ seed, tell, must }, { days, dossiers, zones }) => {
  const dataDir = tempFolder();
  const server = await startPostgres(dataDir);
  const lived: Outcome[] = [];
  try {
    for (const [nth, zone] of zones.entries()) {
      const url = await ensureDatabase(server, `jaren${nth}`);
      await migrateDatabase(url);
      lived.push(await livedIn(zone, { url, seed, first: FIRST, days, dossiers }));
    }
  } finally {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
  const sum = (of: (one: Outcome) => number) => lived.reduce((total, one) => total + of(one), 0);
  tell('days in each zone', days);
  tell('dossiers in each zone', dossiers);
  tell('time zones', zones.join(', '));
  tell(
    'destroyed, all zones',
    sum(({ gone }) => gone),
  );
  const early = sum((one) => one.early);
  must('destroyed too early', early, '0', early === 0);
  const late = sum((one) => one.late);
  must('destroyed too late, or not at all', late, '0', late === 0);
  const hash = ({ history }: Outcome) => createHash('sha256').update(history).digest('hex');
  const different = new Set(lived.map(hash)).size;
  must('different histories', different, '1', different === 1);
};

if (import.meta.main) await command('time', run, SIZES);
