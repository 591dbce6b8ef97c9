import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { withTenant, type Tx } from '../db/database.ts';
import type { Env } from '../http/env.ts';
import type { Asking } from './filters.ts';
import { pageFrom, pageOf, type Source } from './page.ts';
import type { Paging } from './params.ts';
import { ndjson } from './stream.ts';
import { clockAt } from './where.ts';

const MOST = 1_000_000;

/** JSON with a mark of its content: who has it already gets 304 and no body. */
export function json(c: Context, value: object) {
  const body = JSON.stringify(value);
  const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
  c.header('etag', tag);
  c.header('cache-control', 'public, no-cache');
  const known = c.req.header('if-none-match')?.split(',') ?? [];
  if (known.some((one) => one.trim().replace(/^W\//, '') === tag)) return c.body(null, 304);
  return c.body(body, 200, { 'content-type': 'application/json; charset=UTF-8' });
}

/** The filters of a request: those of the address and, in a search by POST, those of its body. */
export async function asked(c: Context): Promise<Record<string, unknown>> {
  const query = c.req.query();
  if (c.req.method !== 'POST') return query;
  const text = await c.req.text();
  if (text.trim() === '') return query;
  const type = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json')
    throw new HTTPException(415, { message: 'Send the filters as application/json' });
  return { ...query, ...objectIn(text) };
}

function objectIn(text: string): object {
  try {
    const body: unknown = JSON.parse(text);
    if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body;
  } catch {
    // answered below, in the same words as a body that is JSON but no object
  }
  throw new HTTPException(400, { message: 'The body is not a JSON object' });
}

export const askingOf = (c: Context<Env>): Asking => {
  const { gemeente, now } = c.get('ctx');
  return { id: gemeente.id, naam: gemeente.naam, code: gemeente.code, clock: clockAt(now()) };
};

/** A list as it was asked: a page, everything on one page, or a line for each. */
export async function list(c: Context<Env>, source: Source, form: Paging & { minimal?: boolean }) {
  const { db, gemeente } = c.get('ctx');
  if (form.format === 'ndjson')
    return c.body(ndjson(db, gemeente.id, source), 200, { 'content-type': 'application/x-ndjson' });
  const page = await withTenant(db, gemeente.id, async (tx) => {
    if (form.minimal !== true) return pageFrom(tx, source, form);
    const rows = await source.load(tx, await source.ids(tx, { limit: MOST }));
    return pageOf(rows, rows.length, { page: 1, per_page: Math.max(1, rows.length) });
  });
  return json(c, page);
}

/** One object by id; an id that is no id and one that is unknown get the same answer. */
export async function one(
  c: Context<Env>,
  load: (tx: Tx, gemeenteId: string) => Promise<object | undefined>,
) {
  const { db, gemeente } = c.get('ctx');
  return withTenant(db, gemeente.id, (tx) => load(tx, gemeente.id));
}
