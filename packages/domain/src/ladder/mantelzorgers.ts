import { peilOf, type AssessOptions } from './assess.ts';
import { byId } from './climb.ts';
import { findingOn } from './findingOn.ts';
import { investigate } from './investigate.ts';
import { hasCome } from './oordeel.ts';
import { isOver } from './periode.ts';
import type { TaakDeel, Weging } from './weging.ts';

/** One carer over all needs: what is counted on, and what the carer needs (letter d). */
export type MantelzorgerBeeld = {
  naam: string;
  helptBij: ({ behoefteId: string } & TaakDeel)[];
  /** The needs in this case that are the carer's own. */
  eigenBehoeften: string[];
  eigenWoorden: string[];
  ontbreekt: string[];
};

/**
 * Every mantelzorger of a case, with what is missing for letter d (art. 2.3.2 lid 4 onder d): each
 * carer is asked what he or she needs, and a need that is there becomes a need of its own.
 */
export function mantelzorgers(
  wegingen: readonly Weging[],
  options: AssessOptions,
): MantelzorgerBeeld[] {
  const namen = new Set<string>();
  for (const weging of wegingen) {
    for (const { naam } of findingOn(weging, 'mantelzorg')?.helpers ?? []) namen.add(naam);
    if (weging.voor) namen.add(weging.voor.naam);
  }
  return [...namen].map((naam) => viewOf(naam, wegingen, options));
}

function viewOf(
  naam: string,
  wegingen: readonly Weging[],
  options: AssessOptions,
): MantelzorgerBeeld {
  const eigen = wegingen.filter(({ voor }) => voor?.naam === naam);
  const helpers = wegingen
    .flatMap((weging) => findingOn(weging, 'mantelzorg')?.helpers ?? [])
    .filter((helper) => helper.naam === naam);
  const steun = helpers.flatMap(({ ondersteuning }) => ondersteuning ?? []);
  const gevraagd = steun.some(({ gevraagdOp }) => hasCome(gevraagdOp, options.today));
  const nodig = steun.some((een) => een.nodig === true) && eigen.length === 0;
  return {
    naam,
    helptBij: wegingen.flatMap((weging) => countedOn(naam, weging, options)),
    eigenBehoeften: eigen.map(({ behoefteId }) => behoefteId),
    eigenWoorden: [
      ...helpers.map(({ eigenWoorden }) => eigenWoorden),
      ...steun.map(({ eigenWoorden }) => eigenWoorden),
      ...eigen.map(({ voor }) => voor?.eigenWoorden ?? ''),
    ].filter((woorden) => woorden.trim() !== ''),
    ontbreekt: [
      ...(gevraagd || eigen.length > 0 ? [] : [`Vraag ${naam} wat hij of zij zelf nodig heeft.`]),
      ...(nodig ? [`Maak van wat ${naam} nodig heeft een eigen behoefte.`] : []),
    ],
  };
}

function countedOn(naam: string, weging: Weging, options: AssessOptions) {
  const finding = findingOn(weging, 'mantelzorg');
  const taken = weging.eis?.buitenWmo ? [] : (weging.eis?.taken ?? []);
  if (!finding || taken.length === 0) return [];
  const bij = { peil: peilOf(options), taken: byId(taken), mantelzorger: weging.voor?.naam };
  const loopt = new Set(taken.filter((taak) => !isOver(taak, options.today)).map(({ id }) => id));
  return investigate(finding, bij)
    .telt.filter(({ wie, taakId }) => wie === naam && loopt.has(taakId))
    .map(({ taakId, hoeveelheid }) => ({ behoefteId: weging.behoefteId, taakId, hoeveelheid }));
}
