import { type Alinea, type Letter, LETTER_LIJST, LETTERS } from '../alinea.ts';
import { inleiding } from './inleiding.ts';
import { alinea, bronVan, NOG_INVULLEN, type Stof, stofVan, type VerslagInvoer } from './invoer.ts';
import { conclusie, kosten, mantelzorger, vervolg } from './slot.ts';
import { uitPlan } from './uitPlan.ts';
import { uitWeging } from './uitWeging.ts';

/**
 * The draft of the report (Wmo 2015 art. 2.3.2 lid 8): how it went, the letters a–g with the plan
 * beside each finding, and what follows. What is missing is marked, never made up. Nothing that
 * was answered is left out and nothing private comes in.
 */
export function draftReport(invoer: VerslagInvoer): Alinea[] {
  const stof = stofVan(invoer);
  const lettered = inOrder(stof, [
    ...uitPlan(stof),
    ...stof.onderzocht.flatMap(uitWeging),
    mantelzorger(stof),
    kosten(stof),
  ]);
  return [
    ...inleiding(stof),
    ...LETTER_LIJST.flatMap((letter) => sectionOf(letter, lettered)),
    ...stof.onderzocht.flatMap(conclusie),
    vervolg(),
  ];
}

/** Need by need; within a need as they came, so the resident's own words before the finding. */
function inOrder({ onderzocht }: Stof, alineas: Alinea[]): Alinea[] {
  const needs = onderzocht.map(({ behoefte }): string | null => behoefte.id);
  const place = ({ behoefteId }: Alinea): number => needs.indexOf(behoefteId);
  return alineas.toSorted((one, other) => place(one) - place(other));
}

function sectionOf(letter: Letter, lettered: Alinea[]): Alinea[] {
  const own = lettered.filter((one) => one.letter === letter);
  if (own.some(isFinding)) return own;
  const zin = `${NOG_INVULLEN} ${LETTERS[letter]}: wat is hierover besproken?`;
  return [...own, alinea([letter, null, 'nogInvullen'], bronVan('bevinding', letter), [zin])];
}

const isFinding = ({ bron }: Alinea): boolean => bron.soort !== 'plan';

const isOpen = (one: Alinea): boolean => isFinding(one) && one.tekst.includes(NOG_INVULLEN);

/** The paragraphs that the consulent still has to write. */
export const nogInTeVullen = (alineas: readonly Alinea[]): Alinea[] => alineas.filter(isOpen);

/** The letters with a finding in which nothing has still to be filled in. */
export function gedekteLetters(alineas: readonly Alinea[]): Letter[] {
  return LETTER_LIJST.filter((letter) => {
    const own = alineas.filter((one) => one.letter === letter && isFinding(one));
    return own.some(({ tekst }) => tekst.trim() !== '') && !own.some(isOpen);
  });
}
