import { CATEGORY_CODES } from '@keukentafel/domain/catalogue';
import { date, integer, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { oneOf } from './check.ts';
import { gemeenteId, moment } from './columns.ts';

const SOORTEN = ['erbij', 'weg'] as const;

/** What residents of this municipality say for something, and the sentence that proves it. */
export const thesaurusTerm = pgTable(
  'thesaurus_term',
  {
    gemeenteId: gemeenteId(),
    id: uuid().notNull(),
    soort: text({ enum: SOORTEN }).notNull(),
    categorie: text({ enum: [CATEGORY_CODES[0] ?? 'HH-HULP', ...CATEGORY_CODES] }).notNull(),
    uitdrukking: text().notNull(),
    /** A question that must find the category among the first five; empty when there is none. */
    testzin: text().notNull(),
    versie: integer().notNull(),
    door: uuid().notNull(),
    gewijzigdOp: moment().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.gemeenteId, t.id] }),
    unique('thesaurus_term_eens').on(t.gemeenteId, t.categorie, t.uitdrukking),
    oneOf('thesaurus_term_soort', t.soort, SOORTEN),
  ],
);

/** How often a subject was looked for in a week. Never the words, never the person. */
export const zoekTelling = pgTable(
  'zoek_telling',
  {
    gemeenteId: gemeenteId(),
    /** Monday of the week. */
    week: date({ mode: 'string' }).notNull(),
    /** The code of a category, `onbegrepen` or `nietsGevonden`. */
    soort: text().notNull(),
    aantal: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.gemeenteId, t.week, t.soort] })],
);
