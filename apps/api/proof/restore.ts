import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { restore } from '../src/backup/restore.ts';
import { backup } from '../src/backup/write.ts';
import { openDatabase } from '../src/db/database.ts';
import { ensureDatabase, startPostgres } from '../src/postgres/server.ts';
import { seedLarge } from '../src/seed/large/index.ts';
import { testApi, type TestApi } from '../src/testing/api.ts';
import { tempFolder } from '../src/testing/folder.ts';
import { keptMarks } from './conflict/texts.ts';
import { command } from './kit/command.ts';
import { proofDatabase } from './kit/database.ts';
import type { ProofRun } from './kit/proof.ts';
import { typingPeople } from './restore/load.ts';
import { spoilt } from './restore/spoil.ts';

interface Size {
  dossiers: number;
  people: number;
  spoilt: number;
}

export const SIZES = {
  short: { dossiers: 100, people: 3, spoilt: 4 },
  long: { dossiers: 10_000, people: 20, spoilt: 40 },
} satisfies Record<string, Size>;

const MIDDELSTAD = { code: 'xb', naam: 'Middelstad', teams: 4, perTeam: 5, wijken: 1 } as const;
const newRing = () => ({ id: 'proof', kek: randomBytes(32), zout: randomBytes(32) });

const sums = (headers: Awaited<ReturnType<typeof backup>>): string =>
  JSON.stringify(
    headers.map(({ parts }) => parts.map(({ table, rows, sha256 }) => [table, rows, sha256])),
  );

/** Texts that were answered "saved" before the backup began and are not in what came back. */
const lostOf = async (
  api: TestApi,
  url: string,
  before: readonly { token: string; mark: string }[],
): Promise<number> => {
  const { db, close } = openDatabase(url, 2);
  let lost = 0;
  for (const token of new Set(before.map((one) => one.token))) {
    const kept = await keptMarks(api, token, db);
    lost += before.filter((one) => one.token === token && !kept.has(one.mark)).length;
  }
  await close();
  return lost;
};

const seconds = (since: number): number => Math.round((performance.now() - since) / 100) / 10;

/** A backup made while people type, put back on an empty machine. */
export const run: ProofRun<Size> = async ({ random, tell, must }, size) => {
  const ring = newRing();
  const api = await testApi(undefined, { ring }, await proofDatabase());
  const folder = tempFolder();
  const machine = await startPostgres(join(folder, 'machine'));
  const [path, again] = [join(folder, 'backup'), join(folder, 'again')];
  try {
    const of = { ...MIDDELSTAD, open: size.dossiers / 10, gesloten: size.dossiers * 0.9 };
    await seedLarge({ db: api.db, ring, now: api.clock.now }, of);
    const typing = await typingPeople(api, size.people);
    while (typing.saved.length < size.people * 5) await new Promise((go) => setTimeout(go, 20));
    const before = [...typing.saved];
    const made = performance.now();
    const headers = await backup({ url: api.url, ring, now: Date.now }, path);
    tell('backup while people type, seconds', seconds(made));
    await typing.stop();
    tell('saved before the backup began', before.length);
    tell('saved while it was made', typing.saved.length - before.length);

    const url = await ensureDatabase(machine, 'leeg');
    const bad = await spoilt({ url, ring, wrong: newRing(), path, random }, size.spoilt);
    tell('cut, changed and wrong-key backups tried', bad.tried);
    must('of those not refused before anything was touched', bad.passed, '0', bad.passed === 0);

    const put = performance.now();
    await restore({ url, ring }, path);
    const took = seconds(put);
    tell('dossiers', size.dossiers);
    must('restore in seconds', took, 'at most 300', took <= 300);
    const equal = sums(headers) === sums(await backup({ url, ring, now: Date.now }, again));
    must('tables that differ by hash', equal ? 0 : 'some', '0', equal);
    const lost = await lostOf(api, url, before);
    must('saved texts lost', lost, '0', lost === 0);
  } finally {
    await machine.stop();
    await api.close();
    rmSync(folder, { recursive: true, force: true });
  }
};

if (import.meta.main) await command('restore', run, SIZES);
