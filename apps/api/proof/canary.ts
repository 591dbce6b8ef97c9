import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { backup } from '../src/backup/write.ts';
import { keksOf, keysOf } from '../src/crypto/keys.ts';
import { unseal } from '../src/crypto/seal.ts';
import { migrateDatabase } from '../src/db/migrate.ts';
import { ensureDatabase, startPostgres } from '../src/postgres/server.ts';
import { testApi, type TestApi } from '../src/testing/api.ts';
import { databaseAt } from '../src/testing/databaseAt.ts';
import { tempFolder } from '../src/testing/folder.ts';
import { VOORBEELDSTAD } from '../src/testing/gemeenten.ts';
import { draft, sent } from './canary/fill.ts';
import { canary, formsIn, FORMS } from './canary/marks.ts';
import { hitsUnder, listening } from './canary/places.ts';
import { command } from './kit/command.ts';
import type { Proof, ProofRun } from './kit/proof.ts';

interface Size {
  /** Needs in the plan that is never sent: each brings about twenty texts. */
  needs: number;
  canaries: number;
}

export const SIZES = {
  short: { needs: 1, canaries: 40 },
  long: { needs: 13, canaries: 300 },
} satisfies Record<string, Size>;

const BUILDS = ['inwoner', 'consulent'].map((app) =>
  fileURLToPath(new URL(`../../${app}/build`, import.meta.url)),
);

const tellHits = ({ must }: Proof, where: string, hits: readonly string[]) =>
  must(`canaries in ${where}`, hits.slice(0, 3).join('; ') || 0, '0', hits.length === 0);

/** What somebody can open of the drafts who has the database and the municipality's keys. */
const openedWithKeys = async ({ sql, deps }: TestApi): Promise<number> => {
  const at = VOORBEELDSTAD.id;
  const keys = [...Object.values(keysOf(deps.ring, at)), ...keksOf(deps.ring, at)];
  const all = [...keys, deps.ring.kek, deps.ring.zout];
  const places: [table: string, column: string, place: string][] = [
    ['plan_record', 'inhoud', `$|plan_record|' || plan_id || '|' || sleutel || '`],
    ['plan_revisie', 'inhoud', `$|plan_record|' || plan_id || '|' || sleutel || '`],
    ['melding_concept', 'inhoud', `$|melding_concept|' || plan_id || '|inhoud`],
    ['plan_helper', 'wie', `$|plan_helper|' || plan_id || '|' || id || '|wie`],
    ['sleutels.plan_sleutel', 'sleutel', `$|plan_sleutel|' || plan_id || '|' || id || '|sleutel`],
    ['sessie', 'sleutel', `$|sessie|' || id || '|sleutel`],
    ['sessie', 'code', `$|sessie|' || id || '|code`],
  ];
  let opened = 0;
  for (const [table, column, place] of places) {
    const { rows } = await sql<{ blob: Buffer; place: string }>(
      at,
      `select ${column} as blob, '${place.replace('$', at)}' as place from ${table}
        where ${column} is not null`,
    );
    for (const { blob, place: where } of rows)
      for (const key of all) {
        try {
          unseal(key, where, blob);
          opened += 1;
        } catch {
          // That is what must happen.
        }
      }
  }
  return opened;
};

/** The whole data directory once everything was written out, and after a crash. */
const prove = async (proof: Proof, { needs, canaries }: Size, folder: string): Promise<void> => {
  const server = await startPostgres(join(folder, 'data'));
  const url = await ensureDatabase(server, 'proof');
  await migrateDatabase(url);
  const ring = { id: 'k1', kek: randomBytes(32), zout: randomBytes(32) };
  const database = databaseAt(url, async () => undefined);
  const api = await testApi(undefined, { ring }, database);
  let made = 0;
  const next = () => canary(made++);
  const log = await listening(async () => {
    await draft(api, next, needs);
    while (made < canaries) await sent(api, next);
  });
  proof.tell('canaries written', made);
  proof.tell('forms searched for', FORMS.length);
  proof.must('canaries asked for', made, `≥ ${canaries}`, made >= canaries);
  tellHits(proof, 'the log', formsIn(log));
  proof.must(
    'drafts opened with the keys of the municipality',
    ...opening(await openedWithKeys(api)),
  );
  mkdirSync(join(folder, 'backup'));
  await backup({ url, ring, now: Date.now }, join(folder, 'backup', 'proof'));
  tellHits(proof, 'the backup', hitsUnder(join(folder, 'backup')).hits);
  process.kill(server.pid(), 'SIGKILL');
  await api.close();
  await server.stop();
  const data = hitsUnder(join(folder, 'data'));
  proof.tell('bytes of data directory and WAL searched', data.bytes);
  tellHits(proof, 'the data directory and the WAL', data.hits);
  tellHits(proof, 'temporary files', hitsUnder(join(folder, 'tmp')).hits);
  const builds = BUILDS.filter((path) => existsSync(path)).flatMap((path) => hitsUnder(path).hits);
  tellHits(proof, 'what browsers load, source maps too', builds);
};

const opening = (opened: number): [number, string, boolean] => [opened, '0', opened === 0];

/** What people wrote stands nowhere in the clear: not in a log, a file, the database or a backup. */
export const run: ProofRun<Size> = async (proof, size) => {
  const folder = tempFolder();
  mkdirSync(join(folder, 'tmp'));
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = join(folder, 'tmp');
  try {
    await prove(proof, size, folder);
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
    rmSync(folder, { recursive: true, force: true });
  }
};

if (import.meta.main) await command('canary', run, SIZES);
