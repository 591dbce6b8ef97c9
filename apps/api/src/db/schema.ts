import { sql } from 'drizzle-orm';
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
import type { Instellingen } from '../gemeente/instellingen.ts';
import { oneOf } from './check.ts';
import { bytea, gemeenteId, moment } from './columns.ts';

export const FUNCTIES = [
  'consulent',
  'teamleider',
  'cataloogredacteur',
  'functioneelBeheerder',
  'functionarisGegevensbescherming',
] as const;
export const RECORD_SOORTEN = [
  'melding',
  'planRecord',
  'afspraak',
  'aanvulling',
  'behoefte',
  'eis',
  'bevinding',
  'spoed',
  'alinea',
  'reactie',
  'aanvraag',
  'besluit',
  'notitie',
  'bevoegdheid',
] as const;

/** A municipality: the tenant. Its row is public (name, hosts, theme); nobody's data is in it. */
export const gemeente = pgTable('gemeente', {
  gemeenteId: gemeenteId().primaryKey(),
  code: text().notNull(),
  naam: text().notNull(),
  thema: text().notNull(),
  hosts: text().array().notNull(),
  voorbeeld: boolean().notNull().default(false),
  instellingen: jsonb().$type<Instellingen>().notNull(),
});

export const team = pgTable(
  'team',
  { gemeenteId: gemeenteId(), id: uuid().notNull(), naam: text().notNull() },
  (t) => [primaryKey({ columns: [t.gemeenteId, t.id] })],
);

export const medewerker = pgTable(
  'medewerker',
  {
    gemeenteId: gemeenteId(),
    id: uuid().notNull(),
    /** Subject at the identity provider. */
    sub: text().notNull(),
    naam: text().notNull(),
    functie: text({ enum: FUNCTIES }).notNull(),
    teamId: uuid(),
    actief: boolean().notNull().default(true),
  },
  (t) => [
    primaryKey({ columns: [t.gemeenteId, t.id] }),
    unique('medewerker_sub').on(t.gemeenteId, t.sub),
    foreignKey({ columns: [t.gemeenteId, t.teamId], foreignColumns: [team.gemeenteId, team.id] }),
    oneOf('medewerker_functie', t.functie, FUNCTIES),
  ],
);

/** A resident's plan. What is in it stands sealed in plan_record; its key only in plan_sleutel. */
export const plan = pgTable(
  'plan',
  {
    gemeenteId: gemeenteId(),
    id: uuid().notNull(),
    aangemaaktOp: moment().notNull(),
    gewijzigdOp: moment().notNull(),
    ingediendOp: moment(),
    /** Goes up when the plan gets a new key: whoever still holds the old one writes nothing. */
    sleutelVersie: integer().notNull().default(1),
  },
  (t) => [
    primaryKey({ columns: [t.gemeenteId, t.id] }),
    index('plan_gewijzigd').on(t.gemeenteId, t.gewijzigdOp),
  ],
);

const ofPlan = (t: Record<'gemeenteId' | 'planId', ExtraConfigColumn>) =>
  foreignKey({
    columns: [t.gemeenteId, t.planId],
    foreignColumns: [plan.gemeenteId, plan.id],
  }).onDelete('cascade');

export const planRecord = pgTable(
  'plan_record',
  {
    gemeenteId: gemeenteId(),
    planId: uuid().notNull(),
    sleutel: text().notNull(),
    versie: integer().notNull(),
    inhoud: bytea().notNull(),
    gewijzigdOp: moment().notNull(),
  },
  (t) => [primaryKey({ columns: [t.gemeenteId, t.planId, t.sleutel] }), ofPlan(t)],
);

/** `samengevoegd`: what the sender saw after two changes were joined; the base of the next save. */
const REVISIE_REDENEN = ['vervangen', 'conflict', 'verwijderd', 'samengevoegd'] as const;

/** Text that was replaced, removed or came too late: kept, because no typed text is thrown away. */
export const planRevisie = pgTable(
  'plan_revisie',
  {
    gemeenteId: gemeenteId(),
    planId: uuid().notNull(),
    id: uuid().notNull(),
    sleutel: text().notNull(),
    versie: integer().notNull(),
    reden: text({ enum: REVISIE_REDENEN }).notNull(),
    inhoud: bytea().notNull(),
    bewaardOp: moment().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.gemeenteId, t.planId, t.id] }),
    ofPlan(t),
    oneOf('plan_revisie_reden', t.reden, REVISIE_REDENEN),
  ],
);

/** A case. Clear text: only dates, flags and who handles it, so that the work list can sort. */
export const zaak = pgTable(
  'zaak',
  {
    gemeenteId: gemeenteId(),
    id: uuid().notNull(),
    referentie: text().notNull(),
    planId: uuid(),
    teamId: uuid().notNull(),
    consulentId: uuid(),
    toestand: text().notNull(),
    feiten: jsonb().$type<unknown>().notNull(),
    spoed: boolean().notNull().default(false),
    gemeldOp: date({ mode: 'string' }).notNull(),
    planIngediendOp: moment(),
    versie: integer().notNull(),
    aangemaaktOp: moment().notNull(),
    gewijzigdOp: moment().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.gemeenteId, t.id] }),
    unique('zaak_referentie').on(t.gemeenteId, t.referentie),
    index('zaak_team').on(t.gemeenteId, t.teamId, t.toestand, t.gemeldOp),
    index('zaak_consulent').on(t.gemeenteId, t.consulentId, t.toestand, t.gemeldOp),
    index('zaak_plan').on(t.gemeenteId, t.planId),
    index('zaak_einde').on(
      t.gemeenteId,
      sql`coalesce(${t.feiten} ->> 'geslotenOp', ${t.feiten} ->> 'onherroepelijkOp')`,
    ),
    foreignKey({ columns: [t.gemeenteId, t.planId], foreignColumns: [plan.gemeenteId, plan.id] }),
    foreignKey({ columns: [t.gemeenteId, t.teamId], foreignColumns: [team.gemeenteId, team.id] }),
    foreignKey({
      columns: [t.gemeenteId, t.consulentId],
      foreignColumns: [medewerker.gemeenteId, medewerker.id],
    }),
  ],
);

const ofZaak = (t: Record<'gemeenteId' | 'zaakId', ExtraConfigColumn>) =>
  foreignKey({
    columns: [t.gemeenteId, t.zaakId],
    foreignColumns: [zaak.gemeenteId, zaak.id],
  }).onDelete('cascade');

const zaakInhoud = () => ({
  gemeenteId: gemeenteId(),
  zaakId: uuid().notNull(),
  id: uuid().notNull(),
  soort: text({ enum: RECORD_SOORTEN }).notNull(),
  sleutel: text().notNull(),
  versie: integer().notNull(),
  inhoud: bytea().notNull(),
  door: text().notNull(),
  gewijzigdOp: moment().notNull(),
});

export const zaakRecord = pgTable('zaak_record', zaakInhoud(), (t) => [
  primaryKey({ columns: [t.gemeenteId, t.zaakId, t.id] }),
  unique('zaak_record_sleutel').on(t.gemeenteId, t.zaakId, t.soort, t.sleutel),
  ofZaak(t),
  oneOf('zaak_record_soort', t.soort, RECORD_SOORTEN),
]);

export const zaakRevisie = pgTable('zaak_revisie', zaakInhoud(), (t) => [
  primaryKey({ columns: [t.gemeenteId, t.zaakId, t.id] }),
  index('zaak_revisie_sleutel').on(t.gemeenteId, t.zaakId, t.soort, t.sleutel, t.versie),
  ofZaak(t),
]);
