import { foreignKey, index, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { unique, uuid } from 'drizzle-orm/pg-core';
import { oneOf } from './check.ts';
import { bytea, gemeenteId, moment } from './columns.ts';
import { medewerker, plan } from './schema.ts';

const SOORTEN = ['inwoner', 'medewerker'] as const;

/** A live session. The token itself is nowhere: only its hash, and keys sealed under the token. */
export const sessie = pgTable(
  'sessie',
  {
    gemeenteId: gemeenteId(),
    id: uuid().notNull(),
    soort: text({ enum: SOORTEN }).notNull(),
    tokenHash: bytea().notNull(),
    planId: uuid(),
    medewerkerId: uuid(),
    sleutel: bytea(),
    code: bytea(),
    /** The helper behind a session that is not the resident's own. */
    helperId: uuid(),
    /** When this person last showed who they are: by the code, or at the identity provider. */
    bevestigdOp: moment(),
    /** The session at the identity provider, so that a sign-out there ends this one. */
    oidcSid: text(),
    begonnenOp: moment().notNull(),
    gezienOp: moment().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.gemeenteId, t.id] }),
    unique('sessie_token').on(t.gemeenteId, t.tokenHash),
    index('sessie_gezien').on(t.gemeenteId, t.gezienOp),
    foreignKey({
      columns: [t.gemeenteId, t.planId],
      foreignColumns: [plan.gemeenteId, plan.id],
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.gemeenteId, t.medewerkerId],
      foreignColumns: [medewerker.gemeenteId, medewerker.id],
    }).onDelete('cascade'),
    oneOf('sessie_soort', t.soort, SOORTEN),
  ],
);

/** Wrong codes per client and minute. In the database, so that a restart does not forget them. */
export const poging = pgTable(
  'poging',
  {
    gemeenteId: gemeenteId(),
    client: bytea().notNull(),
    minuut: moment().notNull(),
    aantal: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.gemeenteId, t.client, t.minuut] })],
);
