import { BERICHTSOORTEN } from '@keukentafel/domain/systeem';
import { date, foreignKey, index, pgTable, primaryKey } from 'drizzle-orm/pg-core';
import { smallint, text, uuid } from 'drizzle-orm/pg-core';
import { oneOf } from './check.ts';
import { gemeenteId, moment } from './columns.ts';
import { zaak } from './schema.ts';

const STANDEN = ['wacht', 'verstuurd', 'nietVeilig', 'mislukt'] as const;

/** A message to a resident: that it is due and what became of it. No address, no words. */
export const bericht = pgTable(
  'bericht',
  {
    gemeenteId: gemeenteId(),
    zaakId: uuid().notNull(),
    soort: text({ enum: BERICHTSOORTEN }).notNull(),
    dag: date({ mode: 'string' }).notNull(),
    stand: text({ enum: STANDEN }).notNull(),
    pogingen: smallint().notNull(),
    op: moment().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.gemeenteId, t.zaakId, t.soort, t.dag] }),
    index('bericht_stand').on(t.gemeenteId, t.stand),
    foreignKey({
      columns: [t.gemeenteId, t.zaakId],
      foreignColumns: [zaak.gemeenteId, zaak.id],
    }).onDelete('cascade'),
    oneOf('bericht_soort', t.soort, BERICHTSOORTEN),
    oneOf('bericht_stand', t.stand, STANDEN),
  ],
);
