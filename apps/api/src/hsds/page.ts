import { z } from 'zod';

const MAX_PER_PAGE = 100;

/** Which page of a list; HSDS names. */
export const Paging = z.object({
  page: z.coerce.number().int().min(1).max(1_000_000).default(1),
  per_page: z.coerce.number().int().min(1).max(MAX_PER_PAGE).default(50),
});
export type Paging = z.infer<typeof Paging>;

/** The envelope of every HSDS list. A page past the end is an empty page, not an error. */
export function pageOf<T>(contents: readonly T[], total: number, { page, per_page }: Paging) {
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

export const limits = ({ page, per_page }: Paging) => ({
  limit: per_page,
  offset: (page - 1) * per_page,
});

/** A page of a list that stands in memory. */
export function pageFrom<T>(all: readonly T[], paging: Paging) {
  const { limit, offset } = limits(paging);
  return pageOf(all.slice(offset, offset + limit), all.length, paging);
}
