import { z } from 'zod';
import { safeText } from '../text.ts';
import { Day } from '../time/index.ts';

const filled = (max: number, zin: string) =>
  safeText(max).refine((text) => text.trim() !== '', { error: zin });

/** Empty, or a text of this shape. */
const emptyOr = (max: number, shape: RegExp, zin: string) =>
  safeText(max).refine((text) => text === '' || text.length > max || shape.test(text), {
    error: zin,
  });

const jaNee = z.boolean({ error: 'Kies ja of nee.' });

/** The letters SA, SD and SS are never given out. */
const POSTCODE = /^[1-9][0-9]{3}(?!SA|SD|SS)[A-Z]{2}$/;
const HUISNUMMER = /^[1-9][0-9]{0,4}([ -]?[\p{L}0-9]{1,6}){0,3}$/u;
/** Dutch and foreign numbers, as people write them: at least ten digits, or a plus and eight. */
const TELEFOON = /^\(?(?:0(?:[ ().-]*[0-9]){9}|(?:\+|00)(?:[ ().-]*[0-9]){8,14})$/;
const EMAIL = /^[^\s@<>()",;:\\]{1,64}@(?:[\p{L}0-9](?:[\p{L}0-9-]*[\p{L}0-9])?\.)+\p{L}{2,}$/u;

const Melder = z.strictObject(
  {
    naam: filled(200, 'Vul uw eigen naam in.'),
    relatie: filled(200, 'Vul in wie u van deze persoon bent. Bijvoorbeeld: dochter of buurman.'),
  },
  { error: 'Vul in wie u bent.' },
);

/** How it is safe to get in touch; `geen` says outright that no way is safe. */
const Veilig = z.strictObject(
  { bellen: jaNee, voicemail: jaNee, mailen: jaNee, brief: jaNee, geen: jaNee.optional() },
  { error: 'Kies hoe de gemeente u veilig kan bereiken.' },
);

const meldingShape = {
  voorWie: z.enum(['mijzelf', 'ander'], { error: 'Kies voor wie u dit doet.' }),
  weetHetDeAnder: z
    .enum(['ja', 'nee', 'weetIkNiet'], { error: 'Kies of de ander dit weet.' })
    .nullable(),
  melder: Melder.nullable(),
  naam: filled(200, 'Vul de naam in van de persoon die hulp nodig heeft.'),
  geboortedatum: Day.nullable(),
  postcode: z
    .string({ error: 'Vul de postcode in.' })
    .max(20, 'Vul een postcode in, zoals 1234 AB.')
    .overwrite((text) => text.replaceAll(/\s/g, '').toUpperCase())
    .regex(POSTCODE, 'Vul een postcode in, zoals 1234 AB.'),
  huisnummer: safeText(20).regex(HUISNUMMER, 'Vul een huisnummer in, zoals 12 of 12 A.'),
  plaats: filled(100, 'Vul de woonplaats in.'),
  telefoon: emptyOr(
    30,
    TELEFOON,
    'Vul een telefoonnummer in, zoals 06 12345678. U mag dit ook leeg laten.',
  ),
  email: emptyOr(
    254,
    EMAIL,
    'Vul een e-mailadres in, zoals naam@voorbeeld.nl. U mag dit ook leeg laten.',
  ),
  veilig: Veilig,
  hulpvraag: filled(2_000, 'Vertel in een paar woorden waar u hulp bij wilt.'),
  spoed: jaNee,
};

type MeldingFields = z.infer<z.ZodObject<typeof meldingShape>>;
type Problem = { path: string[]; message: string };

function contactProblems({ veilig, telefoon, email }: MeldingFields): (Problem | false)[] {
  const chosen = veilig.bellen || veilig.mailen || veilig.brief;
  return [
    !chosen &&
      !veilig.geen && {
        path: ['veilig'],
        message: 'Kies minstens één veilige manier. Of kies dat contact nu niet veilig is.',
      },
    (chosen || veilig.voicemail) &&
      veilig.geen === true && {
        path: ['veilig', 'geen'],
        message: 'U koos ook een manier die wel veilig is. Kies één van de twee.',
      },
    veilig.voicemail &&
      !veilig.bellen && {
        path: ['veilig', 'voicemail'],
        message: 'Inspreken kan alleen als bellen ook mag.',
      },
    veilig.bellen &&
      telefoon === '' && {
        path: ['telefoon'],
        message: 'U wilt gebeld worden. Vul een telefoonnummer in.',
      },
    veilig.mailen &&
      email === '' && {
        path: ['email'],
        message: 'U wilt e-mail krijgen. Vul een e-mailadres in.',
      },
  ];
}

function melderProblems({ voorWie, melder, weetHetDeAnder }: MeldingFields): (Problem | false)[] {
  const forOther = voorWie === 'ander';
  return [
    forOther && melder === null && { path: ['melder', 'naam'], message: 'Vul uw eigen naam in.' },
    forOther &&
      weetHetDeAnder === null && {
        path: ['weetHetDeAnder'],
        message: 'Kies of de ander dit weet.',
      },
    !forOther && melder !== null && { path: ['melder'], message: 'Dit is alleen voor een ander.' },
    !forOther &&
      weetHetDeAnder !== null && {
        path: ['weetHetDeAnder'],
        message: 'Dit is alleen als u het voor een ander doet.',
      },
  ];
}

/**
 * The report of a need, by the person or on that person's behalf (Wmo 2015 art. 2.3.2 lid 1).
 * Every error is a Dutch sentence beside its field.
 */
export const Melding = z
  .strictObject(meldingShape, { error: 'Er klopt iets niet in wat u hebt ingevuld.' })
  .superRefine((melding, ctx) => {
    for (const problem of [...melderProblems(melding), ...contactProblems(melding)]) {
      if (problem) ctx.addIssue({ code: 'custom', ...problem });
    }
  });
export type Melding = z.infer<typeof Melding>;

const inFuture = (geboortedatum: Day | null, today: Day): boolean =>
  Day.safeParse(geboortedatum).success && geboortedatum !== null && geboortedatum > today;

/** The same, on this day: a date of birth may not lie in the future. */
export const meldingOn = (today: Day) =>
  Melding.refine(({ geboortedatum }) => !inFuture(geboortedatum, today), {
    path: ['geboortedatum'],
    error: 'Deze geboortedatum ligt in de toekomst.',
  });
