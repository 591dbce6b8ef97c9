import type { Pool } from 'pg';
import { randomUUID } from 'node:crypto';
import { PLAIN_INDEX } from './engines.ts';

const TABLES = {
  organization: ['naam', 'zoek_naam', 'inhoud'],
  location: ['organization_id', 'lat', 'lon', 'inhoud'],
  service: [
    ...['organization_id', 'naam', 'status', 'trede', 'toegang', 'gecontroleerd_op', 'inhoud'],
    ...['gewijzigd_op', 'beschikbaarheid', 'zoek_naam', 'zoek_termen', 'zoek_tekst'],
  ],
  service_at_location: ['service_id', 'location_id', 'inhoud'],
} as const;

export type Town = { id: string; host: string };

/**
 * The country: this municipality again and again, each with rows of its own. The text indexes are
 * made afterwards, as one would when many municipalities move in at once.
 */
export async function fillCountry(pool: Pool, example: string, towns: number): Promise<Town[]> {
  const { rows } = await pool.query<{ indexdef: string; indexname: string }>(
    `select indexname, indexdef from pg_indexes where indexname in ('service_zoek', 'service_zoek_naam', 'service_naam')`,
  );
  for (const { indexname } of rows) await pool.query(`drop index ${indexname}`);
  const made: Town[] = [];
  for (let nr = 1; nr < towns; nr += 1) {
    const town = { id: randomUUID(), host: `stad${nr}.localhost` };
    await copyTown(pool, example, town);
    made.push(town);
    if (nr % 50 === 0) console.error(`${nr} municipalities`);
  }
  const client = await pool.connect();
  await client.query(`set statement_timeout = 0; set maintenance_work_mem = '512MB'`);
  for (const make of [...rows.map(({ indexdef }) => indexdef), PLAIN_INDEX])
    await client.query(make);
  await client.query('vacuum analyze');
  client.release();
  return made;
}

async function copyTown(pool: Pool, example: string, { id, host }: Town): Promise<void> {
  const client = await pool.connect();
  await client.query('begin; set local synchronous_commit = off; set local statement_timeout = 0');
  await client.query(
    `insert into gemeente (gemeente_id, code, naam, thema, hosts, voorbeeld, instellingen)
     select $1::uuid, $2::text, $2, thema, array[$2], voorbeeld, instellingen
       from gemeente where gemeente_id = $3::uuid`,
    [id, host, example],
  );
  for (const [table, columns] of Object.entries(TABLES)) {
    const names = columns.join(', ');
    await client.query(
      `insert into ${table} (gemeente_id, id, ${names})
       select $1::uuid, id, ${names} from ${table} where gemeente_id = $2::uuid`,
      [id, example],
    );
  }
  await client.query(
    `insert into service_category (gemeente_id, service_id, code)
     select $1::uuid, service_id, code from service_category where gemeente_id = $2::uuid`,
    [id, example],
  );
  await client.query('commit');
  client.release();
}
