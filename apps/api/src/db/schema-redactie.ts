import type { Aanbod } from '@keukentafel/domain/redactie';
import {
  boolean,
  date,
  type ExtraConfigColumn,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { oneOf } from './check.ts';
import { bytea, gemeenteId, moment } from './columns.ts';

const TOESTANDEN = [
  'onbevestigd',
  'ingediend',
  'teruggestuurd',
  'goedgekeurd',
  'ingetrokken',
] as const;
const AANBIEDER_TOESTANDEN = ['onbevestigd', 'bevestigd', 'ingetrokken'] as const;
const LINK_SOORTEN = ['bevestig', 'beheer'] as const;
const dag = () => date({ mode: 'string' });

/** An organization that keeps its own entries, known by an e-mail address it confirmed. */
export const aanbieder = pgTable(
  'aanbieder',
  {
    gemeenteId: gemeenteId(),
    id: uuid().notNull(),
    /** Not a reference: until its first entry is approved the organization is not in the catalogue. */
    organizationId: uuid().notNull(),
    naam: text().notNull(),
    email: text().notNull(),
    toestand: text({ enum: AANBIEDER_TOESTANDEN }).notNull(),
    aangemaaktOp: moment().notNull(),
    bevestigdOp: moment(),
    ingetrokkenOp: moment(),
  },
  (t) => [
    primaryKey({ columns: [t.gemeenteId, t.id] }),
    index('aanbieder_email').on(t.gemeenteId, t.email),
    index('aanbieder_organization').on(t.gemeenteId, t.organizationId),
    oneOf('aanbieder_toestand', t.toestand, AANBIEDER_TOESTANDEN),
  ],
);

/** A link that was mailed. The token itself is only in the mail: here is its hash. */
export const aanbiederLink = pgTable(
  'aanbieder_link',
  {
    gemeenteId: gemeenteId(),
    id: uuid().notNull(),
    aanbiederId: uuid().notNull(),
    soort: text({ enum: LINK_SOORTEN }).notNull(),
    tokenHash: bytea().notNull(),
    aangemaaktOp: moment().notNull(),
    verlooptOp: moment().notNull(),
    gebruiktOp: moment(),
  },
  (t) => [
    primaryKey({ columns: [t.gemeenteId, t.id] }),
    unique('aanbieder_link_token').on(t.gemeenteId, t.tokenHash),
    index('aanbieder_link_aanbieder').on(t.gemeenteId, t.aanbiederId, t.aangemaaktOp),
    foreignKey({
      columns: [t.gemeenteId, t.aanbiederId],
      foreignColumns: [aanbieder.gemeenteId, aanbieder.id],
    }).onDelete('cascade'),
    oneOf('aanbieder_link_soort', t.soort, LINK_SOORTEN),
  ],
);

/** A new entry or a change that waits for an editor. Nothing of it is in the catalogue before. */
export const voorstel = pgTable(
  'voorstel',
  {
    gemeenteId: gemeenteId(),
    id: uuid().notNull(),
    serviceId: uuid().notNull(),
    nieuw: boolean().notNull(),
    naam: text().notNull(),
    toestand: text({ enum: TOESTANDEN }).notNull(),
    inhoud: jsonb().$type<Aanbod>().notNull(),
    /** The entry as the proposer saw it; a field that is the same here was not changed. */
    basis: jsonb().$type<Aanbod>(),
    toelichting: text().notNull(),
    medewerkerId: uuid(),
    aanbiederId: uuid(),
    door: text().notNull(),
    ingediendOp: moment().notNull(),
    beslistDoor: text(),
    beslistOp: moment(),
    reden: text().notNull(),
    zichtbaarVan: dag(),
    zichtbaarTot: dag(),
    /** Approved, and in the catalogue since. An entry for later waits for its day. */
    doorgevoerdOp: moment(),
    versie: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.gemeenteId, t.id] }),
    index('voorstel_toestand').on(t.gemeenteId, t.toestand, t.ingediendOp),
    index('voorstel_service').on(t.gemeenteId, t.serviceId),
    index('voorstel_aanbieder').on(t.gemeenteId, t.aanbiederId),
    foreignKey({
      columns: [t.gemeenteId, t.aanbiederId],
      foreignColumns: [aanbieder.gemeenteId, aanbieder.id],
    }),
    oneOf('voorstel_toestand', t.toestand, TOESTANDEN),
  ],
);

