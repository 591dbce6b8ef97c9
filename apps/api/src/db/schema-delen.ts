import { foreignKey, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { oneOf } from './check.ts';
import { bytea, gemeenteId, moment } from './columns.ts';
import { plan } from './schema.ts';

const RECHTEN = ['meelezen', 'meeschrijven'] as const;

/** Someone the resident lets look along. Who it is stands sealed under the plan's key. */
export const planHelper = pgTable(
  'plan_helper',
  {
    gemeenteId: gemeenteId(),
    planId: uuid().notNull(),
    /** Also the id of the key slot that the helper's code opens. */
    id: uuid().notNull(),
    recht: text({ enum: RECHTEN }).notNull(),
    wie: bytea().notNull(),
    aangemaaktOp: moment().notNull(),
    eindigtOp: moment().notNull(),
    beeindigdOp: moment(),
    gezienOp: moment(),
  },
  (t) => [
    primaryKey({ columns: [t.gemeenteId, t.planId, t.id] }),
    foreignKey({
      columns: [t.gemeenteId, t.planId],
      foreignColumns: [plan.gemeenteId, plan.id],
    }).onDelete('cascade'),
    oneOf('plan_helper_recht', t.recht, RECHTEN),
  ],
);
