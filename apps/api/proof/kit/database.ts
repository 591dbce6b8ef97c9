import { rmSync } from 'node:fs';
import { migrateDatabase } from '../../src/db/migrate.ts';
import { ensureDatabase, startPostgres } from '../../src/postgres/server.ts';
import { databaseAt } from '../../src/testing/databaseAt.ts';
import { tempFolder } from '../../src/testing/folder.ts';

/** A real server for one proof alone, with an empty database after all migrations. */
export const proofDatabase = async () => {
  const dataDir = tempFolder();
  const server = await startPostgres(dataDir);
  const url = await ensureDatabase(server, 'proof');
  await migrateDatabase(url);
  return databaseAt(url, async () => {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });
};
