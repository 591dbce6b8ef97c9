import { z } from 'zod';
import { optionalText } from '../text.ts';
import { formatDay, type Day } from '../time/index.ts';
import { parametersOn, type BijdrageParameters } from './parameters.ts';

/** Help for which a contribution may be due. */
const Hulp = z.strictObject({
  naam: optionalText(200),
  soort: z.enum(['maatwerk', 'pgb', 'algemeenDuurzaam', 'algemeen', 'rolstoel']),
  /** For aids and adaptations: never more than this in total (eurocents). */
  kostprijs: z.int().nonnegative().nullable().default(null),
  reedsBetaald: z.int().nonnegative().default(0),
});

/** Flags about the household, never an amount of money. */
const Huishouden = z.strictObject({
  meerpersoonsOnderAow: z.boolean().nullable().default(null),
  clientJongerDan18: z.boolean().nullable().default(null),
  betaaltWlzBijdrage: z.boolean().nullable().default(null),
});

/** What is needed to tell the contribution for letter g. */
export const BijdrageVraag = z.strictObject({
  hulp: z.array(Hulp).max(50),
  huishouden: Huishouden,
});
export type BijdrageVraag = z.infer<typeof BijdrageVraag>;

/** What to tell about the contribution, before anyone decides on the help (letter g). */
export type BijdrageUitkomst = {
  stand: 'geen' | 'maximum' | 'onbekend';
  /** Eurocents per month for the whole household; null when not known. */
  hooguitPerMaand: number | null;
  redenen: string[];
  voorInwoner: string;
  artikel: string;
  ontbreekt: string[];
};

const ARTIKEL = 'Wmo 2015 art. 2.3.2 lid 4 onder g en 2.1.4';

const VRIJSTELLINGEN = [
  ['meerpersoonsOnderAow', 'In het huishouden van meer personen is iemand onder de AOW-leeftijd.'],
  ['clientJongerDan18', 'De cliënt is jonger dan 18 jaar.'],
  ['betaaltWlzBijdrage', 'Het huishouden betaalt al een bijdrage voor de Wlz.'],
] as const;

/**
 * The contribution a client will at most owe per month (letter g). Never an input of the ladder:
 * it says what help costs, not whether there is help (art. 2.3.5 lid 3).
 */
export function eigenBijdrage(
  vraag: BijdrageVraag,
  op: Day,
  tabel?: readonly BijdrageParameters[],
): BijdrageUitkomst {
  const regels = parametersOn(op, tabel);
  const vrij = exemptions(vraag, regels);
  if (vrij.length > 0) return none(vrij);
  if (!regels) return unknown(op);
  const open = VRIJSTELLINGEN.filter(([naam]) => vraag.huishouden[naam] === null);
  const { maximumPerMaand, bron } = regels;
  const hooguitPerMaand = Math.min(maximumPerMaand, leftToPay(vraag, regels));
  return {
    stand: 'maximum',
    hooguitPerMaand,
    redenen: [`Het maximum is ${euro(maximumPerMaand)} per maand per huishouden (${bron}).`],
    voorInwoner: `U betaalt hooguit ${euro(hooguitPerMaand)} per maand. Dat geldt voor uw hele huishouden.`,
    artikel: ARTIKEL,
    ontbreekt: open.map(([, zin]) => `Zoek uit: ${zin.charAt(0).toLowerCase()}${zin.slice(1)}`),
  };
}

const asked = ({ hulp }: BijdrageVraag, vrijgesteld: readonly string[]) =>
  hulp.filter(
    ({ soort, naam }) =>
      soort !== 'rolstoel' && soort !== 'algemeen' && !vrijgesteld.includes(naam),
  );

function exemptions(vraag: BijdrageVraag, regels: BijdrageParameters | undefined): string[] {
  const redenen: string[] = VRIJSTELLINGEN.filter(([naam]) => vraag.huishouden[naam] === true).map(
    ([, zin]) => zin,
  );
  if (asked(vraag, regels?.vrijgesteld ?? []).length === 0)
    redenen.push('Voor deze hulp geldt geen bijdrage.');
  return redenen;
}

/** For aids and adaptations together never more than their price; other help has no such end. */
function leftToPay(vraag: BijdrageVraag, { vrijgesteld }: BijdrageParameters): number {
  return asked(vraag, vrijgesteld).reduce(
    (sum, { kostprijs, reedsBetaald }) =>
      sum + (kostprijs === null ? Infinity : Math.max(0, kostprijs - reedsBetaald)),
    0,
  );
}

const none = (redenen: string[]): BijdrageUitkomst => ({
  stand: 'geen',
  hooguitPerMaand: 0,
  redenen,
  voorInwoner: 'U betaalt geen bijdrage voor deze hulp.',
  artikel: ARTIKEL,
  ontbreekt: [],
});

const unknown = (op: Day): BijdrageUitkomst => ({
  stand: 'onbekend',
  hooguitPerMaand: null,
  redenen: [`De bedragen voor ${formatDay(op, { weekday: false })} zijn hier niet bekend.`],
  voorInwoner: 'Het bedrag is nog niet bekend. Wij laten het weten voordat er een besluit is.',
  artikel: ARTIKEL,
  ontbreekt: ['Zoek op welke bedragen dan gelden. De wet kan per 2027 anders zijn.'],
});

/** "€ 21,80" */
const euro = (centen: number): string => `€ ${(centen / 100).toFixed(2).replace('.', ',')}`;
