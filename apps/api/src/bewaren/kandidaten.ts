import { addDays, addMonths, dayAt, type Day } from '@keukentafel/domain/time';
import { type Beletsel, WAARSCHUWING_DAGEN, ZaakFeiten } from '@keukentafel/domain/zaak';
import { sql, type SQL } from 'drizzle-orm';
import type { Tx } from '../db/database.ts';
import type { Batch } from './concepten.ts';

/** A case that may be due: the domain decides. */
export interface Kandidaat {
  id: string;
  referentie: string;
  planId: string | null;
  versie: number;
  feiten: ZaakFeiten;
  beletsel: Beletsel;
}

type Row = {
  id: string;
  referentie: string;
  plan_id: string | null;
  versie: number;
  feiten: unknown;
  geschreven_op: string | null;
  gewaarschuwd_op: Day | null;
  bewaarplicht: boolean;
};

/** Generous by two days: this only keeps the list short. */
const MARGIN = WAARSCHUWING_DAGEN + 2;

/** The last closing day that could be due, by the shortest terms the law allows. */
const cutoff = (vandaag: Day): SQL => {
  const ago = (jaren: number) => addMonths(addDays(vandaag, MARGIN), -12 * jaren);
  const hulp = sql`(z.feiten ->> 'tijdelijkVerstrektOp' is not null
    or z.feiten ->> 'uitkomst' in ('toegekend', 'deelsToegekend')
    or (z.feiten ->> 'uitkomst' is null and z.feiten ->> 'beslotenOp' is not null))`;
  return sql`case when ${hulp} then ${ago(15)}
    when coalesce(z.feiten ->> 'onderzoekGestartOp', z.feiten ->> 'aangevraagdOp',
      z.feiten ->> 'beslotenOp') is not null then ${ago(5)} else ${ago(1)} end`;
};

/** Cases whose term ends soon or has ended, with what could stand in the way. */
export const kandidaten = async (tx: Tx, batch: Batch): Promise<Kandidaat[]> => {
  const { gemeenteId, after, most, vandaag } = batch;
  const { rows } = await tx.execute<Row>(sql`
    select z.id, z.referentie, z.plan_id, z.versie, z.feiten, w.gewaarschuwd_op::text as gewaarschuwd_op,
      greatest(p.gewijzigd_op, (select max(r.gewijzigd_op) from zaak_record r
        where r.gemeente_id = z.gemeente_id and r.zaak_id = z.id and r.door = 'inwoner'))::text
        as geschreven_op,
      exists (select from bewaarplicht b where b.gemeente_id = z.gemeente_id
        and b.zaak_id = z.id and b.opgeheven_op is null) as bewaarplicht
    from zaak z
    left join bewaarwaarschuwing w on w.gemeente_id = z.gemeente_id and w.zaak_id = z.id
    left join plan p on p.gemeente_id = z.gemeente_id and p.id = z.plan_id
    where z.gemeente_id = ${gemeenteId} and z.id > ${after}
      and coalesce(z.feiten ->> 'geslotenOp', z.feiten ->> 'onherroepelijkOp') is not null
      and (z.feiten -> 'vernietiging' ->> 'uitkomst' = 'vernietigd'
        or coalesce(z.feiten ->> 'geslotenOp', z.feiten ->> 'onherroepelijkOp') <= ${cutoff(vandaag)})
    order by z.id limit ${most}`);
  return rows.map((row) => ({
    ...{ id: row.id, referentie: row.referentie, planId: row.plan_id, versie: row.versie },
    feiten: ZaakFeiten.parse(row.feiten),
    beletsel: {
      bewaarplicht: row.bewaarplicht,
      geschrevenOp: row.geschreven_op ? dayAt(new Date(row.geschreven_op).getTime()) : null,
      gewaarschuwdOp: row.gewaarschuwd_op,
    },
  }));
};
