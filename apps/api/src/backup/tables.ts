import type pg from 'pg';
import type { Soort } from './header.ts';

/** Not in any backup, each with its reason. */
export const NOT_KEPT: Readonly<Record<string, string>> = {
  'public.sessie': 'after a restore everybody signs in again',
  'public.poging': 'counts of minutes',
};

export interface Table {
  name: string;
  columns: string[];
  key: string[];
}

type Row = { name: string; columns: string[]; key: string[]; needs: string[] };

const QUERY = `
  select n.nspname || '.' || c.relname as name,
    array(select a.attname::text from pg_attribute a where a.attrelid = c.oid
      and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' order by a.attnum) as columns,
    array(select a.attname::text from pg_index i, unnest(i.indkey) with ordinality k(num, nth)
      join pg_attribute a on a.attnum = k.num
      where i.indrelid = c.oid and i.indisprimary and a.attrelid = c.oid order by k.nth) as key,
    array(select distinct fn.nspname || '.' || f.relname from pg_constraint p
      join pg_class f on f.oid = p.confrelid join pg_namespace fn on fn.oid = f.relnamespace
      where p.conrelid = c.oid and p.contype = 'f' and p.confrelid <> c.oid) as needs
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname in ('public', 'sleutels') and c.relkind in ('r', 'p')
  order by 1`;

/** Every table, what others point at first. */
export const tablesInOrder = async (client: pg.Client): Promise<Table[]> => {
  const { rows } = await client.query<Row>(QUERY);
  const done: Row[] = [];
  const open = new Set(rows);
  while (open.size > 0) {
    const waits = (row: Row) => row.needs.some((need) => [...open].some((o) => o.name === need));
    const next = [...open].filter((row) => !waits(row));
    if (next.length === 0) throw new Error('tables that point at each other can not be restored');
    for (const row of next) {
      open.delete(row);
      done.push(row);
    }
  }
  return done.map(({ name, columns, key }) => ({ name, columns, key }));
};

/** The tables of one kind of file: content, or the keys that open it. */
export const tablesOf = (tables: readonly Table[], soort: Soort): Table[] =>
  tables.filter(
    ({ name }) => !(name in NOT_KEPT) && (soort === 'sleutels') === name.startsWith('sleutels.'),
  );

export const columnList = (columns: readonly string[], of = ''): string =>
  columns.map((column) => `${of}"${column}"`).join(', ');
