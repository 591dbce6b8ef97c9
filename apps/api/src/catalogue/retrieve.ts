import {
  normalise,
  type Candidate,
  type CategoryCode,
  type Point,
  type Understanding,
} from '@keukentafel/domain/catalogue';
import { and, eq, sql, type SQL, type SQLWrapper } from 'drizzle-orm';
import type { Tx } from '../db/database.ts';
import type { Area } from '../hsds/where.ts';
import { VISIBLE_SERVICE } from './public/visible.ts';
import { categoriesOf, textQuery } from './query.ts';
import { service } from './schema.ts';
import { weigh } from './weigh.ts';
import { ownQuery, ownWords } from './words.ts';

export type Retrieval = {
  readonly gemeenteId: string;
  readonly words: string;
  readonly question: Understanding;
  readonly from: Point | null;
  readonly area: Area;
  /** A further condition on the services, such as the filters somebody chose. */
  readonly only?: SQL | undefined;
};

/** What one net may bring up. */
const POOL = 40;
/** And of a category that is a second guess. */
const LESS = 20;
/** Fewer than this found by words and categories: look for names that are spelled alike. */
const FEW = 3;
const ALIKE = 0.45;

/**
 * What may answer the question. Several small nets instead of one large: every word in the name,
 * every word somewhere, the categories, the organization; then any word, when every word brought up
 * little; at last names alike. Each net is emptied by its own index and never gives more than
 * `POOL`, so a large municipality is hardly slower than a small one.
 */
export async function retrieve(tx: Tx, asked: Retrieval): Promise<Candidate[]> {
  const words = normalise(asked.words).slice(0, 200);
  await byIndexOnly(tx);
  const ids = await pooled(tx, asked, words);
  await tx.execute(sql`select set_config('enable_indexscan', 'on', true)`);
  return weigh(tx, asked, words, ids);
}

/**
 * A net is small, so the planner would rather read the table, or an index on something else, until
 * the net is full: with a rare word that is the whole municipality. A bitmap reads what matches.
 */
const byIndexOnly = (tx: Tx) =>
  tx.execute(sql`select set_config('enable_seqscan', 'off', true),
    set_config('enable_indexscan', 'off', true),
    set_config('pg_trgm.similarity_threshold', ${`${ALIKE}`}, true),
    set_config('pg_trgm.word_similarity_threshold', ${`${ALIKE}`}, true)`);

async function pooled(tx: Tx, asked: Retrieval, words: string): Promise<string[]> {
  if (words === '') return idsOf(tx, [net(asked, sql`true`)]);
  const { question } = asked;
  const every = [inName(asked, ' & '), inText(asked, ' & ')];
  const about = inCategories(asked, categoriesOf(question));
  const first = await idsOf(tx, [...every, about, byOrganization(asked, words)]);
  // With one word any word is every word.
  const any = textQuery(question, ' | ') === textQuery(question, ' & ');
  if (any || first.length >= POOL * 3) return orAlike(tx, asked, words, first);
  const more = await idsOf(tx, [inName(asked, ' | '), inText(asked, ' | ')]);
  return orAlike(tx, asked, words, [...new Set([...first, ...more])]);
}

async function orAlike(tx: Tx, asked: Retrieval, words: string, found: string[]) {
  if (found.length >= FEW || words.length < 4) return found;
  const alike = await idsOf(tx, [net(asked, sql`${words} <% ${service.zoekNaam}`)]);
  return [...new Set([...found, ...alike])];
}

async function idsOf(tx: Tx, nets: SQL[]): Promise<string[]> {
  const { rows } = await tx.execute<{ id: string }>(sql.join(nets, sql` union `));
  return rows.map(({ id }) => id);
}

/** Services of this municipality that may be shown, under one more condition, no more than so many. */
function net({ gemeenteId, only }: Retrieval, found: SQL): SQL {
  const where = and(eq(service.gemeenteId, gemeenteId), VISIBLE_SERVICE, found, only);
  return sql`(select ${service.id} from ${service} where ${where} limit ${POOL})`;
}

type Between = ' & ' | ' | ';

const has = ({ gemeenteId, question }: Retrieval, words: SQLWrapper, between: Between): SQL =>
  sql`${ownWords(service.gemeenteId, words)} @@ ${ownQuery(gemeenteId, textQuery(question, between))}`;

const inName = (asked: Retrieval, between: Between): SQL =>
  net(asked, has(asked, sql`to_tsvector('dutch', ${service.zoekNaam})`, between));

const inText = (asked: Retrieval, between: Between): SQL =>
  net(asked, has(asked, service.zoek, between));

const byOrganization = (asked: Retrieval, words: string): SQL =>
  net(
    asked,
    sql`${service.organizationId} in (select o.id from organization o
      where o.gemeente_id = ${asked.gemeenteId} and o.zoek_naam % ${words})`,
  );

/**
 * The best of each category, the first category most. One net for all: the database plans it once.
 */
function inCategories({ gemeenteId, only }: Retrieval, codes: readonly CategoryCode[]): SQL {
  const visible = and(eq(service.gemeenteId, gemeenteId), VISIBLE_SERVICE, only);
  return sql`(select found.id from unnest(${`{${codes.join(',')}}`}::text[])
      with ordinality as asked(code, nr)
    cross join lateral (select ${service.id} from service_category c
      join ${service} on ${service.id} = c.service_id and ${visible}
     where c.gemeente_id = ${gemeenteId} and c.code = asked.code
     limit case asked.nr when 1 then ${POOL}::int else ${LESS}::int end) found)`;
}
