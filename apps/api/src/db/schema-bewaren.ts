import {
  date,
  foreignKey,
  index,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core';
import { oneOf } from './check.ts';
import { bytea, gemeenteId, moment } from './columns.ts';
import { medewerker, zaak } from './schema.ts';

const SOORTEN = ['plan', 'zaak'] as const;
const STANDEN = ['klaar', 'mislukt'] as const;

/** A case that must stay although its term is over; ends when a person says so. */
export const bewaarplicht = pgTable(
  'bewaarplicht',
  {
    gemeenteId: gemeenteId(),
    id: uuid().notNull(),
    zaakId: uuid().notNull(),
    /** Why, sealed: it can say something about a person. */
    reden: bytea().notNull(),
    door: uuid().notNull(),
    op: moment().notNull(),
    opgehevenReden: bytea(),
    opgehevenDoor: uuid(),
    opgehevenOp: moment(),
  },
  (t) => [
    primaryKey({ columns: [t.gemeenteId, t.id] }),
    index('bewaarplicht_zaak').on(t.gemeenteId, t.zaakId),
    foreignKey({
      columns: [t.gemeenteId, t.zaakId],
      foreignColumns: [zaak.gemeenteId, zaak.id],
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.gemeenteId, t.door],
      foreignColumns: [medewerker.gemeenteId, medewerker.id],
    }),
  ],
);

/** The resident was told that the case will be destroyed, and from when. */
export const bewaarwaarschuwing = pgTable(
  'bewaarwaarschuwing',
  {
    gemeenteId: gemeenteId(),
    zaakId: uuid().notNull(),
    gewaarschuwdOp: date({ mode: 'string' }).notNull(),
    vernietigenVanaf: date({ mode: 'string' }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.gemeenteId, t.zaakId] }),
    foreignKey({
      columns: [t.gemeenteId, t.zaakId],
      foreignColumns: [zaak.gemeenteId, zaak.id],
    }).onDelete('cascade'),
  ],
);

/** One round of the destroying: what it did, and whether it could. Counts only. */
export const bewaarronde = pgTable(
  'bewaarronde',
  {
    gemeenteId: gemeenteId(),
    id: uuid().notNull(),
    begonnenOp: moment().notNull(),
    stand: text({ enum: STANDEN }).notNull(),
    aantallen: jsonb().$type<Record<string, number>>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.gemeenteId, t.id] }),
    index('bewaarronde_begonnen').on(t.gemeenteId, t.begonnenOp),
    oneOf('bewaarronde_stand', t.stand, STANDEN),
  ],
);

/** That something was destroyed, by which rule: the declaration the archive act asks for. */
export const vernietigd = pgTable(
  'vernietigd',
  {
    gemeenteId: gemeenteId(),
    soort: text({ enum: SOORTEN }).notNull(),
    id: uuid().notNull(),
    regel: text().notNull(),
    van: date({ mode: 'string' }).notNull(),
    op: moment().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.gemeenteId, t.soort, t.id] }),
    index('vernietigd_op').on(t.gemeenteId, t.op),
    oneOf('vernietigd_soort', t.soort, SOORTEN),
  ],
);
