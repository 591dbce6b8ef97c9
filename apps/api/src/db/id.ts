import { randomUUIDv7 } from 'node:crypto';

/** Ids are made by the application: ordered in time, no sequence shared between municipalities. */
export const newId = (): string => randomUUIDv7();