/** One field of one entry that changed: who, when, from, to. */
export const veldHistorie = pgTable(
  'veld_historie',
  {
    gemeenteId: gemeenteId(),
    id: uuid().notNull(),
    serviceId: uuid().notNull(),
    veld: text().notNull(),
    van: text().notNull(),
    naar: text().notNull(),
    door: text().notNull(),
    op: moment().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.gemeenteId, t.id] }),
    index('veld_historie_service').on(t.gemeenteId, t.serviceId, t.op),
  ],
);

/** When an entry may be seen, is closed, and is checked again. Absent: always seen. */
export const publicatie = pgTable(
  'publicatie',
  {
    gemeenteId: gemeenteId(),
    serviceId: uuid().notNull(),
    zichtbaarVan: dag(),
    zichtbaarTot: dag(),
    geslotenVan: dag(),
    geslotenTot: dag(),
    geslotenTekst: text().notNull().default(''),
    /** What always stands above the entry; while it is closed the closure is put before it. */
    letOp: text().notNull().default(''),
    volgendeControle: dag(),
    /** The check day about which the owner had a mail. */
    herinnerdVoor: dag(),
  },
  (t) => [primaryKey({ columns: [t.gemeenteId, t.serviceId] })],
);

/** An entry that was merged into another: its old address leads there. */
export const doorverwijzing = pgTable(
  'doorverwijzing',
  {
    gemeenteId: gemeenteId(),
    vanId: uuid().notNull(),
    naarId: uuid().notNull(),
    door: text().notNull(),
    op: moment().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.gemeenteId, t.vanId] }),
    index('doorverwijzing_naar').on(t.gemeenteId, t.naarId),
  ],
);

const INLEES_TOESTANDEN = ['laden', 'proef', 'geproefd', 'bezig', 'klaar'] as const;
const REGEL_STATUSSEN = ['imported', 'changed', 'unchanged', 'refused'] as const;

/** A file that an editor reads in: first on trial, then for real, some records at a time. */
export const inlezing = pgTable(
  'inlezing',
  {
    gemeenteId: gemeenteId(),
    id: uuid().notNull(),
    naam: text().notNull(),
    door: text().notNull(),
    op: moment().notNull(),
    toestand: text({ enum: INLEES_TOESTANDEN }).notNull(),
    gedaan: integer().notNull(),
    totaal: integer(),
  },
  (t) => [
    primaryKey({ columns: [t.gemeenteId, t.id] }),
    index('inlezing_op').on(t.gemeenteId, t.op),
    oneOf('inlezing_toestand', t.toestand, INLEES_TOESTANDEN),
  ],
);

const ofInlezing = (t: Record<'gemeenteId' | 'inlezingId', ExtraConfigColumn>) =>
  foreignKey({
    columns: [t.gemeenteId, t.inlezingId],
    foreignColumns: [inlezing.gemeenteId, inlezing.id],
  }).onDelete('cascade');

/** A piece of the file: a request carries no more than so much. Gone when the reading is done. */
export const inlezingDeel = pgTable(
  'inlezing_deel',
  {
    gemeenteId: gemeenteId(),
    inlezingId: uuid().notNull(),
    nr: integer().notNull(),
    inhoud: bytea().notNull(),
  },
  (t) => [primaryKey({ columns: [t.gemeenteId, t.inlezingId, t.nr] }), ofInlezing(t)],
);

/** What became, or would become, of one record. */
export const inlezingRegel = pgTable(
  'inlezing_regel',
  {
    gemeenteId: gemeenteId(),
    inlezingId: uuid().notNull(),
    nr: integer().notNull(),
    recordId: text(),
    status: text({ enum: REGEL_STATUSSEN }).notNull(),
    zinnen: text().array().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.gemeenteId, t.inlezingId, t.nr] }),
    ofInlezing(t),
    oneOf('inlezing_regel_status', t.status, REGEL_STATUSSEN),
  ],
);
