import { customType, timestamp, uuid } from 'drizzle-orm/pg-core';

/** Sealed bytes: everything personal is stored as ciphertext, never as text. */
export const bytea = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' });

/** The tenant: first column of every primary key and every index. */
export const gemeenteId = () => uuid().notNull();

export const moment = () => timestamp({ withTimezone: true, mode: 'date' });
