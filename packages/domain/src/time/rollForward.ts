import { addDays, type Day, yearOf } from './day.ts';
import { formatDay, weekdayName } from './format.ts';
import { holidayName, isFreeDay, royalDecreeDaysKnown } from './holidays.ts';

/** How long a term is, in the words of the act that sets it. */
export interface Duur {
  aantal: number;
  eenheid: 'uren' | 'dagen' | 'weken' | 'maanden' | 'jaren';
}

const LONGEST = { uren: 0, dagen: 90, weken: 12, maanden: 3, jaren: 0 } as const;

/** Algemene termijnenwet art. 4: not for hours, > 90 days, > 12 weeks, > 3 months, or years. */
export const termijnenwetGeldt = ({ aantal, eenheid }: Duur): boolean =>
  aantal <= LONGEST[eenheid] && LONGEST[eenheid] > 0;

/** A last day and the sentences that explain how it moved there. */
export interface Rolled {
  lastDay: Day;
  because: string[];
}

/** The first day from `raw` on that is no Saturday, Sunday or holiday (art. 1 lid 1). */
export function rollForward(raw: Day): Rolled {
  const because: string[] = [];
  let lastDay = raw;
  for (; isFreeDay(lastDay); lastDay = addDays(lastDay, 1)) because.push(freeBecause(lastDay));
  if (lastDay !== raw) {
    const moved = formatDay(lastDay);
    because.push(`Daarom is de laatste dag ${moved} (Algemene termijnenwet, artikel 1).`);
  }
  return { lastDay, because };
}

function freeBecause(free: Day): string {
  const on = formatDay(free, { weekday: false });
  const holiday = holidayName(free);
  return holiday === null
    ? `${on} is een ${weekdayName(free)}.`
    : `${on} telt niet mee: ${holiday}.`;
}

/** Says so when a free day by royal decree could still move this last day. */
export function decreeNote(from: Day, lastDay: Day): string[] {
  const years = [...new Set([yearOf(from), yearOf(lastDay)])];
  return years
    .filter((year) => !royalDecreeDaysKnown(year))
    .map((year) => `De extra vrije dagen van ${year} (koninklijk besluit) zijn nog niet bekend.`);
}
