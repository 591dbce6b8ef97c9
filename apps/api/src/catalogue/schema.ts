import type {
  Activity,
  Beschikbaarheid,
  Location,
  OrganizationEntry,
  Placement,
  ServiceEntry,
} from '@keukentafel/domain/catalogue';
import { SERVICE_STATUSES } from '@keukentafel/domain/catalogue';
import { sql, type SQL } from 'drizzle-orm';
import {
  customType,
  date,
  doublePrecision,
  type ExtraConfigColumn,
  foreignKey,
  index,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core';
import { oneOf } from '../db/check.ts';
import { gemeenteId, moment } from '../db/columns.ts';
import { ownWords } from './words.ts';

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' });
const TREDEN = ['vrij', 'algemeneVoorziening', 'voorliggend', 'maatwerk'] as const;
const TOEGANG = ['vrij', 'aanmelden', 'verwijzing', 'indicatie'] as const;

/** An organization as HSDS has it; what no query asks for stays together in `inhoud`. */
export const organization = pgTable(
  'organization',
  {
    gemeenteId: gemeenteId(),
    id: uuid().notNull(),
    /** Normalised name, for search. */
    zoekNaam: text().notNull(),
    naam: text().notNull(),
    inhoud: jsonb().$type<OrganizationEntry>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.gemeenteId, t.id] }),
    index('organization_zoek').using('gin', t.gemeenteId, t.zoekNaam.op('gin_trgm_ops')),
  ],
);

/** A place. Coordinates are empty when the source had none that exist on earth. */
export const location = pgTable(
  'location',
  {
    gemeenteId: gemeenteId(),
    id: uuid().notNull(),
    organizationId: uuid(),
    lat: doublePrecision(),
    lon: doublePrecision(),
    inhoud: jsonb().$type<Location>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.gemeenteId, t.id] }),
    index('location_organization').on(t.gemeenteId, t.organizationId),
    foreignKey({
      columns: [t.gemeenteId, t.organizationId],
      foreignColumns: [organization.gemeenteId, organization.id],
    }),
  ],
);

/** A service on exactly one rung. An algemene voorziening asks no indication (art. 1.1.1 Wmo). */
export const service = pgTable(
  'service',
  {
    gemeenteId: gemeenteId(),
    id: uuid().notNull(),
    organizationId: uuid().notNull(),
    naam: text().notNull(),
    status: text({ enum: SERVICE_STATUSES }).notNull(),
    trede: text({ enum: TREDEN }).notNull(),
    toegang: text({ enum: TOEGANG }).notNull(),
    gecontroleerdOp: date({ mode: 'string' }),
    gewijzigdOp: moment().notNull(),
    beschikbaarheid: jsonb().$type<Beschikbaarheid>(),
    inhoud: jsonb().$type<ServiceEntry['service']>().notNull(),
    /** Where it comes, as HSDS has it; nothing is everywhere. Apart, so that search reads little. */
    werkgebied: jsonb().generatedAlwaysAs((): SQL => sql`${service.inhoud} -> 'service_areas'`),
    /** Normalised name, categories and text: what full text and trigrams look in. */
    zoekNaam: text().notNull(),
    zoekTermen: text().notNull(),
    zoekTekst: text().notNull(),
    zoek: tsvector()
      .generatedAlwaysAs(
        (): SQL =>
          sql`setweight(to_tsvector('dutch', ${service.zoekNaam}), 'A') || setweight(to_tsvector('dutch', ${service.zoekTermen}), 'B') || setweight(to_tsvector('dutch', ${service.zoekTekst}), 'C')`,
      )
      .notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.gemeenteId, t.id] }),
    index('service_zoek').using('gin', ownWords(t.gemeenteId, t.zoek)),
    // The index above has no weights: for words in the name it would read every row that has them.
    index('service_naam').using(
      'gin',
      ownWords(t.gemeenteId, sql`to_tsvector('dutch', ${t.zoekNaam})`),
    ),
    index('service_zoek_naam').using('gin', t.gemeenteId, t.zoekNaam.op('gin_trgm_ops')),
    index('service_organization').on(t.gemeenteId, t.organizationId),
    index('service_gewijzigd').on(t.gemeenteId, t.gewijzigdOp, t.id),
    foreignKey({
      columns: [t.gemeenteId, t.organizationId],
      foreignColumns: [organization.gemeenteId, organization.id],
    }),
    oneOf('service_status', t.status, SERVICE_STATUSES),
    oneOf('service_trede', t.trede, TREDEN),
    oneOf('service_toegang', t.toegang, TOEGANG),
  ],
);

const ofService = (t: Record<'gemeenteId' | 'serviceId', ExtraConfigColumn>) =>
  foreignKey({
    columns: [t.gemeenteId, t.serviceId],
    foreignColumns: [service.gemeenteId, service.id],
  }).onDelete('cascade');

const atLocation = (t: Record<'gemeenteId' | 'locationId', ExtraConfigColumn>) =>
  foreignKey({
    columns: [t.gemeenteId, t.locationId],
    foreignColumns: [location.gemeenteId, location.id],
  });

export const serviceCategory = pgTable(
  'service_category',
  { gemeenteId: gemeenteId(), serviceId: uuid().notNull(), code: text().notNull() },
  (t) => [
    primaryKey({ columns: [t.gemeenteId, t.serviceId, t.code] }),
    index('service_category_code').on(t.gemeenteId, t.code, t.serviceId),
    ofService(t),
  ],
);

export const serviceAtLocation = pgTable(
  'service_at_location',
  {
    gemeenteId: gemeenteId(),
    id: uuid().notNull(),
    serviceId: uuid().notNull(),
    locationId: uuid(),
    inhoud: jsonb().$type<Placement>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.gemeenteId, t.id] }),
    index('service_at_location_service').on(t.gemeenteId, t.serviceId, t.locationId),
    ofService(t),
    atLocation(t),
  ],
);

/** A meeting people can walk into, once or repeated; apart from opening hours. */
export const activiteit = pgTable(
  'activiteit',
  {
    gemeenteId: gemeenteId(),
    id: uuid().notNull(),
    serviceId: uuid().notNull(),
    locationId: uuid(),
    begint: date({ mode: 'string' }),
    eindigt: date({ mode: 'string' }),
    inhoud: jsonb().$type<Activity>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.gemeenteId, t.id] }),
    index('activiteit_service').on(t.gemeenteId, t.serviceId),
    index('activiteit_begint').on(t.gemeenteId, t.begint, t.eindigt),
    ofService(t),
    atLocation(t),
  ],
);
