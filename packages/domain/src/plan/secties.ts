import { antwoordTekst } from './antwoordTekst.ts';
import { LEEFGEBIEDEN } from './leefgebied.ts';
import { isLeegAntwoord, type Plan } from './plan.ts';
import {
  recordKey,
  type AanbodTrede,
  type AanbodUitkomst,
  type Antwoord,
  type Behoefte,
  type PlanAanbod,
} from './record.ts';
import { VRAGEN } from './vraag.ts';
import type { Letter, VraagId } from './vraagId.ts';

/** One thing said, under its letter. */
export interface SectieItem {
  /** The record it comes from: by it one finds who typed it. */
  record: string;
  vraag: VraagId | null;
  vraagLabel: string;
  behoefteId: string | null;
  /** The need it is about, in the resident's words. */
  behoefte?: string;
  tekst: string;
  bespreken: boolean;
  alleenVoorMij: boolean;
}

/** One letter of art. 2.3.2 lid 4 with all that the plan says about it. */
export interface Sectie {
  letter: Letter;
  titel: string;
  items: SectieItem[];
}

/** The letters in plain words; plan and report share them. */
export const LETTERS: Record<Letter, string> = {
  a: 'Wat ik nodig heb en wat ik belangrijk vind',
  b: 'Wat ik zelf kan en wat mijn huisgenoten kunnen',
  c: 'Wat anderen voor mij doen of kunnen doen',
  d: 'Wat degene nodig heeft die voor mij zorgt',
  e: 'Wat er in de buurt is',
  f: 'Andere zorg en hulp die ik heb',
  g: 'Wat het kost',
};

const LETTER_OF_TREDE: Record<AanbodTrede, Letter> = {
  eigenKracht: 'b',
  gebruikelijkeHulp: 'b',
  algemeenGebruikelijk: 'b',
  mantelzorg: 'c',
  sociaalNetwerk: 'c',
  algemeneVoorziening: 'e',
  voorliggendeWet: 'f',
  maatwerkvoorziening: 'a',
  zelfRegelenEnBetalen: 'a',
};

/** What a resident found out about a service, in words. */
export const AANBOD_UITKOMSTEN: Record<AanbodUitkomst, string> = {
  gevraagd: 'Ik heb het gevraagd en wacht op antwoord',
  past: 'Dit past bij mij',
  pastNiet: 'Dit past niet bij mij',
  wachtlijst: 'Er is een wachtlijst',
};

type Placed = SectieItem & { letter: Letter };

function needItem(behoefte: Behoefte): Placed {
  const { id, leefgebied, omschrijving, bespreken, alleenVoorMij } = behoefte;
  return {
    letter: 'a',
    record: recordKey({ soort: 'behoefte', ...behoefte }),
    vraag: null,
    vraagLabel: LEEFGEBIEDEN[leefgebied].naam,
    behoefteId: id,
    behoefte: omschrijving,
    tekst: omschrijving,
    bespreken,
    alleenVoorMij,
  };
}

function answerItem(antwoord: Antwoord, behoefte?: Behoefte): Placed {
  const { letter, label } = VRAGEN[antwoord.vraag];
  return {
    letter,
    record: recordKey({ soort: 'antwoord', ...antwoord }),
    vraag: antwoord.vraag,
    vraagLabel: label,
    behoefteId: antwoord.behoefteId,
    behoefte: behoefte?.omschrijving,
    tekst: antwoordTekst(antwoord),
    bespreken: antwoord.bespreken,
    alleenVoorMij: antwoord.alleenVoorMij || behoefte?.alleenVoorMij === true,
  };
}

function serviceItem(aanbod: PlanAanbod, behoefte?: Behoefte): Placed {
  const { naam, organisatie, uitkomst } = aanbod;
  return {
    letter: LETTER_OF_TREDE[aanbod.trede],
    record: recordKey({ soort: 'aanbod', ...aanbod }),
    vraag: null,
    vraagLabel: 'Hulp die ik heb gevonden',
    behoefteId: aanbod.behoefteId,
    behoefte: behoefte?.omschrijving,
    tekst: [`${naam} (${organisatie})`, uitkomst === null ? '' : AANBOD_UITKOMSTEN[uitkomst]]
      .filter((line) => line !== '')
      .join('\n'),
    bespreken: aanbod.bespreken,
    alleenVoorMij: aanbod.alleenVoorMij || behoefte?.alleenVoorMij === true,
  };
}

function topicsItem({ leefgebieden }: Plan): Placed[] {
  if (leefgebieden.length === 0) return [];
  return [
    {
      letter: 'a',
      record: recordKey({ soort: 'leefgebieden', gekozen: leefgebieden }),
      vraag: null,
      vraagLabel: 'Waarbij is het lastig?',
      behoefteId: null,
      tekst: leefgebieden.map((id) => LEEFGEBIEDEN[id].naam).join(', '),
      bespreken: false,
      alleenVoorMij: false,
    },
  ];
}

/** Everything the plan says, one item per thing; an answer that says nothing is left out. */
export function itemsOf(plan: Plan): Placed[] {
  const needs = new Map<string | null, Behoefte>(plan.behoeften.map((b) => [b.id, b]));
  const said = plan.antwoorden.filter((a) => a.bespreken || !isLeegAntwoord(a));
  const about = (id: string | null): Placed[] => [
    ...said.filter((a) => a.behoefteId === id).map((a) => answerItem(a, needs.get(id))),
    ...plan.aanbod.filter((a) => a.behoefteId === id).map((a) => serviceItem(a, needs.get(id))),
  ];
  return [
    ...topicsItem(plan),
    ...about(null),
    ...plan.behoeften.flatMap((behoefte) => [needItem(behoefte), ...about(behoefte.id)]),
  ];
}

/**
 * The plan under the letters a–g of Wmo 2015 art. 2.3.2 lid 4: always all seven, also when empty.
 * It shows what it is given, private or not: give it `forMunicipality(plan)` for anyone else's eyes.
 */
export function lettersOf(plan: Plan): Sectie[] {
  const items = itemsOf(plan);
  return (['a', 'b', 'c', 'd', 'e', 'f', 'g'] as const).map((letter) => ({
    letter,
    titel: LETTERS[letter],
    items: items.filter((item) => item.letter === letter).map(({ letter: _, ...item }) => item),
  }));
}
