import { z } from 'zod';
import { optionalText } from '../text.ts';

/**
 * Whether the client may get maatwerk by nationality or residence (art. 1.2.2). Only the conclusion
 * and where it was seen: no residence card, number or copy is kept.
 */
export const Verblijf = z.strictObject({
  status: z.enum(['nederlander', 'rechtmatig', 'nietRechtmatig', 'onbekend']),
  bron: optionalText(500),
});
export type Verblijf = z.infer<typeof Verblijf>;

/** What the facts say about lawful residence, in words for the report and for the resident. */
export type VerblijfUitkomst = {
  uitkomst: 'voldoet' | 'voldoetNiet' | 'onbekend';
  tekst: string;
  voorInwoner: string;
  artikel: string;
  ontbreekt: string[];
};

const ARTIKEL = 'Wmo 2015 art. 1.2.2';

const VOLDOET = {
  nederlander: 'De inwoner is Nederlander.',
  rechtmatig: 'De inwoner verblijft hier rechtmatig, in een categorie van de wet.',
} as const;

/** Lawful residence: for a foreign national only in the categories of the act (art. 1.2.2). */
export function verblijfVan(verblijf: Verblijf | null): VerblijfUitkomst {
  const { status = 'onbekend', bron = '' } = verblijf ?? {};
  if (status === 'onbekend' || bron.trim() === '')
    return {
      uitkomst: 'onbekend',
      tekst: 'Nationaliteit of verblijf staat nog niet vast.',
      voorInwoner: 'Wij kijken nog of u Nederlander bent, of hier rechtmatig verblijft.',
      artikel: ARTIKEL,
      ontbreekt: [NOG_VASTLEGGEN],
    };
  if (status === 'nietRechtmatig')
    return {
      uitkomst: 'voldoetNiet',
      tekst: `De inwoner verblijft niet rechtmatig in een categorie van de wet (${bron}).`,
      voorInwoner: 'Voor deze hulp moet u hier rechtmatig verblijven. Vraag ons wie u dan helpt.',
      artikel: ARTIKEL,
      ontbreekt: [],
    };
  return {
    uitkomst: 'voldoet',
    tekst: `${VOLDOET[status]} Dit bleek uit: ${bron}.`,
    voorInwoner: 'U mag deze hulp aanvragen.',
    artikel: ARTIKEL,
    ontbreekt: [],
  };
}

const NOG_VASTLEGGEN =
  'Leg vast of de inwoner Nederlander is of hier rechtmatig verblijft, en waar dat uit blijkt.';
