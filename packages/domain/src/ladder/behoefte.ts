import { z } from 'zod';
import { optionalText, safeText } from '../text.ts';
import { Day } from '../time/index.ts';
import { EENHEDEN, toGrains } from './hoeveelheid.ts';
import { Hulpsoort } from './hulpsoort.ts';
import { inOrder } from './periode.ts';

/** Upper bounds: enough for any real case, small enough to answer any document quickly. */
export const GRENZEN = {
  behoeften: 200,
  taken: 50,
  dragers: 30,
  bijdragen: 500,
  lijst: 50,
} as const;

/** A short reference chosen by the caller: a UUID or a readable word. */
export const Sleutel = z
  .string()
  .regex(/^[A-Za-z0-9_-]{1,64}$/, 'Gebruik alleen letters, cijfers, streepje en liggend streepje.');

export const Eenheid = z.enum(['urenPerWeek', 'dagdelen', 'jaNee']);
export type Eenheid = z.infer<typeof Eenheid>;

/** One concrete activity or thing that is needed, with its extent (CRVB:2018:819, step 3). */
export const Taak = z
  .strictObject({
    id: Sleutel,
    omschrijving: safeText(500).min(1, 'Beschrijf de taak.'),
    eenheid: Eenheid,
    hoeveelheid: z
      .number({ error: 'Vul een getal in.' })
      .refine((uren) => toGrains(uren) > 0, 'Een taak is minstens een minuut.'),
    /** The days on which this is needed; open when not given. */
    van: Day.nullish(),
    tot: Day.nullish(),
    /** The kind of help, to tell under which law it falls. */
    soort: Hulpsoort.nullish(),
  })
  .refine(inOrder, { path: ['tot'], error: 'De einddatum ligt voor de begindatum.' })
  .refine((taak) => taak.hoeveelheid <= EENHEDEN[taak.eenheid].maximum, {
    path: ['hoeveelheid'],
    error: 'Zoveel past niet in een week. Bij ja/nee is de hoeveelheid 1.',
  })
  .refine((taak) => taak.eenheid !== 'jaNee' || taak.hoeveelheid === 1, {
    path: ['hoeveelheid'],
    error: 'Bij ja/nee is de hoeveelheid 1.',
  });
export type Taak = z.infer<typeof Taak>;

/** No limitation, or a matter outside the Wmo: the ladder stops with a referral (decision table R0). */
export const BuitenWmo = z.strictObject({
  soort: z.enum(['geenBehoefte', 'buitenWmo']),
  reden: safeText().min(1, 'Schrijf de reden op.'),
  verwijzing: optionalText(2000),
});
export type BuitenWmo = z.infer<typeof BuitenWmo>;

/** What is required: nature and extent come before the question who can help (CRVB:2018:819). */
export const Eis = z.strictObject({
  taken: z
    .array(Taak)
    .max(GRENZEN.taken, `Een behoefte heeft hooguit ${GRENZEN.taken} taken.`)
    .refine((taken) => unique(taken.map((taak) => taak.id)), 'Elke taak heeft een eigen id.'),
  toelichting: optionalText(),
  adviesNodig: z.boolean(),
  adviesOp: Day.nullable(),
  buitenWmo: BuitenWmo.nullish(),
});
export type Eis = z.infer<typeof Eis>;

/** Temporary maatwerk in an urgent case, before any rung was weighed (art. 2.3.3). */
export const Spoed = z
  .strictObject({
    reden: safeText().min(1, 'Schrijf de reden op.'),
    taken: z.array(Taak).min(1).max(GRENZEN.taken),
    van: Day,
    tot: Day,
    /** The day on which a regular decision took its place. */
    vervangenOp: Day.nullish(),
  })
  .refine(inOrder, { path: ['tot'], error: 'De einddatum ligt voor de begindatum.' });
export type Spoed = z.infer<typeof Spoed>;

/** True when no word occurs twice. */
export function unique(woorden: readonly string[]): boolean {
  return woorden.length < 2 || new Set(woorden).size === woorden.length;
}
