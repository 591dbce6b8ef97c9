import { index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { bytea, gemeenteId, moment } from './columns.ts';

/**
 * A change that was made, by the id its sender gave it: sending it again gives the same answer and
 * does nothing. Kept 48 hours. What was sent is here as a keyed hash, the answer sealed.
 */
export const mutatie = pgTable(
  'mutatie',
  {
    gemeenteId: gemeenteId(),
    /** Whose ids these are: a plan or a member of staff. */
    houder: uuid().notNull(),
    id: uuid().notNull(),
    /** One form can lead to several calls: the n-th of them. */
    volgnummer: integer().notNull(),
    pad: text().notNull(),
    invoer: bytea().notNull(),
    antwoord: bytea(),
    gemaaktOp: moment().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.gemeenteId, t.houder, t.id, t.volgnummer, t.pad] }),
    index('mutatie_gemaakt').on(t.gemeenteId, t.gemaaktOp),
  ],
);
