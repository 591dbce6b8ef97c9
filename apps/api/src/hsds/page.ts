import type { Tx } from '../db/database.ts';
import type { Paging } from './params.ts';

/** The envelope of every HSDS list. A page past the end is an empty page, not an error. */
export function pageOf<T>(
  contents: readonly T[],
  total: number,
  { page, per_page }: Pick<Paging, 'page' | 'per_page'>,
) {
  const total_pages = Math.ceil(total / per_page);
  return {
    total_items: total,
    total_pages,
    page_number: page,
    size: contents.length,
    first_page: page === 1,
    last_page: page >= total_pages,
    empty: contents.length === 0,
    contents,
  };
}

/** Which ids of a list: a page by number, or what follows an id. */
export type Range = { readonly limit: number; readonly offset?: number; readonly after?: string };

/** A list that is asked for in pages, whole, or as a stream; always in order of id. */
export type Source = {
  readonly total: (tx: Tx) => Promise<number>;
  readonly ids: (tx: Tx, range: Range) => Promise<string[]>;
  readonly load: (tx: Tx, ids: string[]) => Promise<object[]>;
};

/** A list that stands in memory. */
export function sourceOf(all: readonly { readonly id: string }[]): Source {
  const sorted = all.toSorted((a, b) => a.id.localeCompare(b.id));
  const byId = new Map(all.map((one) => [one.id, one]));
  return {
    total: async () => all.length,
    ids: async (_tx, { limit, offset = 0, after = '' }) =>
      sorted
        .filter(({ id }) => id > after)
        .slice(offset, offset + limit)
        .map(({ id }) => id),
    load: async (_tx, ids) => ids.flatMap((id) => byId.get(id) ?? []),
  };
}

/** One page of a list. */
export async function pageFrom(tx: Tx, source: Source, asked: Paging) {
  const { page, per_page } = asked;
  const ids = await source.ids(tx, { limit: per_page, offset: (page - 1) * per_page });
  return pageOf(await source.load(tx, ids), await source.total(tx), asked);
}
