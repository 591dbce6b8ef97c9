import { date, foreignKey, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { service } from '../catalogue/schema.ts';
import { oneOf } from './check.ts';
import { bytea, gemeenteId } from './columns.ts';

export const SIGNALEN = ['kloptNiet', 'gevraagd', 'past', 'pastNiet', 'wachtlijst'] as const;

/**
 * What a resident told about an offer, without the resident: no plan, no session, no address and
 * no hour. The id is random, for an id that is ordered in time would give the hour after all.
 */
export const signaal = pgTable(
  'signaal',
  {
    gemeenteId: gemeenteId(),
    id: uuid().notNull(),
    serviceId: uuid().notNull(),
    soort: text({ enum: SIGNALEN }).notNull(),
    /** Free text, sealed under the key of the municipality; only with `kloptNiet`. */
    tekst: bytea(),
    dag: date({ mode: 'string' }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.gemeenteId, t.id] }),
    index('signaal_service').on(t.gemeenteId, t.serviceId, t.dag),
    index('signaal_dag').on(t.gemeenteId, t.dag),
    foreignKey({
      columns: [t.gemeenteId, t.serviceId],
      foreignColumns: [service.gemeenteId, service.id],
    }).onDelete('cascade'),
    oneOf('signaal_soort', t.soort, SIGNALEN),
  ],
);
