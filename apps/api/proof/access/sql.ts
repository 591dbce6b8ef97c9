import { sqlState } from '../../src/db/database.ts';
import { PUBLIC_TO_READ } from '../../src/db/migrate.ts';
import { VOORBEELDSTAD, WATERRIJK } from '../../src/testing/gemeenten.ts';
import type { World } from './world.ts';

const tablesOf = async ({ api }: World): Promise<string[]> => {
  const { rows } = await api.pool.query<{ name: string }>(`
    select n.nspname || '.' || c.relname as name from pg_class c
      join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attname = 'gemeente_id'
     where n.nspname in ('public', 'sleutels') and c.relkind in ('r', 'p') order by 1`);
  return rows.map(({ name }) => name);
};

/** A statement as the application role of one municipality: rows, or the code of the refusal. */
const asApp = async ({ api }: World, gemeenteId: string, statement: string) => {
  const client = await api.pool.connect();
  try {
    await client.query('begin; set local role keukentafel_app');
    await client.query(`set local app.gemeente = '${gemeenteId}'`);
    return (await client.query(statement)).rowCount ?? 0;
  } catch (error) {
    return sqlState(error) ?? 'error';
  } finally {
    await client.query('rollback');
    client.release();
  }
};

/** Rows of the one that the other may not reach: nothing seen or changed, or refused by rights. */
const stopped = (answer: number | string): boolean => answer === 0 || answer === '42501';

const statements = (table: string, of: string): Record<string, string> => ({
  select: `select from ${table} where gemeente_id = '${of}'`,
  update: `update ${table} set gemeente_id = gemeente_id where gemeente_id = '${of}'`,
  delete: `delete from ${table} where gemeente_id = '${of}'`,
  insert: `insert into ${table} (gemeente_id) values ('${of}')`,
});

/** What row-level security alone lets through, with no condition of ours in the way. */
export const throughSql = async (world: World) => {
  const through: string[] = [];
  let cells = 0;
  for (const table of await tablesOf(world))
    for (const [from, of] of [
      [WATERRIJK.id, VOORBEELDSTAD.id],
      [VOORBEELDSTAD.id, WATERRIJK.id],
    ] as const)
      for (const [name, statement] of Object.entries(statements(table, of))) {
        if (name === 'select' && PUBLIC_TO_READ.has(table.replace('public.', ''))) continue;
        cells += 1;
        const answer = await asApp(world, from, statement);
        if (!stopped(answer)) through.push(`${name} ${table}: ${answer}`);
      }
  return { cells, through };
};

/** Takes the second wall away, in this database of the proof alone. */
export const wallOff = async (world: World): Promise<void> => {
  for (const table of await tablesOf(world))
    await world.api.pool.query(
      `alter table ${table} no force row level security; alter table ${table} disable row level security`,
    );
};
