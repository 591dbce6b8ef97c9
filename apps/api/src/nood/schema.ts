import { sql } from 'drizzle-orm';
import { check, date, foreignKey, index, integer, pgTable } from 'drizzle-orm/pg-core';
import { primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { NOOD_CATEGORIEEN, NOOD_PER_DAG, OORDELEN } from '@keukentafel/domain/nood';
import { bytea, gemeenteId, moment } from '../db/columns.ts';
import { oneOf } from '../db/check.ts';
import { medewerker, zaak } from '../db/schema.ts';

/**
 * Somebody of another team opens one case for an hour. The table itself keeps to the rules: three a
 * day, and whoever agrees or reviews is somebody else than who asked.
 */
export const noodprocedure = pgTable(
  'noodprocedure',
  {
    gemeenteId: gemeenteId(),
    id: uuid().notNull(),
    medewerkerId: uuid().notNull(),
    dag: date({ mode: 'string' }).notNull(),
    volgnummer: integer().notNull(),
    /** Absent when the number was of no case: the try counts all the same. */
    zaakId: uuid(),
    categorie: text({ enum: NOOD_CATEGORIEEN }).notNull(),
    /** In the person's words, sealed under the dossier's key. */
    reden: bytea(),
    begonnenOp: moment().notNull(),
    totOp: moment().notNull(),
    akkoordDoor: uuid(),
    akkoordOp: moment(),
    beoordeeldDoor: uuid(),
    beoordeeldOp: moment(),
    oordeel: text({ enum: OORDELEN }),
  },
  (t) => [
    primaryKey({ columns: [t.gemeenteId, t.id] }),
    unique('noodprocedure_per_dag').on(t.gemeenteId, t.medewerkerId, t.dag, t.volgnummer),
    index('noodprocedure_zaak').on(t.gemeenteId, t.zaakId, t.begonnenOp),
    foreignKey({
      columns: [t.gemeenteId, t.zaakId],
      foreignColumns: [zaak.gemeenteId, zaak.id],
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.gemeenteId, t.medewerkerId],
      foreignColumns: [medewerker.gemeenteId, medewerker.id],
    }),
    oneOf('noodprocedure_categorie', t.categorie, NOOD_CATEGORIEEN),
    oneOf('noodprocedure_oordeel', t.oordeel, OORDELEN),
    check(
      'noodprocedure_drie_per_dag',
      sql`${t.volgnummer} between 1 and ${sql.raw(String(NOOD_PER_DAG))}`,
    ),
    check('noodprocedure_tweede_persoon', sql`${t.akkoordDoor} <> ${t.medewerkerId}`),
    check('noodprocedure_andere_beoordelaar', sql`${t.beoordeeldDoor} <> ${t.medewerkerId}`),
    check('noodprocedure_een_uur', sql`${t.totOp} <= ${t.begonnenOp} + interval '60 minutes'`),
  ],
);

/** Somebody opened many cases in an hour: told to the team lead. */
export const inzageSignaal = pgTable(
  'inzage_signaal',
  {
    gemeenteId: gemeenteId(),
    medewerkerId: uuid().notNull(),
    uur: moment().notNull(),
    teamId: uuid().notNull(),
    aantal: integer().notNull(),
    gezienDoor: uuid(),
    gezienOp: moment(),
  },
  (t) => [
    primaryKey({ columns: [t.gemeenteId, t.medewerkerId, t.uur] }),
    index('inzage_signaal_team').on(t.gemeenteId, t.teamId, t.uur),
    foreignKey({
      columns: [t.gemeenteId, t.medewerkerId],
      foreignColumns: [medewerker.gemeenteId, medewerker.id],
    }),
    check('inzage_signaal_ander', sql`${t.gezienDoor} <> ${t.medewerkerId}`),
  ],
);
