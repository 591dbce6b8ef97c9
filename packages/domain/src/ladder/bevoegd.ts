import { z } from 'zod';
import { optionalText, safeText } from '../text.ts';
import { Day } from '../time/index.ts';
import { Verblijf } from './verblijf.ts';

/** What decides which municipality must act (art. 1.2.1). */
export const Bevoegdheid = z.strictObject({
  /** Support at home: the municipality of residence. Shelter: the one the person turns to. */
  soort: z.enum(['ondersteuning', 'beschermdWonen', 'opvang']),
  gemeente: safeText(200).min(1, 'Vul de gemeente in.'),
  woonplaats: safeText(200).nullable(),
  bron: optionalText(500),
  doorgezondenOp: Day.nullable().default(null),
  afzenderIngelichtOp: Day.nullable().default(null),
  /** Nationality or lawful residence; null when nobody looked at it yet (art. 1.2.2). */
  verblijf: Verblijf.nullable(),
});
export type Bevoegdheid = z.infer<typeof Bevoegdheid>;

/** What a person records about competence; which municipality that is about follows from where. */
export const BevoegdheidInvoer = Bevoegdheid.pick({
  soort: true,
  woonplaats: true,
  bron: true,
  verblijf: true,
});
export type BevoegdheidInvoer = z.infer<typeof BevoegdheidInvoer>;

/** Whether this municipality must act, and if not: to whom it forwards, at once (Awb art. 2:3). */
export type BevoegdUitkomst = {
  uitkomst: 'bevoegd' | 'nietBevoegd' | 'onbekend';
  doorzendenNaar: string | null;
  tekst: string;
  voorInwoner: string;
  artikel: string;
  ontbreekt: string[];
};

const WOONPLAATS = 'Wmo 2015 art. 1.2.1 onder a';
const TOEVLUCHT = 'Wmo 2015 art. 1.2.1 onder b en c';
const DOORZENDEN = 'Awb art. 2:3';

/** Which municipality acts: that of residence, or for shelter any that is turned to (art. 1.2.1). */
export function bevoegd(feiten: Bevoegdheid): BevoegdUitkomst {
  const { soort, gemeente, woonplaats, bron } = feiten;
  const hier = { uitkomst: 'bevoegd', doorzendenNaar: null, ontbreekt: [] } as const;
  if (soort !== 'ondersteuning')
    return {
      ...hier,
      ontbreekt: [],
      tekst: `Voor opvang en beschermd wonen is ${gemeente} bevoegd: daar meldt de inwoner zich.`,
      voorInwoner: 'U mag hier om opvang vragen, ook als u ergens anders woont.',
      artikel: TOEVLUCHT,
    };
  if (woonplaats === null || bron.trim() === '')
    return {
      uitkomst: 'onbekend',
      doorzendenNaar: null,
      tekst: 'De woonplaats staat nog niet vast.',
      voorInwoner: 'Wij kijken eerst in welke gemeente u woont.',
      artikel: WOONPLAATS,
      ontbreekt: ['Leg vast waar de inwoner woont, en waar dat uit blijkt.'],
    };
  if (woonplaats === gemeente)
    return {
      ...hier,
      ontbreekt: [],
      tekst: `De inwoner woont in ${gemeente} (${bron}).`,
      voorInwoner: 'U woont in deze gemeente. U bent hier aan het goede adres.',
      artikel: WOONPLAATS,
    };
  return forwarded(feiten, woonplaats);
}

function forwarded(
  { doorgezondenOp, afzenderIngelichtOp, bron }: Bevoegdheid,
  naar: string,
): BevoegdUitkomst {
  return {
    uitkomst: 'nietBevoegd',
    doorzendenNaar: naar,
    tekst: `De inwoner woont in ${naar} (${bron}). Die gemeente is bevoegd.`,
    voorInwoner: `U woont in ${naar}. Die gemeente helpt u verder. Wij sturen uw bericht door.`,
    artikel: `${WOONPLAATS} en ${DOORZENDEN}`,
    ontbreekt: [
      ...(doorgezondenOp ? [] : [`Stuur de melding zo snel mogelijk door naar ${naar}.`]),
      ...(afzenderIngelichtOp ? [] : ['Laat de afzender weten dat u doorstuurt.']),
    ],
  };
}
