import { Hono } from 'hono';
import type { Ctx } from '../context.ts';
import type { Env } from '../http/env.ts';

const DAY = 86_400_000;
/** Well under the year that RFC 9116 advises; made anew on every request. */
const VALID_DAYS = 180;

/** Where a weakness can be reported (RFC 9116), or null when nobody said where. */
export const securityTxt = ({
  gemeente,
  securityContact,
  now,
}: Pick<Ctx, 'gemeente' | 'securityContact' | 'now'>): string | null => {
  const contact = gemeente.instellingen.meldpunt ?? securityContact;
  if (!contact) return null;
  const expires = new Date(Math.floor(now() / DAY + VALID_DAYS) * DAY).toISOString();
  return `Contact: ${contact}\nExpires: ${expires}\nPreferred-Languages: nl, en\n`;
};

const PLAIN = { 'content-type': 'text/plain; charset=utf-8' };

/** What robots and people who found something read on the host of the API itself. */
export const textRoutes = new Hono<Env>()
  .get('/.well-known/security.txt', (c) => {
    const text = securityTxt(c.get('ctx'));
    return text === null ? c.notFound() : c.body(text, 200, PLAIN);
  })
  .get('/robots.txt', (c) => c.body('User-agent: *\nDisallow: /\nAllow: /hsds\n', 200, PLAIN));
