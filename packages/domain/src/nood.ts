import { z } from 'zod';
import { addDays, type Day, isFreeDay } from './time/index.ts';

/** Why somebody of another team must open a case now. */
export const NOOD_REDENEN = {
  gevaar: 'Iemand is in gevaar',
  acuteZorg: 'Er is nu zorg nodig',
  bereikbaarheid: 'Het eigen team is niet bereikbaar en het kan niet wachten',
  wettelijk: 'Een wet of rechter vraagt het nu',
} as const;
export const NOOD_CATEGORIEEN = [
  'gevaar',
  'acuteZorg',
  'bereikbaarheid',
  'wettelijk',
] as const satisfies (keyof typeof NOOD_REDENEN)[];
export const NoodCategorie = z.enum(NOOD_CATEGORIEEN, { error: 'Kies een reden.' });
export type NoodCategorie = z.infer<typeof NoodCategorie>;

export const OORDELEN = ['terecht', 'onterecht'] as const;
export type Oordeel = (typeof OORDELEN)[number];

/** How often one person may do this on one day; a number of no case counts as well. */
export const NOOD_PER_DAG = 3;
export const NOOD_MINUTEN = 60;
export const NOOD_REDEN_MIN = 20;

/** The last day on which a second person looks at it: the next working day. */
export const beoordelingUiterlijk = (begonnen: Day): Day => {
  const next = addDays(begonnen, 1);
  return isFreeDay(next) ? beoordelingUiterlijk(next) : next;
};

/** From when many opened cases are told, and from when who opens them proves again who it is. */
export const INZAGE_GRENZEN = { signaal: 40, opnieuwBevestigen: 120 } as const;
