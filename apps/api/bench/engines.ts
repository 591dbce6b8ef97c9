import MiniSearch from 'minisearch';
import type { Pool } from 'pg';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

type Doc = { id: string; naam: string; termen: string; tekst: string };

/** What plain full text needs; ours has an index of its own. */
export const PLAIN_INDEX = 'create index plain_zoek on service using gin (gemeente_id, zoek)';

/** What PostgreSQL does by itself: full text, words also as a beginning, ranked, the best twenty. */
export const PLAIN = `select id, naam, ts_rank(zoek, q) as rang from service, to_tsquery('dutch', $2) q
  where gemeente_id = $1 and status = 'active' and zoek @@ q order by rang desc, id limit 20`;

export const plainSearch = (pool: Pool, gemeenteId: string) => (words: string) => {
  const query = words.split(/\s+/).map((word) => `${word}:*`);
  return pool.query(PLAIN, [gemeenteId, query.join(' | ')]);
};

/** An index in memory over the same texts, with its own help for beginnings and misspellings. */
export async function miniSearch(pool: Pool, gemeenteId: string) {
  const { rows } = await pool.query<Doc>(
    `select id, zoek_naam as naam, zoek_termen as termen, zoek_tekst as tekst
       from service where gemeente_id = $1`,
    [gemeenteId],
  );
  const before = heapMegabytes();
  const start = performance.now();
  const index = new MiniSearch<Doc>({ fields: ['naam', 'termen', 'tekst'] });
  index.addAll(rows);
  const seconds = (performance.now() - start) / 1000;
  const search = (words: string) =>
    index.search(words, { prefix: true, fuzzy: 0.2, boost: { naam: 3, termen: 2 } }).slice(0, 20);
  return { search, seconds, megabytes: heapMegabytes() - before };
}

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

/** What this process still holds after cleaning up. */
export function heapMegabytes(): number {
  collect();
  return process.memoryUsage().heapUsed / 2 ** 20;
}
