import { dayAt } from '@keukentafel/domain/time';
import { sql, type SQL } from 'drizzle-orm';
import type { Tx } from '../db/database.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

export interface Sweep {
  table: string;
  /** Which rows are over, at this moment. */
  over: (now: number) => SQL;
}

const before = (now: number, age: number): SQL =>
  sql`${new Date(now - age).toISOString()}::timestamptz`;

/** The first id that could have been made at a moment: ids are ordered in time. */
const idAt = (moment: number): string => {
  const hex = Math.max(0, moment).toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000000`;
};

/** What is over after hours or days, without anybody deciding. Sessions and codes: at once. */
export const SWEEPS: Readonly<Record<string, Sweep>> = {
  mutaties: {
    table: 'mutatie',
    over: (now) => sql`gemaakt_op < ${before(now, 48 * HOUR)}`,
  },
  planRevisies: {
    table: 'plan_revisie',
    over: (now) => sql`bewaard_op < ${before(now, 30 * DAY)}`,
  },
  // By its id, which says when it was replaced; the row itself says when it was written.
  zaakRevisies: {
    table: 'zaak_revisie',
    over: (now) => sql`id < ${idAt(now - 30 * DAY)}::uuid`,
  },
  signalen: {
    table: 'signaal',
    over: (now) => sql`dag < ${dayAt(now - 365 * DAY)}`,
  },
  sessies: {
    table: 'sessie',
    over: (now) => sql`case soort when 'inwoner'
      then gezien_op < ${before(now, 15 * MINUTE)} or begonnen_op < ${before(now, 4 * HOUR)}
      else gezien_op < ${before(now, 30 * MINUTE)} or begonnen_op < ${before(now, 10 * HOUR)} end`,
  },
  pogingen: {
    table: 'poging',
    over: (now) => sql`minuut < ${before(now, HOUR)}`,
  },
  apparaatSleutels: {
    table: 'sleutels.apparaat_sleutel',
    over: (now) => sql`eindigt_op < ${before(now, 0)}`,
  },
  helperCodes: {
    table: 'sleutels.plan_sleutel',
    over: (now) => sql`soort = 'helper' and exists (
      select from plan_helper h where h.gemeente_id = plan_sleutel.gemeente_id
        and h.plan_id = plan_sleutel.plan_id and h.id = plan_sleutel.id
        and (h.eindigt_op < ${before(now, 0)} or h.beeindigd_op is not null))`,
  },
};

type At = { gemeenteId: string; now: number };

/** How many rows are over. */
export const countSweep = async (tx: Tx, { table, over }: Sweep, { gemeenteId, now }: At) => {
  const { rows } = await tx.execute<{ n: number }>(
    sql`select count(*)::int as n from ${sql.raw(table)}
      where gemeente_id = ${gemeenteId} and (${over(now)})`,
  );
  return rows[0]?.n ?? 0;
};

/** Takes at most `most` of them out. */
export const sweep = async (
  tx: Tx,
  { table, over }: Sweep,
  { gemeenteId, now }: At,
  most: number,
): Promise<number> => {
  const name = sql.raw(table);
  const { rowCount } = await tx.execute(
    sql`delete from ${name} where gemeente_id = ${gemeenteId} and ctid = any(array(
      select ctid from ${name} where gemeente_id = ${gemeenteId} and (${over(now)})
      limit ${most}))`,
  );
  return rowCount ?? 0;
};
