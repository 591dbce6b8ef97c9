import { foreignKey, integer, pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core';
import { bytea, gemeenteId, moment } from './columns.ts';
import { plan } from './schema.ts';

/** The melding as typed so far: one per plan, sealed under the plan's key, gone when it is sent. */
export const meldingConcept = pgTable(
  'melding_concept',
  {
    gemeenteId: gemeenteId(),
    planId: uuid().notNull(),
    versie: integer().notNull(),
    inhoud: bytea().notNull(),
    gewijzigdOp: moment().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.gemeenteId, t.planId] }),
    foreignKey({
      columns: [t.gemeenteId, t.planId],
      foreignColumns: [plan.gemeenteId, plan.id],
    }).onDelete('cascade'),
  ],
);
