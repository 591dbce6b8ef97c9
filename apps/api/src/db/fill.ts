import { createHash } from 'node:crypto';
import type pg from 'pg';
import { tablesInOrder } from '../backup/tables.ts';

type Column = { kolom: string; soort: string; leeg: boolean };

/** A value of its type, the same every time; a foreign key and a check get what they ask for. */
const valueOf = (table: string, { kolom, soort }: Column): string => {
  const hash = createHash('sha256').update(`${table}.${kolom}`).digest('hex');
  if (kolom.endsWith('_id') || soort === 'uuid')
    return `'${hash.slice(0, 8)}-${hash.slice(8, 12)}-7${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}'`;
  if (soort === 'bytea') return `'\\x${hash}'`;
  if (soort === 'ARRAY') return `'{voorbeeld}'`;
  if (soort === 'jsonb') return `'{}'`;
  if (soort === 'boolean') return 'false';
  if (soort === 'date') return `'2026-11-22'`;
  if (soort.startsWith('timestamp')) return `'2026-11-22T10:00:00Z'`;
  return ['integer', 'bigint', 'numeric', 'double precision', 'real', 'smallint'].includes(soort)
    ? '1'
    : `'voorbeeld'`;
};

const COLUMNS = `select column_name as kolom, data_type as soort, is_nullable = 'YES' as leeg
  from information_schema.columns where table_schema || '.' || table_name = $1
    and is_generated = 'NEVER' order by ordinal_position`;

const ONE_OF = /"?(\w+)"? = (?:ANY \(ARRAY\[)?'(\w+)'/;
const LENGTH = /octet_length\("?(\w+)"?\) = (\d+)/;

/** The first value that a check of this column allows. */
const allowed = async (client: pg.Client, table: string): Promise<Map<string, string>> => {
  const { rows } = await client.query<{ regel: string }>(
    `select pg_get_constraintdef(oid) as regel from pg_constraint
      where contype = 'c' and conrelid = $1::regclass`,
    [table],
  );
  const found = rows.flatMap(({ regel }) => {
    const [, column, value] = ONE_OF.exec(regel) ?? [];
    if (column && value) return [[column, `'${value}'`] as const];
    const [, bytes, length] = LENGTH.exec(regel) ?? [];
    return bytes && length ? [[bytes, `'\\x${'00'.repeat(Number(length))}'`] as const] : [];
  });
  return new Map(found);
};

/** What a foreign key of this table must point at: the one row that is there. */
const pointed = async (client: pg.Client, table: string): Promise<Map<string, string>> => {
  const { rows } = await client.query<{ kolom: string; tabel: string; naar: string }>(
    `select a.attname as kolom, p.confrelid::regclass::text as tabel, f.attname as naar
      from pg_constraint p, unnest(p.conkey, p.confkey) k(van, naar)
      join pg_attribute a on true join pg_attribute f on true
      where p.contype = 'f' and p.conrelid = $1::regclass
        and a.attrelid = p.conrelid and a.attnum = k.van
        and f.attrelid = p.confrelid and f.attnum = k.naar`,
    [table],
  );
  return new Map(
    rows.map(({ kolom, tabel, naar }) => [kolom, `(select "${naar}" from ${tabel} limit 1)`]),
  );
};

/**
 * One row in every table that has none, whatever the version of the schema: a filled database of a
 * version whose program is no longer here.
 * @returns the statements, to keep.
 */
export const fill = async (client: pg.Client): Promise<string[]> => {
  const statements: string[] = [];
  for (const { name } of await tablesInOrder(client)) {
    const { rowCount } = await client.query(`select from ${name} limit 1`);
    if (rowCount) continue;
    const { rows: columns } = await client.query<Column>(COLUMNS, [name]);
    const [checks, keys] = [await allowed(client, name), await pointed(client, name)];
    const values = columns.map((column) => {
      const shared = column.kolom === 'gemeente_id' ? valueOf('gemeente', column) : null;
      return keys.get(column.kolom) ?? checks.get(column.kolom) ?? shared ?? valueOf(name, column);
    });
    const names = columns.map(({ kolom }) => `"${kolom}"`).join(', ');
    const statement = `insert into ${name} (${names}) values (${values.join(', ')});`;
    await client.query(statement);
    statements.push(statement);
  }
  return statements;
};
