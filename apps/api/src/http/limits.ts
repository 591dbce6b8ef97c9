import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { refuseWith } from './refuse.ts';

const KB = 1024;
/** What one save may weigh: a full answer, every sign of it outside the Latin alphabet, fits. */
const SAVE = 64 * KB;
/** What one request may weigh, and a call that sends a whole form at once. */
const SEND = 256 * KB;

/** Calls that send more than one answer at a time. */
const WHOLE = [
  'inwoner.melding.doe',
  'inwoner.plan.save',
  'consulent.weging.',
  'consulent.redactie.',
  'aanbieder.',
];

const limitOf = (path: string): number =>
  WHOLE.some((start) => path.startsWith(start)) ? SEND : SAVE;

/** Each call in a batch brings its own room, up to what one request may weigh. */
export const maxBodyOf = (paths: readonly string[]): number =>
  Math.min(
    SEND,
    paths.reduce((sum, path) => sum + limitOf(path), 0),
  );

const bodies = new Map<number, MiddlewareHandler>();

const limitTo = (maxSize: number): MiddlewareHandler => {
  const known = bodies.get(maxSize);
  if (known) return known;
  const made = bodyLimit({ maxSize, onError: (c) => refuseWith(c, 'PAYLOAD_TOO_LARGE') });
  bodies.set(maxSize, made);
  return made;
};

/** For plain routes that take a body: the questions of other software. */
export const publicBody = limitTo(SAVE);

/** Looks at which procedures are called, and refuses what is too large for them unread. */
export const trpcBody: MiddlewareHandler = (c, next) => {
  const called = decodedOr(c.req.path.slice('/trpc/'.length)).split(',');
  return limitTo(maxBodyOf(called))(c, next);
};

const decodedOr = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};
