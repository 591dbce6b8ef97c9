import {
  distanceKm,
  isCategoryCode,
  normalise,
  roundKm,
  toDay,
  tokens,
  type AanbodTrede,
  type Beschikbaarheid,
  type Candidate,
  type CategoryCode,
  type Point,
  type Understanding,
} from '@keukentafel/domain/catalogue';
import { sql, type SQL } from 'drizzle-orm';
import type { Tx } from '../db/database.ts';

export type Retrieval = {
  readonly gemeenteId: string;
  readonly words: string;
  readonly question: Understanding;
  readonly from: Point | null;
  readonly categorie: CategoryCode | null;
};

const CANDIDATES = 200;
const CATEGORIES_ASKED = 5;
/** Fewer than this found by words and categories: look for names that are spelled alike. */
const FEW = 3;
const ALIKE = 0.45;

type Row = {
  id: string;
  naam: string;
  trede: AanbodTrede;
  checked: string | null;
  beschikbaarheid: Beschikbaarheid | null;
  tekst: number;
  alike: number;
  codes: string[];
  points: [number, number][] | null;
};

/** What may answer the question: by words, category or organization; else by names alike. */
export async function retrieve(tx: Tx, asked: Retrieval): Promise<Candidate[]> {
  const words = normalise(asked.words).slice(0, 200);
  const first = await candidates(
    tx,
    asked,
    words,
    words === '' ? sql`true` : byMeaning(asked, words),
  );
  if (first.length >= FEW || words.length < 4)
    return first.map((row) => candidate(row, asked.from));
  const named = sql`word_similarity(${words}, s.zoek_naam) > ${ALIKE}`;
  const more = await candidates(tx, asked, words, named);
  const known = new Set(first.map(({ id }) => id));
  const rows = [...first, ...more.filter(({ id }) => !known.has(id))];
  return rows.map((row) => candidate(row, asked.from));
}

// The list of organizations depends on no service: it is made once, not for each row.
const byMeaning = ({ gemeenteId }: Retrieval, words: string): SQL => sql`(
  cat.place is not null or s.zoek @@ q.words or s.organization_id in (
    select o.id from organization o
     where o.gemeente_id = ${gemeenteId} and similarity(o.zoek_naam, ${words}) > ${ALIKE}))`;

/** The best two hundred first; only of those the names are compared and the places looked up. */
async function candidates(tx: Tx, asked: Retrieval, words: string, found: SQL): Promise<Row[]> {
  const { gemeenteId, categorie } = asked;
  const codes = asked.question.categorieen.slice(0, CATEGORIES_ASKED).map(({ code }) => code);
  const only = categorie === null ? sql`true` : hasCategory(categorie);
  const { rows } = await tx.execute<Row>(sql`
    with q as (select to_tsquery('dutch', ${orQuery(asked)}) as words),
    cat as (
      select c.service_id, min(array_position(${textArray(codes)}, c.code)) as place
        from service_category c
       where c.gemeente_id = ${gemeenteId} and c.code = any(${textArray(codes)})
       group by c.service_id),
    best as materialized (
      select s.id, s.organization_id, s.naam, s.zoek_naam, s.trede, s.gecontroleerd_op::text as checked,
             s.beschikbaarheid, ts_rank(s.zoek, q.words) as tekst
        from q cross join service s left join cat on cat.service_id = s.id
       where s.gemeente_id = ${gemeenteId} and s.status = 'active' and ${only} and ${found}
       order by ts_rank(s.zoek, q.words) + coalesce(0.6 / cat.place, 0) desc, s.id
       limit ${CANDIDATES})
    select b.id, b.naam, b.trede, b.checked, b.beschikbaarheid, b.tekst,
           greatest(word_similarity(${words}, b.zoek_naam), similarity(${words}, o.zoek_naam)) as alike,
           array(select c.code from service_category c
                  where c.gemeente_id = ${gemeenteId} and c.service_id = b.id order by c.code) as codes,
           (select json_agg(json_build_array(l.lat, l.lon))
              from service_at_location p
              join location l on l.gemeente_id = p.gemeente_id and l.id = p.location_id
             where p.gemeente_id = ${gemeenteId} and p.service_id = b.id and l.lat is not null) as points
      from best b join organization o on o.gemeente_id = ${gemeenteId} and o.id = b.organization_id`);
  return rows;
}

const hasCategory = (code: CategoryCode): SQL => sql`exists (select from service_category c
  where c.gemeente_id = s.gemeente_id and c.service_id = s.id and c.code = ${code})`;

function textArray(codes: readonly string[]): SQL {
  return codes.length > 0
    ? sql`array[${sql.join([...codes], sql`, `)}]::text[]`
    : sql`array[]::text[]`;
}

/** Any of the words will do, also as the beginning of a compound; only letters and digits pass. */
function orQuery({ question }: Retrieval): string {
  const words = question.terms.flatMap(({ getypt, gelezen }) => [
    ...tokens(getypt),
    ...tokens(gelezen),
  ]);
  return [...new Set(words)].map((word) => (word.length > 4 ? `${word}:*` : word)).join(' | ');
}

function candidate({ checked, codes, points, alike, ...row }: Row, from: Point | null): Candidate {
  return {
    ...row,
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
