import { randomBytes } from 'node:crypto';
import { readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { testApi, type TestApi } from '../testing/api.ts';
import { tempFolder } from '../testing/folder.ts';
import { antwoord, behoefte, fresh, melding } from '../zaak/samples.ts';
import { backupKey, HEADER_BYTES, readHeader, writeHeader } from './header.ts';
import { restore } from './restore.ts';
import { NOT_KEPT, tablesInOrder, tablesOf } from './tables.ts';
import { backup } from './write.ts';

let api: TestApi;
let folder: string;
let path: string;
beforeAll(async () => {
  api = await testApi();
  folder = tempFolder();
  path = join(folder, 'een');
  const { token } = await api.visitor().inwoner.plan.start.mutate();
  const { inwoner } = api.resident(token);
  const records = [fresh(behoefte()), fresh(antwoord({ tekst: 'kanarie-backup' }))];
  await inwoner.plan.save.mutate({ records });
  await inwoner.melding.doe.mutate({ melding: melding(), planMeesturen: true });
  await backup({ url: api.url, ring: api.deps.ring, now: api.clock.now }, path);
});
afterAll(async () => {
  await api.close();
  rmSync(folder, { recursive: true, force: true });
});

const owner = async <T>(work: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client({ connectionString: `${inject('serverUrl')}postgres` });
  await client.connect();
  return work(client).finally(() => client.end());
};

/** A database with nothing in it, and its number of tables afterwards. */
const withEmpty = async <T>(work: (url: string, tables: () => Promise<number>) => Promise<T>) => {
  const name = `leeg_${process.pid}_${randomBytes(4).toString('hex')}`;
  await owner((client) => client.query(`create database ${name}`));
  const url = `${inject('serverUrl')}${name}`;
  const tables = async () => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    const all = await tablesInOrder(client).finally(() => client.end());
    return all.length;
  };
  try {
    return await work(url, tables);
  } finally {
    await owner((client) => client.query(`drop database ${name} with (force)`));
  }
};

const sums = (of: string) =>
  (['inhoud', 'sleutels'] as const).map((soort) => {
    const file = soort === 'inhoud' ? of : `${of}.keys`;
    const header = readHeader(
      backupKey(api.deps.ring, soort),
      readFileSync(file).subarray(0, HEADER_BYTES),
    );
    return header.parts.map(({ table, rows, sha256 }) => ({ table, rows, sha256 }));
  });

test('what comes back is the same, row by row', async () => {
  await withEmpty(async (url) => {
    await restore({ url, ring: api.deps.ring }, path);
    const again = join(folder, 'twee');
    await backup({ url, ring: api.deps.ring, now: api.clock.now }, again);
    expect(sums(again)).toEqual(sums(path));
    expect(
      sums(path)
        .flat()
        .filter(({ rows }) => rows > 0).length,
    ).toBeGreaterThan(8);
  });
});

test('a backup is never overwritten', async () => {
  const { url, deps } = api;
  await expect(backup({ url, ring: deps.ring, now: Date.now }, path)).rejects.toThrow(/EEXIST/);
});

test('a database with a municipality in it is left alone', async () => {
  await expect(restore({ url: api.url, ring: api.deps.ring }, path)).rejects.toThrow(/not empty/);
});

const copy = (name: string): string => {
  const to = join(folder, name);
  for (const end of ['', '.keys']) writeFileSync(`${to}${end}`, readFileSync(`${path}${end}`));
  return to;
};
const flip = (file: string, at: number): void => {
  const bytes = readFileSync(file);
  bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
  writeFileSync(file, bytes);
};
const newer = (file: string): void => {
  const bytes = readFileSync(file);
  const key = backupKey(api.deps.ring, 'inhoud');
  const header = readHeader(key, bytes.subarray(0, HEADER_BYTES));
  writeHeader(key, { ...header, migratie: '9999_later' }).copy(bytes);
  writeFileSync(file, bytes);
};

test.for<{ what: string; spoil: (file: string) => void; says: RegExp }>([
  { what: 'cut in the middle', spoil: (f) => truncateSync(f, HEADER_BYTES + 100), says: /cut off/ },
  { what: 'cut in the header', spoil: (f) => truncateSync(f, 100), says: /beginning is missing/ },
  { what: 'empty', spoil: (f) => truncateSync(f, 0), says: /no backup/ },
  { what: 'one bit of the content', spoil: (f) => flip(f, HEADER_BYTES + 40), says: /damaged/ },
  { what: 'one bit of the header', spoil: (f) => flip(f, 200), says: /damaged/ },
  {
    what: 'one bit of the keys',
    spoil: (f) => flip(`${f}.keys`, HEADER_BYTES + 40),
    says: /damaged/,
  },
  {
    what: 'something behind it',
    spoil: (f) => writeFileSync(f, 'x', { flag: 'a' }),
    says: /behind/,
  },
  { what: 'a newer version', spoil: newer, says: /newer version/ },
  { what: 'no keys', spoil: (f) => rmSync(`${f}.keys`), says: /can not be read/ },
])('refused before anything is touched: $what', async ({ what, spoil, says }) => {
  const file = copy(`stuk-${what.replaceAll(' ', '-')}`);
  spoil(file);
  await withEmpty(async (url, tables) => {
    await expect(restore({ url, ring: api.deps.ring }, file)).rejects.toThrow(says);
    expect(await tables()).toBe(0);
  });
});

test('refused before anything is touched: another key file', async () => {
  const ring = { id: 'x', kek: randomBytes(32), zout: randomBytes(32) };
  await withEmpty(async (url, tables) => {
    await expect(restore({ url, ring }, path)).rejects.toThrow(/key file/);
    expect(await tables()).toBe(0);
  });
});

test('content with keys of another day: what has no content gets no key', async () => {
  const later = join(folder, 'later');
  await api.visitor().inwoner.plan.start.mutate();
  await backup({ url: api.url, ring: api.deps.ring, now: api.clock.now }, later);
  await withEmpty(async (url) => {
    await restore({ url, ring: api.deps.ring, keys: `${later}.keys` }, path);
    const again = join(folder, 'gemengd');
    await backup({ url, ring: api.deps.ring, now: api.clock.now }, again);
    expect(sums(again)).toEqual(sums(path));
  });
});

test('every table is in a backup, or there is a reason why not; keys are apart', async () => {
  const client = new pg.Client({ connectionString: api.url });
  await client.connect();
  const all = await tablesInOrder(client).finally(() => client.end());
  const inContent = tablesOf(all, 'inhoud').map(({ name }) => name);
  const inKeys = tablesOf(all, 'sleutels').map(({ name }) => name);
  const kept = [...inContent, ...inKeys, ...Object.keys(NOT_KEPT)];
  expect(kept.sort()).toEqual(all.map(({ name }) => name).sort());
  expect(inContent.filter((name) => name.startsWith('sleutels.'))).toEqual([]);
});

test('nothing of it can be read in the files', () => {
  for (const file of [path, `${path}.keys`])
    for (const word of ['kanarie-backup', 'Voorbeeldstad', 'gemeente_id'])
      expect(readFileSync(file).includes(word)).toBe(false);
});
