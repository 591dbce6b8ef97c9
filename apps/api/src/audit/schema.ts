import { bigint, boolean, check, index, pgTable, primaryKey } from 'drizzle-orm/pg-core';
import { smallint, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { bytea, gemeenteId } from '../db/columns.ts';

/** To the millisecond: the chain is sealed over milliseconds, so nothing may hide below them. */
const millisecond = () => timestamp({ withTimezone: true, mode: 'date', precision: 3 });

/**
 * Who looked at or changed what. Each line carries the seal of the one before it; the key of the
 * seal is not in the database. No foreign keys: a case that is destroyed leaves its lines.
 */
export const auditRegel = pgTable(
  'audit_regel',
  {
    gemeenteId: gemeenteId(),
    seq: bigint({ mode: 'number' }).notNull(),
    op: millisecond().notNull(),
    /** Pseudonym: who has the key file can find the person, who has the database cannot. */
    door: text().notNull(),
    rol: text().notNull(),
    /** Pseudonym of the resident for whom a helper acted. */
    namens: text(),
    actie: text().notNull(),
    object: uuid(),
    relatie: text().notNull(),
    reden: text().notNull(),
    nood: boolean().notNull(),
    uitkomst: text().notNull(),
    /** Trace id: joins the line to the log of processings. */
    spoor: text().notNull(),
    /** What names a person, sealed under the dossier's key: it goes when the dossier goes. */
    inhoud: bytea(),
    vorige: bytea().notNull(),
    mac: bytea().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.gemeenteId, t.seq] }),
    index('audit_object').on(t.gemeenteId, t.object, t.seq),
    index('audit_door').on(t.gemeenteId, t.door, t.op),
  ],
);

/**
 * Up to where the chain was pruned after its term, with a seal that only who has the key can make:
 * the rest of the chain begins there.
 */
export const auditIjkpunt = pgTable(
  'audit_ijkpunt',
  {
    gemeenteId: gemeenteId(),
    /** The last line that was pruned, and its seal. */
    seq: bigint({ mode: 'number' }).notNull(),
    mac: bytea().notNull(),
    /** Lines up to this moment went. */
    tot: millisecond().notNull(),
    op: millisecond().notNull(),
    zegel: bytea().notNull(),
  },
  (t) => [primaryKey({ columns: [t.gemeenteId, t.seq] })],
);

/** The log of processings after the Logius standard Logboek dataverwerkingen: no employee in it. */
export const verwerking = pgTable(
  'verwerking',
  {
    gemeenteId: gemeenteId(),
    operationId: bytea().notNull(),
    traceId: bytea().notNull(),
    statusCode: smallint().notNull(),
    name: text().notNull(),
    startTime: millisecond().notNull(),
    endTime: millisecond().notNull(),
    processingActivityId: text().notNull(),
    dataSubjectId: bytea(),
  },
  (t) => [
    primaryKey({ columns: [t.gemeenteId, t.startTime, t.operationId] }),
    index('verwerking_betrokkene').on(t.gemeenteId, t.dataSubjectId, t.startTime),
    check('verwerking_trace_id', sql`octet_length(${t.traceId}) = 16`),
    check('verwerking_operation_id', sql`octet_length(${t.operationId}) = 8`),
    check('verwerking_status', sql`${t.statusCode} in (0, 1, 2)`),
  ],
);
