import { z } from 'zod';
import { safeText } from '../text.ts';
import { Deel } from './deel.ts';
import { Leefgebied } from './leefgebiedId.ts';
import { answerProblems } from './vraag.ts';
import { VraagId } from './vraagId.ts';

const Id = z.uuid({ error: 'Dit onderdeel van uw plan kennen wij niet.' });
const Vlag = z.boolean({ error: 'Kies ja of nee.' });
const onbekend = { error: 'Dit onderdeel past niet in uw plan.' };
/** Marks a resident can put on anything: to talk about, or to keep to oneself. */
const marks = { bespreken: Vlag, alleenVoorMij: Vlag };

const antwoordShape = {
  vraag: VraagId,
  behoefteId: Id.nullable(),
  tekst: safeText(10_000),
  keuzes: z.array(safeText(50), onbekend).max(20, 'Dat zijn te veel keuzes.'),
  deel: Deel.nullable(),
  weetIkNiet: Vlag,
  ...marks,
};

type AntwoordShape = z.infer<z.ZodObject<typeof antwoordShape>>;

/** Puts every rule of the question table that an answer breaks beside its field. */
const fits = (antwoord: AntwoordShape, ctx: z.RefinementCtx): void => {
  for (const { pad, zin } of answerProblems(antwoord)) {
    ctx.addIssue({ code: 'custom', path: [pad], message: zin });
  }
};

/** An answer to one question, about one need or about the plan as a whole. */
export const Antwoord = z.strictObject(antwoordShape, onbekend).superRefine(fits);
export type Antwoord = z.infer<typeof Antwoord>;

/** A need in the resident's own words (Wmo 2015 art. 2.3.2 lid 4 a). */
export const Behoefte = z.strictObject(
  { id: Id, leefgebied: Leefgebied, omschrijving: safeText(2_000), ...marks },
  onbekend,
);
export type Behoefte = z.infer<typeof Behoefte>;

/** Rungs on which a service of the catalogue can stand; the ladder owns their rules. */
export const AanbodTrede = z.enum(
  [
    'eigenKracht',
    'gebruikelijkeHulp',
    'mantelzorg',
    'sociaalNetwerk',
    'algemeenGebruikelijk',
    'voorliggendeWet',
    'algemeneVoorziening',
    'maatwerkvoorziening',
    'zelfRegelenEnBetalen',
  ],
  { error: 'Deze soort hulp kennen wij niet.' },
);
export type AanbodTrede = z.infer<typeof AanbodTrede>;

/** What the resident found out after getting in touch. */
export const AanbodUitkomst = z.enum(['gevraagd', 'past', 'pastNiet', 'wachtlijst'], {
  error: 'Kies een antwoord uit de lijst.',
});
export type AanbodUitkomst = z.infer<typeof AanbodUitkomst>;

/** A service of the catalogue that the resident put in the plan. */
export const PlanAanbod = z.strictObject(
  {
    id: Id,
    behoefteId: Id,
    serviceId: safeText(200),
    naam: safeText(300),
    organisatie: safeText(300),
    trede: AanbodTrede,
    uitkomst: AanbodUitkomst.nullable(),
    ...marks,
  },
  onbekend,
);
export type PlanAanbod = z.infer<typeof PlanAanbod>;

/** The unit that is saved, sealed and versioned: one thing the resident said. */
export const PlanRecord = z.discriminatedUnion(
  'soort',
  [
    z.strictObject(
      {
        soort: z.literal('leefgebieden'),
        gekozen: z.array(Leefgebied, onbekend).max(50, onbekend),
      },
      onbekend,
    ),
    z.strictObject({ soort: z.literal('behoefte'), ...Behoefte.shape }, onbekend),
    z.strictObject({ soort: z.literal('antwoord'), ...antwoordShape }, onbekend).superRefine(fits),
    z.strictObject({ soort: z.literal('aanbod'), ...PlanAanbod.shape }, onbekend),
  ],
  onbekend,
);
export type PlanRecord = z.infer<typeof PlanRecord>;

/** The name under which a record is stored: the same question for the same need is one record. */
export function recordKey(record: PlanRecord): string {
  switch (record.soort) {
    case 'leefgebieden':
      return 'leefgebieden';
    case 'behoefte':
      return `behoefte:${record.id}`;
    case 'antwoord':
      return `antwoord:${record.vraag}:${record.behoefteId ?? '-'}`;
    case 'aanbod':
      return `aanbod:${record.id}`;
  }
}
