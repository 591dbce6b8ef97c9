import { DomainError } from './errors.ts';

/** A document of which only the outside is known: inside, each version may look different. */
export type OlderDocument = Readonly<Record<string, unknown>>;

/** The versions of one kind of document that can be read. */
export interface Versies {
  /** The version that is written now. */
  huidig: number;
  /** Row `n` makes version `n + 1` of version `n`; a document without `versie` is version 0. */
  stappen: Readonly<Record<number, (old: OlderDocument) => OlderDocument>>;
}

const isDocument = (json: unknown): json is OlderDocument =>
  typeof json === 'object' && json !== null && !Array.isArray(json);

/**
 * A document as the present version writes it. What is no document, or has no whole number as its
 * version, is handed on as it is: the schema of the document refuses that with the path.
 * @throws DomainError ongeldig at `versie` for a version that is newer, or too old to read.
 */
export function migrate(json: unknown, { huidig, stappen }: Versies): unknown {
  if (!isDocument(json)) return json;
  const { versie = 0 } = json;
  if (typeof versie !== 'number' || !Number.isInteger(versie) || versie < 0) return json;
  if (versie > huidig) throw unknownVersion(versie, huidig);
  let document = json;
  for (let from = versie; from < huidig; from += 1) {
    const next = stappen[from];
    if (!next) throw unknownVersion(versie, huidig);
    document = { ...next(document), versie: from + 1 };
  }
  return document;
}

function unknownVersion(versie: number, huidig: number): DomainError {
  const wat =
    versie === 0 ? 'Dit document noemt geen versie.' : `Dit document heeft versie ${versie}.`;
  const zin = `${wat} Versie ${huidig} wordt gelezen, en wat daarheen is om te zetten.`;
  return new DomainError('ongeldig', { pad: 'versie', zin });
}
