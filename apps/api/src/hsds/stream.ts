import { withTenant, type Db } from '../db/database.ts';
import type { Source } from './page.ts';

const BATCH = 200;

/**
 * A list as one JSON object per line, read in batches in order of id: the memory it takes does not
 * grow with the list, and a reader who stops asking stops the reading.
 */
export function ndjson(db: Db, gemeenteId: string, source: Source): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let after: string | undefined;
  return new ReadableStream({
    async pull(controller) {
      const range = { limit: BATCH, ...(after !== undefined && { after }) };
      const { ids, rows } = await withTenant(db, gemeenteId, async (tx) => {
        const found = await source.ids(tx, range);
        return { ids: found, rows: await source.load(tx, found) };
      });
      after = ids.at(-1);
      const lines = rows.map((row) => `${JSON.stringify(row)}\n`).join('');
      if (lines !== '') controller.enqueue(encoder.encode(lines));
      if (ids.length < BATCH) controller.close();
    },
  });
}
