import type { Db } from '../db/database.ts';
import { gemeenten, type Gemeente } from './gemeente.ts';

const KEEP_MS = 30_000;

/** The list of municipalities, read again at most every half minute. */
export const knownGemeenten = (db: Db, now: () => number): (() => Promise<Gemeente[]>) => {
  let list: Gemeente[] = [];
  let readAt = Number.NEGATIVE_INFINITY;
  return async () => {
    if (list.length === 0 || Math.abs(now() - readAt) > KEEP_MS) {
      list = await gemeenten(db);
      readAt = now();
    }
    return list;
  };
};
