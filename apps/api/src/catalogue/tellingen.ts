import {
  CATEGORIES,
  isCategoryCode,
  type CategoryCode,
  type Understanding,
} from '@keukentafel/domain/catalogue';
import { addDays, weekdayOf, type Day } from '@keukentafel/domain/time';
import { and, desc, eq, gte, sql } from 'drizzle-orm';
import { withTenant, type Db } from '../db/database.ts';
import { zoekTelling } from '../db/schema-zoeken.ts';

type Soort = CategoryCode | 'onbegrepen' | 'nietsGevonden';
type Tally = { gemeenteId: string; week: Day; soort: Soort; aantal: number };

/** Fewer in one week are not shown: a handful of questions may be one person's. */
export const DREMPEL = 10;
/** Written after so many, so that looking something up costs no write of its own. */
const BUNDLE = 50;
const WEEKS_SHOWN = 12;

/** Counted in this process and not written yet; of each database its own. */
const waiting = new WeakMap<Db, Map<string, Tally>>();

/** Monday of the week. */
const weekOf = (today: Day): Day => addDays(today, 1 - weekdayOf(today));

/** Counts which subject was looked for. What was typed does not come in here. */
export function tally(
  db: Db,
  about: {
    gemeenteId: string;
    today: Day;
    question: Pick<Understanding, 'categorieen'>;
    fallback: boolean;
  },
): void {
  const counts = waiting.get(db) ?? new Map<string, Tally>();
  waiting.set(db, counts);
  const { gemeenteId, fallback } = about;
  const week = weekOf(about.today);
  const subject: Soort = about.question.categorieen[0]?.code ?? 'onbegrepen';
  const kinds: Soort[] = fallback ? [subject, 'nietsGevonden'] : [subject];
  for (const soort of kinds) {
    const key = `${gemeenteId} ${week} ${soort}`;
    const aantal = (counts.get(key)?.aantal ?? 0) + 1;
    counts.set(key, { gemeenteId, week, soort, aantal });
  }
  // Losing a few counts is no harm; keeping somebody waiting for them would be.
  if (sum(counts) >= BUNDLE) void writeTallies(db).catch(() => undefined);
}

const sum = (counts: ReadonlyMap<string, Tally>) =>
  [...counts.values()].reduce((total, { aantal }) => total + aantal, 0);

/** Adds what this process counted to what is stored. */
export async function writeTallies(db: Db): Promise<void> {
  const counts = [...(waiting.get(db)?.values() ?? [])];
  waiting.delete(db);
  for (const [gemeenteId, rows] of Map.groupBy(counts, (one) => one.gemeenteId))
    await withTenant(db, gemeenteId, (tx) =>
      tx
        .insert(zoekTelling)
        .values(rows.toSorted((a, b) => a.soort.localeCompare(b.soort)))
        .onConflictDoUpdate({
          target: [zoekTelling.gemeenteId, zoekTelling.week, zoekTelling.soort],
          set: { aantal: sql`${zoekTelling.aantal} + excluded.aantal` },
        }),
    );
}

/** What was looked for in the last weeks: only counts at or above the threshold. */
export async function tellingen(db: Db, gemeenteId: string, today: Day) {
  await writeTallies(db);
  const from = addDays(weekOf(today), -7 * (WEEKS_SHOWN - 1));
  const rows = await withTenant(db, gemeenteId, (tx) =>
    tx
      .select()
      .from(zoekTelling)
      .where(
        and(
          eq(zoekTelling.gemeenteId, gemeenteId),
          gte(zoekTelling.week, from),
          gte(zoekTelling.aantal, DREMPEL),
        ),
      )
      .orderBy(desc(zoekTelling.week), desc(zoekTelling.aantal), zoekTelling.soort),
  );
  const regels = rows.map(({ week, soort, aantal }) => ({
    week,
    soort,
    naam: nameOf(soort),
    aantal,
  }));
  return { drempel: DREMPEL, vanaf: from, regels };
}

const nameOf = (soort: string): string => {
  if (isCategoryCode(soort)) return CATEGORIES[soort].naam;
  return soort === 'nietsGevonden' ? 'Niets gevonden' : 'Vraag niet begrepen';
};
