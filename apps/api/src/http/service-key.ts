import { timingSafeEqual } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { refuseWith } from './refuse.ts';

const same = (a: string, b: string): boolean => {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
};

/** Only the servers of our own apps may pass: browsers never call this API. */
export const requireService =
  (serviceKey: string): MiddlewareHandler =>
  async (c, next) => {
    const given = c.req.header('x-keukentafel-service') ?? '';
    if (!same(given, serviceKey)) return refuseWith(c, 'UNAUTHORIZED');
    return next();
  };
