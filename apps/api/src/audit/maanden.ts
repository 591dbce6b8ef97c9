import { sql } from 'drizzle-orm';
import { withTenant } from '../db/database.ts';
import type { MedewerkerContext } from '../zaak/actor.ts';

/** One month of looking and searching, in numbers: no case, no name, no word. */
export interface Maand {
  maand: string;
  zoeken: number;
  /** How many different people searched. */
  zoekers: number;
  inzagen: number;
  geweigerd: number;
  nood: number;
  onterecht: number;
  nietBeoordeeld: number;
  /** Residents who took all their data along. */
  meegenomen: number;
}

const BACK = 12;

/** What the data protection officer watches over (AVG art. 39), from the log itself. */
export const maanden = ({ db, gemeente, now }: MedewerkerContext): Promise<Maand[]> =>
  withTenant(db, gemeente.id, async (tx) => {
    const since = sql`date_trunc('month', ${new Date(now()).toISOString()}::timestamptz
      at time zone 'Europe/Amsterdam') - ${`${BACK - 1} months`}::interval`;
    const month = (column: string) =>
      sql.raw(`to_char(${column} at time zone 'Europe/Amsterdam', 'YYYY-MM')`);
    const { rows } = await tx.execute<Record<keyof Maand, string>>(sql`
      with regels as (
        select ${month('op')} as maand,
          count(*) filter (where reden = 'zoeken') as zoeken,
          count(distinct door) filter (where reden = 'zoeken') as zoekers,
          count(*) filter (where inhoud is not null and object is not null) as inzagen,
          count(*) filter (where uitkomst in ('nietGevonden', 'magNiet')) as geweigerd,
          count(*) filter (where actie like 'GET /bestanden/gegevens%' and uitkomst = 'ok')
            as meegenomen
        from audit_regel where gemeente_id = ${gemeente.id}
          and op at time zone 'Europe/Amsterdam' >= ${since} group by 1
      ), noden as (
        select ${month('begonnen_op')} as maand, count(*) as nood,
          count(*) filter (where oordeel = 'onterecht') as onterecht,
          count(*) filter (where zaak_id is not null and beoordeeld_op is null) as niet_beoordeeld
        from noodprocedure where gemeente_id = ${gemeente.id}
          and begonnen_op at time zone 'Europe/Amsterdam' >= ${since} group by 1
      )
      select maand, zoeken, zoekers, inzagen, geweigerd, meegenomen, nood, onterecht,
        niet_beoordeeld as "nietBeoordeeld"
      from regels full join noden using (maand) order by maand desc`);
    return rows.map(({ maand, ...counts }) => ({ maand, ...inNumbers(counts) }));
  });

const inNumbers = (counts: Record<Exclude<keyof Maand, 'maand'>, string | null>) => ({
  zoeken: Number(counts.zoeken),
  zoekers: Number(counts.zoekers),
  inzagen: Number(counts.inzagen),
  geweigerd: Number(counts.geweigerd),
  nood: Number(counts.nood),
  onterecht: Number(counts.onterecht),
  nietBeoordeeld: Number(counts.nietBeoordeeld),
  meegenomen: Number(counts.meegenomen),
});
