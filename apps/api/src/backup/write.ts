import { createHash, randomUUID } from 'node:crypto';
import { open, type FileHandle } from 'node:fs/promises';
import pg from 'pg';
import type { KeyRing } from '../crypto/keys.ts';
import { newestMigration } from '../db/version.ts';
import { writeFrame } from './frames.ts';
import {
  backupKey,
  HEADER_BYTES,
  SOORTEN,
  writeHeader,
  type Header,
  type Soort,
} from './header.ts';
import { columnList, tablesInOrder, tablesOf, type Table } from './tables.ts';

const ROWS = 2_000;
/** Rows of ten megabytes each. */
const LARGE: Readonly<Record<string, number>> = { 'public.document': 4 };

/** The keys stand beside the content, in a file of their own that is kept shorter. */
export const fileOf = (path: string, soort: Soort): string =>
  soort === 'inhoud' ? path : `${path}.keys`;

interface Target {
  file: FileHandle;
  key: Buffer;
  id: string;
}

/** One table, municipality by municipality: the owner too sees one at a time. */
const writeTable = async (client: pg.Client, target: Target, table: Table, gemeenten: string[]) => {
  const hash = createHash('sha256');
  const part = { table: table.name, rows: 0, frames: 0 };
  let bytes = 0;
  for (const gemeenteId of gemeenten) {
    await client.query(`set local app.gemeente = '${gemeenteId}'`);
    await client.query(`declare rijen no scroll cursor for
      select to_jsonb(r)::text as rij from (select ${columnList(table.columns)}
      from ${table.name} where gemeente_id = '${gemeenteId}' order by ${columnList(table.key)}) r`);
    const most = LARGE[table.name] ?? ROWS;
    for (let full = true; full;) {
      const { rows } = await client.query<{ rij: string }>(`fetch ${most} from rijen`);
      full = rows.length === most;
      if (rows.length === 0) break;
      const text = rows.map(({ rij }) => `${rij}\n`).join('');
      hash.update(text);
      const place = { id: target.id, table: table.name, nth: part.frames };
      bytes += await writeFrame(target.file, target.key, place, text);
      part.rows += rows.length;
      part.frames += 1;
    }
    await client.query('close rijen');
  }
  return { part: { ...part, sha256: hash.digest('hex') }, bytes };
};

interface Whole {
  client: pg.Client;
  ring: KeyRing;
  path: string;
  id: string;
  migratie: string;
  now: number;
  tables: Table[];
  gemeenten: string[];
}

const writeFile = async (whole: Whole, soort: Soort): Promise<Header> => {
  const { client, ring, id, migratie, now, gemeenten } = whole;
  const key = backupKey(ring, soort);
  const file = await open(fileOf(whole.path, soort), 'wx', 0o600);
  try {
    await file.write(Buffer.alloc(HEADER_BYTES));
    const header: Header = {
      ...{ format: 1, id, soort, migratie, gemaaktOp: new Date(now).toISOString() },
      ...{ bytes: HEADER_BYTES, parts: [] },
    };
    for (const table of tablesOf(whole.tables, soort)) {
      const { part, bytes } = await writeTable(client, { file, key, id }, table, gemeenten);
      header.parts.push(part);
      header.bytes += bytes;
    }
    // Last of all: a backup that was cut off while it was made has no header.
    await file.write(writeHeader(key, header), 0, HEADER_BYTES, 0);
    await file.sync();
    return header;
  } finally {
    await file.close();
  }
};

/**
 * Writes everything to two sealed files while work goes on: the content, and the keys that open it.
 * Both are of one moment (one snapshot).
 * @throws Error when a file is there already: a backup is never overwritten.
 */
export const backup = async (
  { url, ring, now }: { url: string; ring: KeyRing; now: () => number },
  path: string,
): Promise<Header[]> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('begin isolation level repeatable read read only');
    const tables = await tablesInOrder(client);
    const found = await client.query<{ id: string }>(
      'select gemeente_id as id from gemeente order by 1',
    );
    const migratie = await newestMigration(client);
    const gemeenten = found.rows.map(({ id }) => id);
    const whole = { client, ring, path, tables, gemeenten, migratie, id: randomUUID(), now: now() };
    const headers: Header[] = [];
    for (const soort of SOORTEN) headers.push(await writeFile(whole, soort));
    await client.query('commit');
    return headers;
  } finally {
    await client.end();
  }
};
