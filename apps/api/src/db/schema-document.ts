import { foreignKey, index, integer, pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core';
import { bytea, gemeenteId, moment } from './columns.ts';
import { zaak } from './schema.ts';

/**
 * An occupational therapist's programme of requirements for one need: a PDF, sealed with the key of
 * the dossier. Its own name is not kept, for that may hold the name of a person.
 */
export const document = pgTable(
  'document',
  {
    gemeenteId: gemeenteId(),
    zaakId: uuid().notNull(),
    id: uuid().notNull(),
    behoefteId: uuid().notNull(),
    inhoud: bytea().notNull(),
    omvang: integer().notNull(),
    door: uuid().notNull(),
    bewaardOp: moment().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.gemeenteId, t.zaakId, t.id] }),
    index('document_behoefte').on(t.gemeenteId, t.zaakId, t.behoefteId),
    foreignKey({
      columns: [t.gemeenteId, t.zaakId],
      foreignColumns: [zaak.gemeenteId, zaak.id],
    }).onDelete('cascade'),
  ],
);
