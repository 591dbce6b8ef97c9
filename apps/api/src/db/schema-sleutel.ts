import { foreignKey, pgSchema, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { oneOf } from './check.ts';
import { bytea, gemeenteId, moment } from './columns.ts';
import { plan, zaak } from './schema.ts';

/**
 * Keys stand apart from what they open, so that a backup of the content holds no key: what is
 * shredded stays unreadable in every backup that was kept.
 */
export const sleutels = pgSchema('sleutels');

const SLOT_SOORTEN = ['code', 'helper'] as const;
const HOUDERS = ['gemeente', 'plan'] as const;

/**
 * One way to open a plan. `opzoek` finds the slot, `sleutel` is the plan's key, sealed. A helper's
 * slot has a key pair: the plan can give it a new key without knowing the helper's code.
 */
export const planSleutel = sleutels.table(
  'plan_sleutel',
  {
    gemeenteId: gemeenteId(),
    planId: uuid().notNull(),
    id: uuid().notNull(),
    soort: text({ enum: SLOT_SOORTEN }).notNull(),
    opzoek: bytea().notNull(),
    sleutel: bytea().notNull(),
    publiek: bytea(),
    prive: bytea(),
    aangemaaktOp: moment().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.gemeenteId, t.planId, t.id] }),
    unique('plan_sleutel_opzoek').on(t.gemeenteId, t.opzoek),
    foreignKey({
      columns: [t.gemeenteId, t.planId],
      foreignColumns: [plan.gemeenteId, plan.id],
    }).onDelete('cascade'),
    oneOf('plan_sleutel_soort', t.soort, SLOT_SOORTEN),
  ],
);

/** The key of a case's dossier, once wrapped for the municipality and once for the plan's holder. */
export const dossierSleutel = sleutels.table(
  'dossier_sleutel',
  {
    gemeenteId: gemeenteId(),
    zaakId: uuid().notNull(),
    houder: text({ enum: HOUDERS }).notNull(),
    sleutel: bytea().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.gemeenteId, t.zaakId, t.houder] }),
    foreignKey({
      columns: [t.gemeenteId, t.zaakId],
      foreignColumns: [zaak.gemeenteId, zaak.id],
    }).onDelete('cascade'),
    oneOf('dossier_sleutel_houder', t.houder, HOUDERS),
  ],
);

/** One device of the resident that keeps a sealed draft: its key stays here, never there. */
export const apparaatSleutel = sleutels.table(
  'apparaat_sleutel',
  {
    gemeenteId: gemeenteId(),
    planId: uuid().notNull(),
    id: uuid().notNull(),
    sleutel: bytea().notNull(),
    eindigtOp: moment().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.gemeenteId, t.planId, t.id] }),
    foreignKey({
      columns: [t.gemeenteId, t.planId],
      foreignColumns: [plan.gemeenteId, plan.id],
    }).onDelete('cascade'),
  ],
);
