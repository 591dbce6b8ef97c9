import { antwoordTekst } from './antwoordTekst.ts';
import { LEEFGEBIEDEN } from './leefgebied.ts';
import { meenemen } from './meenemen.ts';
import { antwoordOp, isLeegAntwoord, type Plan } from './plan.ts';
import type { Behoefte } from './record.ts';
import { itemsOf } from './secties.ts';
import { VRAGEN, vragenOver } from './vraag.ts';
import type { VraagId } from './vraagId.ts';
import { type Aandeel, wieDraagtWat } from './wieDraagtWat.ts';

/** A label with what was said, cut to fit one page. */
export interface Regel {
  label: string;
  tekst: string;
}

/** One need on the summary. */
export interface BehoefteSamenvatting {
  id: string;
  leefgebied: string;
  omschrijving: string;
  regels: Regel[];
  aandelen: Aandeel[];
  bespreken: boolean;
}

/** The plan on one page, for on the table during the talk. */
export interface Samenvatting {
  praten: Regel[];
  behoeften: BehoefteSamenvatting[];
  /** What the resident marked "hier wil ik over praten". */
  bespreken: (Regel & { behoefte?: string })[];
  slot: Regel[];
  meenemen: string[];
  /** How often the answer was "dat weet ik niet": things to find out together. */
  uitzoeken: number;
}

const KERN: readonly VraagId[] = ['watLuktNiet', 'resultaat', 'rest'];
const MAX = 160;

/** A text on one line, cut between words; never in the middle of a character. */
export function shorten(text: string, max = MAX): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  const letters = [...new Intl.Segmenter('nl').segment(line)].map(({ segment }) => segment);
  if (letters.length <= max) return line;
  const cut = letters.slice(0, max).join('');
  const space = cut.lastIndexOf(' ');
  return `${space > max / 2 ? cut.slice(0, space) : cut}…`;
}

function regels(plan: Plan, vragen: readonly VraagId[], behoefteId: string | null): Regel[] {
  return vragen.flatMap((vraag) => {
    const antwoord = antwoordOp(plan, vraag, behoefteId);
    if (!antwoord || isLeegAntwoord(antwoord)) return [];
    return [{ label: VRAGEN[vraag].label, tekst: shorten(antwoordTekst(antwoord)) }];
  });
}

const needOnPage = (plan: Plan, behoefte: Behoefte): BehoefteSamenvatting => ({
  id: behoefte.id,
  leefgebied: LEEFGEBIEDEN[behoefte.leefgebied].naam,
  omschrijving: shorten(behoefte.omschrijving),
  regels: regels(plan, KERN, behoefte.id),
  aandelen: wieDraagtWat(plan, behoefte.id),
  bespreken: behoefte.bespreken,
});

/** The plan in short. Shows what it is given: use `forMunicipality` first for anyone else's eyes. */
export const samenvatting = (plan: Plan): Samenvatting => ({
  praten: regels(plan, vragenOver('gesprek'), null),
  behoeften: plan.behoeften.map((behoefte) => needOnPage(plan, behoefte)),
  bespreken: itemsOf(plan)
    .filter((item) => item.bespreken)
    .map(({ vraagLabel, tekst, behoefte }) => ({
      label: vraagLabel,
      tekst: shorten(tekst),
      behoefte: behoefte === undefined ? undefined : shorten(behoefte, 60),
    })),
  slot: regels(plan, vragenOver('plan'), null),
  meenemen: meenemen(plan),
  uitzoeken: plan.antwoorden.filter((a) => a.weetIkNiet).length,
});
