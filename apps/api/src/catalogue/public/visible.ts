import { inArray } from 'drizzle-orm';
import { service } from '../schema.ts';

/** Residents see what is open and what is closed for a while; not what waits or is gone. */
const VISIBLE = ['active', 'temporarily closed'] as const;

export const VISIBLE_SERVICE = inArray(service.status, [...VISIBLE]);
