import { addDays, daysBetween, type Day } from '../../time/index.ts';
import { CONTROLE_DAGEN } from '../availability.ts';

/** When an entry was checked, and when somebody agreed to check it again. */
export type Controle = {
  readonly gecontroleerdOp: Day | null;
  readonly volgendeControle: Day | null;
};

/** The day by which the entry is checked again; null: at once, for it never was. */
export function controleUiterlijk(
  { gecontroleerdOp, volgendeControle }: Controle,
  limit = CONTROLE_DAGEN,
): Day | null {
  if (volgendeControle) return volgendeControle;
  return gecontroleerdOp && addDays(gecontroleerdOp, limit);
}

/** Days since the check should have been done; not above zero is in time. Never checked is first. */
export function dagenTeLaat(controle: Controle, today: Day, limit = CONTROLE_DAGEN): number {
  const due = controleUiterlijk(controle, limit);
  return due === null ? Number.POSITIVE_INFINITY : daysBetween(due, today);
}

/** The list an editor works through: what waits longest first; equally late by name. */
export function opAchterstand<T extends Controle & { readonly naam: string }>(
  rows: readonly T[],
  today: Day,
  limit = CONTROLE_DAGEN,
): T[] {
  const late = (row: T) => dagenTeLaat(row, today, limit);
  return rows
    .filter((row) => late(row) > 0)
    .sort((a, b) => {
      const [mine, other] = [late(a), late(b)];
      return mine === other ? a.naam.localeCompare(b.naam, 'nl') : other - mine;
    });
}

/** Whether the owner is reminded today: the check comes near and was not announced for this day. */
export function moetHerinneren(
  controle: Controle,
  today: Day,
  { limit = CONTROLE_DAGEN, vooraf = 14, herinnerdVoor = null as Day | null } = {},
): boolean {
  const due = controleUiterlijk(controle, limit);
  if (due === null || due === herinnerdVoor) return false;
  return daysBetween(today, due) <= vooraf;
}
