import { z } from 'zod';
import { readDocument } from '../document.ts';
import { DomainError } from '../errors.ts';
import { optionalText } from '../text.ts';
import { Day } from '../time/index.ts';
import { assess } from './assess.ts';
import { GRENZEN, unique } from './behoefte.ts';
import { Bevoegdheid } from './bevoegd.ts';
import { checkBetween } from './checkBetween.ts';
import { LadderInstellingen, STANDAARD_INSTELLINGEN } from './instellingen.ts';
import { competenceStops, Onderzoek, type Procedure, procedureOf } from './procedure.ts';
import type { Versies } from '../versie.ts';
import { Weging, type Afweging } from './weging.ts';

/** The version of the document that is written now; older ones are read too. */
export const DOCUMENT_VERSIE = 2;

/** What changed between the versions of the document. */
const VERSIES: Versies = {
  huidig: DOCUMENT_VERSIE,
  stappen: {
    /** Lawful residence became a fact of competence (art. 1.2.2): nobody was asked before. */
    1: ({ bevoegdheid, ...rest }) =>
      typeof bevoegdheid === 'object' && bevoegdheid !== null
        ? { ...rest, bevoegdheid: { verblijf: null, ...bevoegdheid } }
        : { ...rest, bevoegdheid },
  },
};

const Velden = z.strictObject({
  versie: z.literal(DOCUMENT_VERSIE),
  toelichting: optionalText(),
  peildatum: Day,
  instellingen: LadderInstellingen.default(STANDAARD_INSTELLINGEN),
  /** Which municipality must act, and the dates of the investigation, when they are known. */
  bevoegdheid: Bevoegdheid.nullish(),
  onderzoek: Onderzoek.nullish(),
  wegingen: z
    .array(Weging.extend({ omschrijving: optionalText(2000) }))
    .max(GRENZEN.behoeften)
    .refine((rij) => unique(rij.map(({ behoefteId }) => behoefteId)), {
      error: 'Elke behoefte staat er één keer.',
    }),
});

/**
 * A case as other systems may send it: facts and the day of judgement, nothing else. The rules
 * between fields come after the shape, so that the shape can be compiled.
 */
export const AfwegingDocument = Velden.pipe(
  z.custom<z.output<typeof Velden>>().superRefine(checkBetween),
);
export type AfwegingDocument = z.infer<typeof AfwegingDocument>;

/** The answer to a document: one assessment per need, in the same order. */
export type DocumentUitkomst = {
  versie: number;
  peildatum: Day;
  afwegingen: Afweging[];
  /** Null when the document says nothing about competence or dates. */
  procedure: Procedure | null;
};

/**
 * Assesses a whole document, given as JSON text or as a parsed value.
 * @throws DomainError ongeldig with the path and the broken rule; nothing is assessed then.
 */
export function assessDocument(json: unknown): DocumentUitkomst {
  const facts = readDocument(typeof json === 'string' ? parseJson(json) : json, {
    schema: AfwegingDocument,
    versies: VERSIES,
    hooguit: { wegingen: GRENZEN.behoeften },
  });
  const { peildatum, instellingen, wegingen } = facts;
  const procedure = procedureOf(facts, peildatum);
  const options = { today: peildatum, instellingen, vooraf: competenceStops(procedure) };
  const afwegingen = wegingen.map((weging) => assess(weging, options));
  return { versie: DOCUMENT_VERSIE, peildatum, afwegingen, procedure };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new DomainError('ongeldig', { zin: 'Dit is geen geldige JSON.', pad: '' });
  }
}
