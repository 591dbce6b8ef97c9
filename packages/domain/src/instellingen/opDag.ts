import { readDocument } from '../document.ts';
import { DomainError } from '../errors.ts';
import { type Day, formatDay } from '../time/index.ts';
import type { OlderDocument, Versies } from '../versie.ts';
import {
  type Instellingen,
  INSTELLINGEN_VERSIE,
  InstellingenDocument,
  MEESTE_VERSIES,
} from './instellingen.ts';

/** Version 1 could not say who handles complaints: then the act's six weeks hold (Awb 9:11). */
const VERSIES: Versies = { huidig: INSTELLINGEN_VERSIE, stappen: { 1: withComplaints } };

function withComplaints(old: OlderDocument): OlderDocument {
  const { versies } = old;
  if (!Array.isArray(versies)) return old;
  const grown = versies.map((een: unknown) =>
    typeof een === 'object' && een !== null ? { klachtCommissie: false, ...een } : een,
  );
  return { ...old, versies: grown };
}

/**
 * Reads a document of settings, of this version or an older one.
 * @throws DomainError ongeldig that names the path and the rule, also for a newer version.
 */
export const readInstellingen = (json: unknown): InstellingenDocument =>
  readDocument(json, {
    schema: InstellingenDocument,
    versies: VERSIES,
    hooguit: { versies: MEESTE_VERSIES },
  });

/**
 * The settings that hold on a day. A case is judged by the version of its own day, usually that of
 * the melding: a later change of policy does not reach back.
 * @throws DomainError datumOngeldig when nothing was laid down yet on that day.
 */
export function instellingenOp(document: InstellingenDocument, on: Day): Instellingen {
  const found = document.versies.findLast(({ geldigVanaf }) => geldigVanaf <= on);
  if (found) return found;
  const zin = `Voor ${formatDay(on)} zijn nog geen instellingen vastgelegd.`;
  throw new DomainError('datumOngeldig', { zin, pad: 'versies' });
}

/**
 * The document with one more version. What already holds cannot be changed, only followed.
 * @throws DomainError datumOngeldig for a version that begins before today or before the last one.
 */
export function metVersie(
  document: InstellingenDocument,
  next: Instellingen,
  today: Day,
): InstellingenDocument {
  const last = document.versies.at(-1);
  const tooEarly = next.geldigVanaf < today || (last && next.geldigVanaf <= last.geldigVanaf);
  if (tooEarly) {
    const zin = 'Een nieuwe versie begint vandaag of later, en na de vorige versie.';
    throw new DomainError('datumOngeldig', { zin, pad: 'geldigVanaf' });
  }
  return { ...document, versies: [...document.versies, next] };
}
