import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createApp } from '../../src/app.ts';
import { verify } from '../../src/audit/verify.ts';
import type { KeyRing } from '../../src/crypto/keys.ts';
import { openDatabase, type Db } from '../../src/db/database.ts';
import { knownGemeenten } from '../../src/gemeente/known.ts';
import { openOidc } from '../../src/oidc/client.ts';
import { parts } from '../../src/parts.ts';
import { DATABASE, startPostgres } from '../../src/postgres/server.ts';
import { VOORBEELDSTAD, WATERRIJK } from '../../src/testing/gemeenten.ts';
import { callerOf } from './client.ts';
import { family, signal } from './processes.ts';
import type { World } from './world.ts';
import { differences, snapshotOf, type Model, type Snapshot } from './writer.ts';

const OIDC = { issuer: 'http://localhost:1', clientId: 'x', clientSecret: null, acr: [] };

const appOn = (url: string, { ring, serviceKey }: World) => {
  const { db, close } = openDatabase(url, 4);
  const now = Date.now;
  const deps = { db, ring, now, serviceKey, gemeenten: knownGemeenten(db, now) };
  const oidc = openOidc({ ...OIDC, scheme: 'http' });
  const app = createApp({ ...deps, oidc, wait: async () => undefined }, parts);
  return { call: callerOf((path, init) => app.request(path, init), serviceKey), db, close };
};

/** Everything that was told until this moment, and the disk as it is at this moment. */
const freeze = async (world: World, models: readonly Model[]) => {
  const pids = family(await world.pids.postgres());
  signal(pids, 'SIGSTOP');
  try {
    return { copy: world.disk?.copy(), told: models.map(snapshotOf) };
  } finally {
    signal(pids, 'SIGCONT');
  }
};

/**
 * A power cut: what PostgreSQL had not yet made the disk keep is gone. The copy is mounted, opened
 * by a second server, and asked for everything that anybody was told was saved.
 */
export const cutPower = async (world: World, models: readonly Model[]): Promise<string[]> => {
  const { copy, told } = await freeze(world, models);
  if (!copy) return ['no disk to cut'];
  try {
    return await lookIn(copy.folder, world, { models, told });
  } finally {
    copy.drop();
  }
};

/** Where the audit log is no longer the chain that was written. */
const brokenChain = async (db: Db, ring: KeyRing): Promise<string[]> => {
  const { breuken } = await verify({ db, ring }, [VOORBEELDSTAD.id, WATERRIJK.id], []);
  return breuken.map(({ seq, wat }) => `audit line ${seq}: ${wat}`);
};

/** The log of the service that is still running: its lines, and where it breaks. */
export const auditOf = async ({ database, ring }: World) => {
  const { db, close } = openDatabase(database, 1);
  const { regels } = await verify({ db, ring }, [VOORBEELDSTAD.id], []);
  const broken = await brokenChain(db, ring);
  await close();
  return { regels, broken };
};

const lastLines = (log: string): string =>
  readFileSync(log, 'utf8').trimEnd().split('\n').slice(-4).join('; ');

type Told = { models: readonly Model[]; told: readonly Snapshot[] };

const lookIn = async (folder: string, world: World, { models, told }: Told): Promise<string[]> => {
  const server = await startPostgres(folder).catch((error: unknown) => {
    throw new Error(lastLines(join(folder, 'postgres', 'postgres.log')), { cause: error });
  });
  const { call, db, close } = appOn(server.url(DATABASE), world);
  const found: string[] = [];
  try {
    found.push(...(await brokenChain(db, world.ring)));
    for (const [at, known] of told.entries()) {
      const stored = await models[at]?.holder.load(call);
      found.push(...differences(known, stored ?? new Map()));
    }
  } finally {
    await close();
    await server.stop();
  }
  return found;
};
