import type { PlanRecord } from '@keukentafel/domain/plan';
import { isDeepStrictEqual } from 'node:util';
import { openRecord, type PlanPlace, type SealedRecord } from './record.ts';
import type { SaveResult } from './views.ts';

/** One line of what the save statement answers. */
export interface SavedRow {
  stand: 'bewaard' | 'conflict' | 'weg' | 'dicht';
  sleutel: string;
  versie: number;
  inhoud: Buffer | null;
  /** Where the text that came too late is kept. */
  revisie: string | null;
}

/**
 * Adds one line to the result. A stale save that says exactly what is stored is no conflict: the
 * answer to the first try was lost on the way.
 */
export const answerOf = (
  result: SaveResult,
  at: PlanPlace,
  row: SavedRow,
  sent: readonly SealedRecord[],
): void => {
  const mine = sent.find(({ sleutel }) => sleutel === row.sleutel);
  if (!mine) return;
  const stored = row.inhoud ? openRecord(at, row.sleutel, row.inhoud) : null;
  if (stored && !isDeepStrictEqual(stored, typed(at, mine)))
    result.conflicten.push({ key: mine.key, versie: row.versie, record: stored });
  else result.versies[mine.key] = row.versie;
};

export const typed = (at: PlanPlace, mine: SealedRecord): PlanRecord =>
  openRecord(at, mine.sleutel, mine.inhoud);
