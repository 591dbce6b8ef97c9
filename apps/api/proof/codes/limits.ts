import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { ensureDatabase, startPostgres } from '../../src/postgres/server.ts';
import { migrateDatabase } from '../../src/db/migrate.ts';
import { testApi } from '../../src/testing/api.ts';
import { databaseAt } from '../../src/testing/databaseAt.ts';
import { tempFolder } from '../../src/testing/folder.ts';
import { rmSync } from 'node:fs';
import { unknownCode } from './entries.ts';

const CLIENT = '198.51.100.7';

type Pool = Awaited<ReturnType<typeof testApi>>['pool'];

/** When this server began: another moment after it was killed and came back. */
const beganAt = async (pool: Pool): Promise<string | null> => {
  const question = 'select pg_postmaster_start_time()::text as at';
  const answer = await pool.query<{ at: string }>(question).catch(() => null);
  return answer?.rows[0]?.at ?? null;
};

const untilBack = async (pool: Pool, before: string | null): Promise<void> => {
  for (let tries = 0; tries < 120; tries += 1) {
    const now = await beganAt(pool);
    if (now !== null && now !== before) return;
    await pause(250);
  }
  throw new Error('the database did not come back');
};

/** Eight wrong tries, the database killed, a ninth by a process that knows nothing: how long it waits. */
export const waitAfterKill = async (): Promise<number> => {
  const dataDir = tempFolder();
  const server = await startPostgres(dataDir);
  try {
    const url = await ensureDatabase(server, 'proof');
    await migrateDatabase(url);
    const ring = { id: 'k1', kek: randomBytes(32), zout: randomBytes(32) };
    const first = await testApi(
      undefined,
      { ring },
      databaseAt(url, async () => undefined),
    );
    const guess = (api: typeof first) =>
      api
        .visitor({ clientIp: CLIENT })
        .inwoner.plan.open.mutate({ code: unknownCode() })
        .catch(() => null);
    for (let tries = 0; tries < 8; tries += 1) await guess(first);
    const before = await beganAt(first.pool);
    process.kill(server.pid(), 'SIGKILL');
    await untilBack(first.pool, before);
    const { deps } = first;
    const waits: number[] = [];
    const { db, drop } = databaseAt(url, async () => undefined);
    const later = { ...deps, db, wait: async (ms: number) => void waits.push(ms) };
    const { createApp } = await import('../../src/app.ts');
    const { parts } = await import('../../src/parts.ts');
    const body = JSON.stringify({ code: unknownCode() });
    const answer = await createApp(later, parts).request('/trpc/inwoner.plan.open', {
      ...{ method: 'POST', body },
      headers: {
        'content-type': 'application/json',
        'x-keukentafel-service': deps.serviceKey,
        'x-keukentafel-host': 'localhost:3000',
        'x-keukentafel-client-ip': CLIENT,
      },
    });
    await drop();
    await first.close();
    if (answer.status !== 401) throw new Error(`the ninth try answered ${answer.status}`);
    return waits[0] ?? 0;
  } finally {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
};
