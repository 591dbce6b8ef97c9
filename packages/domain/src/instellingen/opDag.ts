import { DomainError } from '../errors.ts';
import { explainIssue, pathOf } from '../ladder/issues.ts';
import { type Day, formatDay } from '../time/index.ts';
import { type Instellingen, InstellingenDocument } from './instellingen.ts';

/**
 * Reads a document of settings.
 * @throws DomainError ongeldig that names the path and the rule, also for a newer version.
 */
export function readInstellingen(json: unknown): InstellingenDocument {
  const parsed = InstellingenDocument.safeParse(json);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new DomainError('ongeldig', issue && { zin: explainIssue(issue), pad: pathOf(issue.path) });
}

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
