import {
  distanceKm,
  isCategoryCode,
  roundKm,
  toDay,
  type AanbodTrede,
  type Beschikbaarheid,
  type Candidate,
  type Point,
} from '@keukentafel/domain/catalogue';
import { sql, type SQL } from 'drizzle-orm';
import type { Tx } from '../db/database.ts';
import { serves } from '../hsds/where.ts';
import { anyWord, categoriesOf } from './query.ts';
import type { Retrieval } from './retrieve.ts';

const CANDIDATES = 60;

type Row = {
  id: string;
  naam: string;
  trede: AanbodTrede;
  checked: string | null;
  beschikbaarheid: Beschikbaarheid | null;
  tekst: number;
  alike: number;
  serves: boolean;
  codes: string[];
  points: [number, number][] | null;
};

/**
 * The best of the pool first, what serves the area before what does not; only of those the names
 * are compared and the places looked up.
 */
export async function weigh(tx: Tx, asked: Retrieval, words: string, ids: readonly string[]) {
  if (ids.length === 0) return [];
  const { gemeenteId } = asked;
  const { rows } = await tx.execute<Row>(sql`
    with q as (select to_tsquery('dutch', ${anyWord(asked.question)}) as words),
    weighed as (
      select service.id, service.organization_id, service.naam, service.zoek_naam, service.trede,
             service.gecontroleerd_op::text as checked, service.beschikbaarheid,
             ts_rank(service.zoek, q.words) as tekst, ${serves(asked.area)} as serves,
             cat.codes, cat.place
        from q cross join service
        cross join lateral (select array_agg(c.code order by c.code) as codes,
               min(array_position(${textArray(categoriesOf(asked.question))}, c.code)) as place
          from service_category c
         where c.gemeente_id = ${gemeenteId} and c.service_id = service.id) cat
       where service.gemeente_id = ${gemeenteId} and service.id = any(${uuids(ids)}::uuid[])),
    best as materialized (
      select * from weighed
       order by serves desc, tekst + coalesce(0.6 / place, 0) desc, id limit ${CANDIDATES})
    select b.id, b.naam, b.trede, b.checked, b.beschikbaarheid, b.tekst, b.serves,
           coalesce(b.codes, '{}') as codes,
           greatest(word_similarity(${words}, b.zoek_naam), similarity(${words}, o.zoek_naam)) as alike,
           (select json_agg(json_build_array(l.lat, l.lon))
              from service_at_location p
              join location l on l.gemeente_id = p.gemeente_id and l.id = p.location_id
             where p.gemeente_id = ${gemeenteId} and p.service_id = b.id and l.lat is not null) as points
      from best b join organization o on o.gemeente_id = ${gemeenteId} and o.id = b.organization_id`);
  return rows.map((row) => candidate(row, asked.from));
}

/** One parameter, however many: a list of parameters would be planned anew for each length. */
const uuids = (ids: readonly string[]): string => `{${ids.join(',')}}`;

function textArray(codes: readonly string[]): SQL {
  return sql`${`{${codes.join(',')}}`}::text[]`;
}

function candidate(
  { checked, codes, points, alike, serves: inGebied, ...row }: Row,
  from: Point | null,
): Candidate {
  return {
    ...row,
    inGebied,
    gelijkenis: alike,
    categorieen: codes.filter(isCategoryCode),
    gecontroleerdOp: toDay(checked ?? undefined),
    afstandKm: nearest(points, from),
  };
}

function nearest(points: readonly [number, number][] | null, from: Point | null): number | null {
  if (!points || !from) return null;
  return roundKm(Math.min(...points.map(([lat, lon]) => distanceKm(from, { lat, lon }))));
}
