import { z } from 'zod';
import { DomainError } from '../errors.ts';
import { optionalText } from '../text.ts';
import { Day } from '../time/index.ts';
import { assess } from './assess.ts';
import { GRENZEN, unique } from './behoefte.ts';
import { Bevoegdheid } from './bevoegd.ts';
import { checkAmounts } from './checkAmounts.ts';
import { LadderInstellingen, STANDAARD_INSTELLINGEN } from './instellingen.ts';
import { explainIssue, pathOf } from './issues.ts';
import { competenceStops, Onderzoek, type Procedure, procedureOf } from './procedure.ts';
import { Weging, type Afweging } from './weging.ts';

/** The version of the document that this code reads. */
export const DOCUMENT_VERSIE = 1;

/** A case as other systems may send it: facts and the day of judgement, nothing else. */
export const AfwegingDocument = z.strictObject({
  versie: z.literal(DOCUMENT_VERSIE),
  toelichting: optionalText(),
  peildatum: Day,
  instellingen: LadderInstellingen.default(STANDAARD_INSTELLINGEN),
  /** Which municipality must act, and the dates of the investigation, when they are known. */
  bevoegdheid: Bevoegdheid.nullish(),
  onderzoek: Onderzoek.nullish(),
  wegingen: z
    .array(Weging.extend({ omschrijving: optionalText(2000) }).superRefine(checkAmounts))
    .max(GRENZEN.behoeften)
    .refine((rij) => unique(rij.map(({ behoefteId }) => behoefteId)), {
      error: 'Elke behoefte staat er één keer.',
    }),
});
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
  const value = typeof json === 'string' ? parseJson(json) : json;
  refuseEarly(value);
  const parsed = AfwegingDocument.safeParse(value);
  if (!parsed.success) throw refusal(parsed.error);
  const { peildatum, instellingen, wegingen } = parsed.data;
  const procedure = procedureOf(parsed.data, peildatum);
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

/** Only the outside is looked at: another version may look different inside. */
const Shape = z.looseObject({ versie: z.unknown(), wegingen: z.unknown() });

/** Another version or far too many needs: said at once, before the rest is read. */
function refuseEarly(value: unknown): void {
  const shape = Shape.safeParse(value);
  if (!shape.success) return;
  const { versie, wegingen } = shape.data;
  if (typeof versie === 'number' && versie !== DOCUMENT_VERSIE)
    throw new DomainError('ongeldig', {
      pad: 'versie',
      zin: `Dit document heeft versie ${versie}. Alleen versie ${DOCUMENT_VERSIE} wordt gelezen.`,
    });
  if (Array.isArray(wegingen) && wegingen.length > GRENZEN.behoeften)
    throw new DomainError('ongeldig', {
      pad: 'wegingen',
      zin: `Een document heeft hooguit ${GRENZEN.behoeften} behoeften.`,
    });
}

function refusal(error: z.ZodError): DomainError {
  const [issue] = error.issues;
  if (!issue) return new DomainError('ongeldig');
  const pad = pathOf(issue.path);
  return new DomainError('ongeldig', { pad, zin: `${pad || 'document'}: ${explainIssue(issue)}` });
}
