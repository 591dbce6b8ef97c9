import { sql, type SQL } from 'drizzle-orm';
import { newId } from '../db/id.ts';
import type { PlanPlace, SealedRecord } from './record.ts';

/**
 * A whole save in one statement: lock what is there, replace what is not stale, add what is new,
 * keep what was replaced or came too late, and tell what is stored. When a need is gone, nothing
 * is written but the typed text, as a revision. When the plan has a newer key (`dicht`), nothing is
 * written at all: text under the old key could never be read.
 */
export const saveStatement = (
  at: PlanPlace,
  records: readonly SealedRecord[],
  now: string,
): SQL => sql`
with vrij as materialized (
  select 1 from plan where gemeente_id = ${at.gemeenteId}::uuid and id = ${at.planId}::uuid
    and sleutel_versie = ${at.sleutelVersie}::int
  for no key update),
input as (${inputRows(records)} where exists (select from vrij)),
own as (select * from plan_record where gemeente_id = ${at.gemeenteId}::uuid and plan_id = ${at.planId}::uuid),
weg as (
  select i.sleutel from input i
  where i.ouder is not null
    and not exists (select 1 from own where own.sleutel = i.ouder)
    and not exists (select 1 from input j where j.sleutel = i.ouder)),
hier as (
  select r.sleutel, r.versie, r.inhoud, i.verwacht, i.inhoud as getypt, i.revisie
  from plan_record r join input i on i.sleutel = r.sleutel
  where r.gemeente_id = ${at.gemeenteId}::uuid and r.plan_id = ${at.planId}::uuid
    and not exists (select 1 from weg)
  order by r.sleutel for update of r),
vervangen as (
  update plan_record r set versie = h.versie + 1, inhoud = h.getypt, gewijzigd_op = ${now}::timestamptz
  from hier h
  where r.gemeente_id = ${at.gemeenteId}::uuid and r.plan_id = ${at.planId}::uuid and r.sleutel = h.sleutel
    and h.versie = h.verwacht
  returning r.sleutel, r.versie),
nieuw as (
  insert into plan_record (gemeente_id, plan_id, sleutel, versie, inhoud, gewijzigd_op)
  select ${at.gemeenteId}::uuid, ${at.planId}::uuid, i.sleutel, i.verwacht + 1, i.inhoud, ${now}::timestamptz
  from input i
  where not exists (select 1 from hier h where h.sleutel = i.sleutel)
    and not exists (select 1 from weg)
  on conflict do nothing
  returning sleutel, versie),
bewaard as (
  insert into plan_revisie
    (gemeente_id, plan_id, id, sleutel, versie, reden, inhoud, bewaard_op)
  select ${at.gemeenteId}::uuid, ${at.planId}::uuid, h.revisie, h.sleutel, h.verwacht,
    case when h.versie = h.verwacht then 'vervangen' else 'conflict' end,
    case when h.versie = h.verwacht then h.inhoud else h.getypt end, ${now}::timestamptz
  from hier h
  union all
  select ${at.gemeenteId}::uuid, ${at.planId}::uuid, i.revisie, i.sleutel, i.verwacht, 'conflict', i.inhoud,
    ${now}::timestamptz
  from input i where i.sleutel in (select sleutel from weg)),
geraakt as (
  update plan set gewijzigd_op = ${now}::timestamptz
  where gemeente_id = ${at.gemeenteId}::uuid and id = ${at.planId}::uuid)
select 'bewaard' as stand, sleutel, versie, null::bytea as inhoud, null::uuid as revisie from vervangen
union all select 'bewaard', sleutel, versie, null, null from nieuw
union all select 'conflict', sleutel, versie, inhoud, revisie from hier where versie <> verwacht
union all select 'weg', sleutel, 0, null, null from weg
union all select 'dicht', '', 0, null, null where not exists (select from vrij)`;

const inputRows = (records: readonly SealedRecord[]): SQL => {
  const column = <T>(of: (record: SealedRecord) => T) => sql.param(records.map(of));
  return sql`select * from unnest(
    ${column((r) => r.sleutel)}::text[], ${column((r) => r.ouder)}::text[],
    ${column((r) => r.versie)}::int[], ${column((r) => r.inhoud)}::bytea[],
    ${column(() => newId())}::uuid[]) as i(sleutel, ouder, verwacht, inhoud, revisie)`;
};
