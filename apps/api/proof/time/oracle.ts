const DAY = 86_400_000;

/** Days as numbers since 1970, in plain UTC arithmetic: not the calendar the product uses. */
export const numberOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY;
export const dayOf = (number: number): string => new Date(number * DAY).toISOString().slice(0, 10);

const yearsAfter = (day: number, years: number): number => {
  const from = new Date(day * DAY);
  const [year, month, date] = [
    from.getUTCFullYear() + years,
    from.getUTCMonth(),
    from.getUTCDate(),
  ];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(date, last)) / DAY;
};

export const KINDS = ['concept', 'ingetrokken', 'afgewezen', 'toegekend', 'open'] as const;
export type Kind = (typeof KINDS)[number];

export interface Dossier {
  kind: Kind;
  /** The last edit of a draft, or the day a case was closed. */
  from: number;
  /** The day the resident last wrote in a closed case. */
  wrote: number | null;
  /** The day on which an order to keep it is lifted. */
  heldUntil: number | null;
}

const YEARS: Partial<Record<Kind, number>> = { ingetrokken: 1, afgewezen: 5, toegekend: 15 };

/** The one day on which it must go; null: never. `first`: the day of the first round. */
export const mustGoOn = (
  { kind, from, wrote, heldUntil }: Dossier,
  first: number,
): number | null => {
  if (kind === 'concept') return Math.max(from + 31, first);
  const years = YEARS[kind];
  if (years === undefined) return null;
  const due = yearsAfter(from, years) + 1;
  const warned = Math.max(due - 7, first);
  return Math.max(due, warned + 7, wrote === null ? 0 : wrote + 8, heldUntil ?? 0);
};
