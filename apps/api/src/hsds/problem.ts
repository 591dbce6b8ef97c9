import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { z } from 'zod';

/** A failure an HSDS client can read (RFC 9457). */
function problem(c: Context, status: ContentfulStatusCode, title: string, detail?: string) {
  const body = { type: 'about:blank', title, status, ...(detail && { detail }) };
  return c.body(JSON.stringify(body), status, { 'content-type': 'application/problem+json' });
}

export const notFound = (c: Context) => problem(c, 404, 'Not found');

/** What was wrong with the parameters, by name; our own failures say nothing of themselves. */
export function onError(error: Error, c: Context) {
  if (error instanceof z.ZodError) {
    const detail = error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    return problem(c, 400, 'Bad request', detail.join('; '));
  }
  if (error instanceof HTTPException) return problem(c, error.status, error.message);
  throw error;
}
