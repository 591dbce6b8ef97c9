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

const CANDIDATES = 60;
/** What one net may bring up. */
const POOL = 40;
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
  // A net is small, so the planner would rather read the table until it is full: with a rare word
  // that is the whole table.
  await tx.execute(sql`select set_config('enable_seqscan', 'off', true),
    set_config('pg_trgm.word_similarity_threshold', ${`${ALIKE}`}, true)`);
  const first = await candidates(tx, asked, words, pooled(asked, words));
  if (first.length >= FEW || words.length < 4)
    return first.map((row) => candidate(row, asked.from));
  await tx.execute(
    sql`select set_config('pg_trgm.word_similarity_threshold', ${`${ALIKE}`}, true)`,
  );
  const more = await candidates(tx, asked, words, named(asked, words));
  const known = new Set(first.map(({ id }) => id));
  const rows = [...first, ...more.filter(({ id }) => !known.has(id))];
  return rows.map((row) => candidate(row, asked.from));
}

/** Services of this municipality that may be shown, under one more condition, no more than so many. */
function some({ gemeenteId, categorie }: Retrieval, found: SQL): SQL {
  const only = categorie === null ? sql`true` : hasCategory(categorie);
  return sql`(select s.id from service s
    where s.gemeente_id = ${gemeenteId} and s.status in ('active', 'temporarily closed') and ${only} and ${found}
    limit ${POOL})`;
}

const named = (asked: Retrieval, words: string): SQL => some(asked, sql`${words} <% s.zoek_naam`);

/**
 * Several small nets instead of one large: every word in the name, every word somewhere, any word
 * in the name, any word somewhere, the categories, the organization. Each net is emptied by its own
 * index and never gives more than `POOL`, so a large municipality is not slower than a small one.
 */
function pooled(asked: Retrieval, words: string): SQL {
  if (words === '') return some(asked, sql`true`);
  const all = { every: tsquery(asked.question, ' & '), any: tsquery(asked.question, ' | ') };
  const inName = {
    every: tsquery(asked.question, ' & ', 'A'),
    any: tsquery(asked.question, ' | ', 'A'),
  };
  const matching = (query: string) => some(asked, sql`s.zoek @@ to_tsquery('dutch', ${query})`);
  return sql.join(
    [
      ...[inName.every, all.every, inName.any, all.any].map(matching),
      ...codesOf(asked).map((code) => inCategory(asked, code)),
      some(
        asked,
        sql`s.organization_id in (select o.id from organization o
        where o.gemeente_id = ${asked.gemeenteId} and o.zoek_naam % ${words}
          and similarity(o.zoek_naam, ${words}) > ${ALIKE})`,
      ),
    ],
    sql` union `,
  );
}

const codesOf = ({ question }: Retrieval) =>
  question.categorieen.slice(0, CATEGORIES_ASKED).map(({ code }) => code);

function inCategory({ gemeenteId, categorie }: Retrieval, code: CategoryCode): SQL {
  const only = categorie === null ? sql`true` : hasCategory(categorie);
  return sql`(select s.id from service_category c
    join service s on s.gemeente_id = c.gemeente_id and s.id = c.service_id
   where c.gemeente_id = ${gemeenteId} and c.code = ${code} and s.gemeente_id = ${gemeenteId}
     and s.status in ('active', 'temporarily closed') and ${only} limit ${POOL})`;
}

/** The best of the pool first; only of those the names are compared and the places looked up. */
async function candidates(tx: Tx, asked: Retrieval, words: string, pool: SQL): Promise<Row[]> {
  const { gemeenteId } = asked;
  const codes = textArray(codesOf(asked));
  const { rows } = await tx.execute<Row>(sql`
    with q as (select to_tsquery('dutch', ${anyWord(asked.question.terms)}) as words),
    pool as materialized (${pool}),
    weighed as (
      select s.id, s.organization_id, s.naam, s.zoek_naam, s.trede, s.gecontroleerd_op::text as checked,
             s.beschikbaarheid, ts_rank(s.zoek, q.words) as tekst, cat.codes, cat.place
        from q cross join pool join service s on s.gemeente_id = ${gemeenteId} and s.id = pool.id
        cross join lateral (select array_agg(c.code order by c.code) as codes,
               min(array_position(${codes}, c.code)) as place from service_category c
          where c.gemeente_id = ${gemeenteId} and c.service_id = s.id) cat),
    best as materialized (
      select * from weighed order by tekst + coalesce(0.6 / place, 0) desc, id limit ${CANDIDATES})
    select b.id, b.naam, b.trede, b.checked, b.beschikbaarheid, b.tekst,
           coalesce(b.codes, '{}') as codes,
           greatest(word_similarity(${words}, b.zoek_naam), similarity(${words}, o.zoek_naam)) as alike,
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

/**
 * The words, also as the beginning of a compound; only letters and digits pass. A word that goes
 * with every subject ("huis") counts only when there is no other.
 */
function tsquery({ terms }: Understanding, between: ' & ' | ' | ', weight: 'A' | '' = ''): string {
  const telling = terms.filter(({ vaag }) => !vaag);
  return wordsOf(telling.length > 0 ? telling : terms, between, weight);
}

/** Every word counts for the order of what was found. */
const anyWord = (terms: Understanding['terms']): string => wordsOf(terms, ' | ', '');

function wordsOf(terms: Understanding['terms'], between: string, weight: 'A' | ''): string {
  const read = terms.map(({ getypt, gelezen }) => {
    const forms = [...new Set([...tokens(getypt), ...tokens(gelezen)])];
    const lexemes = forms.map((word) => `${word}:${word.length > 4 ? '*' : ''}${weight}`);
    return `(${lexemes.map((one) => one.replace(/:$/, '')).join(' | ')})`;
  });
  return [...new Set(read)].join(between);
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
