import { formatDay, day } from '@keukentafel/domain/time';
import type { Gegevens } from './schema.ts';

/** A line of the printed overview; deeper lines stand further in. */
export interface Regel {
  diep: number;
  naam: string;
  tekst: string;
}

export interface GegevensDocument {
  titel: string;
  intro: string;
  voet: string;
  delen: { kop: string; regels: Regel[] }[];
}

/** A field's name as words: `gewijzigdOp` becomes "gewijzigd op". */
const words = (name: string): string =>
  name.replaceAll(/([a-z])([A-Z])/g, (_, a: string, b: string) => `${a} ${b.toLowerCase()}`);

const plain = (value: unknown): string => {
  if (value === null || value === undefined || value === '') return '–';
  if (typeof value === 'boolean') return value ? 'ja' : 'nee';
  return String(value);
};

const lines = (value: unknown, naam: string, diep: number): Regel[] => {
  if (Array.isArray(value)) {
    if (value.length === 0) return [{ diep, naam, tekst: 'geen' }];
    return value.flatMap((one: unknown, nth) => lines(one, `${naam} ${nth + 1}`.trim(), diep));
  }
  if (typeof value !== 'object' || value === null) return [{ diep, naam, tekst: plain(value) }];
  const inner = Object.entries(value).flatMap(([key, one]) => lines(one, words(key), diep + 1));
  return [{ diep, naam, tekst: '' }, ...inner];
};

const below = (value: object): Regel[] =>
  Object.entries(value).flatMap(([key, one]) => lines(one, words(key), 0));

/** A document of its own stands whole in the JSON; on paper only that it is there. */
const onPaper = (zaak: Gegevens['zaken'][number]) => ({
  ...zaak,
  documenten: zaak.documenten.map(({ inhoud: _, ...rest }) => rest),
});

/** All of it for paper: every field with its name, in the order of the JSON. */
export const gegevensDocument = ({ gemeente, gemaaktOp, ...all }: Gegevens): GegevensDocument => ({
  titel: 'Alles wat wij van u bewaren',
  intro: `Dit overzicht is van ${formatDay(day(gemaaktOp.slice(0, 10)))}. Klopt iets niet? Laat het de gemeente ${gemeente} weten.`,
  voet: 'Overzicht van mijn gegevens',
  delen: [
    { kop: 'Mijn plan', regels: below(all.plan) },
    { kop: 'Wie kan of kon meekijken', regels: lines(all.helpers, '', 0) },
    { kop: 'Waar mijn plan open is', regels: lines(all.sessies, '', 0) },
    ...all.zaken.map((one) => ({ kop: `Zaak ${one.referentie}`, regels: below(onPaper(one)) })),
    { kop: 'Wie van de gemeente heeft gekeken', regels: lines(all.wieKeek, '', 0) },
  ],
});
