import {
  distanceKm,
  isCategoryCode,
  normalise,
  roundKm,
  toDay,
  tokens,
  type CategoryCode,
  type Candidate,
  type Point,
  type Understanding,
} from '@keukentafel/domain/catalogue';
import { and, desc, eq, sql, type SQL } from 'drizzle-orm';
import type { Tx } from '../db/database.ts';
import { organization, service } from './schema.ts';

export type Retrieval = {
  readonly gemeenteId: string;
  readonly words: string;
  readonly question: Understanding;
  readonly from: Point | null;
  readonly categorie: CategoryCode | null;
};

const CANDIDATES = 300;
const SIMILAR = 0.5;
const CATEGORIES_ASKED = 5;
const NO_CODES = sql`array[]::text[]`;

const codesOf = sql<string[]>`array(select c.code from service_category c
  where c.gemeente_id = ${service.gemeenteId} and c.service_id = ${service.id} order by c.code)`;

const pointsOf = sql<[number, number][] | null>`(select json_agg(json_build_array(l.lat, l.lon))
  from service_at_location p join location l on l.gemeente_id = p.gemeente_id and l.id = p.location_id
  where p.gemeente_id = ${service.gemeenteId} and p.service_id = ${service.id} and l.lat is not null)`;

/** What may answer the question, in one question to the database: text, alike names, categories. */
export async function retrieve(tx: Tx, asked: Retrieval): Promise<Candidate[]> {
  const { question, gemeenteId, categorie } = asked;
  const words = normalise(asked.words).slice(0, 200);
  const query = sql`to_tsquery('dutch', ${orQuery(asked)})`;
  const tekst = sql<number>`ts_rank(${service.zoek}, ${query})`;
  const alike = sql<number>`greatest(word_similarity(${words}, ${service.zoekNaam}),
    word_similarity(${service.zoekNaam}, ${words}) * 0.9, similarity(${words}, ${organization.zoekNaam}))`;
  const codes = question.categorieen.slice(0, CATEGORIES_ASKED).map(({ code }) => code);
  const found = [sql`${service.zoek} @@ ${query}`, inCategory(codes), sql`${alike} > ${SIMILAR}`];
  const rows = await tx
    .select({
      ...{ id: service.id, naam: service.naam, trede: service.trede, tekst, alike },
      ...{ checked: service.gecontroleerdOp, beschikbaarheid: service.beschikbaarheid },
      ...{ codes: codesOf, points: pointsOf },
    })
    .from(service)
    .innerJoin(organization, organizationOfService())
    .where(
      and(
        eq(service.gemeenteId, gemeenteId),
        eq(service.status, 'active'),
        categorie === null ? undefined : inCategory([categorie]),
        asked.words.trim() === '' ? undefined : sql`(${sql.join(found, sql` or `)})`,
      ),
    )
    .orderBy(desc(inCategory(codes.slice(0, 1))), desc(tekst), service.id)
    .limit(CANDIDATES);
  return rows.map(({ checked, codes: has, points, alike: gelijkenis, ...row }) => ({
    ...row,
    gelijkenis,
    categorieen: has.filter(isCategoryCode),
    gecontroleerdOp: toDay(checked ?? undefined),
    afstandKm: nearest(points, asked.from),
  }));
}

export function organizationOfService(): SQL | undefined {
  return and(
    eq(organization.gemeenteId, service.gemeenteId),
    eq(organization.id, service.organizationId),
  );
}

function inCategory(codes: readonly CategoryCode[]): SQL<boolean> {
  const list = codes.length > 0 ? sql`array[${sql.join([...codes], sql`, `)}]` : NO_CODES;
  return sql`exists (select from service_category c where c.gemeente_id = ${service.gemeenteId}
    and c.service_id = ${service.id} and c.code = any(${list}))`;
}

/** Any of the words will do, also as the beginning of a compound; only letters and digits pass. */
function orQuery({ question }: Retrieval): string {
  const words = question.terms.flatMap(({ getypt, gelezen }) => [
    ...tokens(getypt),
    ...tokens(gelezen),
  ]);
  return [...new Set(words)].map((word) => (word.length > 4 ? `${word}:*` : word)).join(' | ');
}

function nearest(points: readonly [number, number][] | null, from: Point | null): number | null {
  if (!points || !from) return null;
  return roundKm(Math.min(...points.map(([lat, lon]) => distanceKm(from, { lat, lon }))));
}
