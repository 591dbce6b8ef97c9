import { z } from 'zod';

const moment = z.iso.datetime().describe('UTC');
const day = z.string().describe('YYYY-MM-DD, in the Netherlands');
const anything = z.record(z.string(), z.unknown());

/** One thing that was written, with who wrote it and when. */
const Stuk = z.strictObject({
  soort: z.string(),
  door: z.enum(['inwoner', 'gemeente']),
  gewijzigdOp: moment,
  inhoud: anything,
});

/**
 * Everything held about one resident, as given to that resident (AVG art. 15 and 20). The shape is
 * published in docs/gegevens.schema.json; a field never changes its meaning, only new ones come.
 */
export const Gegevens = z.strictObject({
  versie: z.literal(1),
  gemaaktOp: moment,
  gemeente: z.string(),
  plan: z.strictObject({
    aangemaaktOp: moment,
    gewijzigdOp: moment,
    ingediendOp: moment.nullable(),
    onderdelen: z.array(anything).describe('what you said, also what is only for you'),
    eerdereTeksten: z.array(
      z.strictObject({ reden: z.string(), bewaardOp: moment, inhoud: anything }),
    ),
    meldingConcept: z
      .strictObject({ gewijzigdOp: moment, inhoud: anything })
      .nullable()
      .describe('the melding that you did not send yet'),
    bewaardTot: day.nullable(),
  }),
  helpers: z.array(anything).describe('who can or could look along'),
  sessies: z.array(anything),
  zaken: z.array(
    z.strictObject({
      referentie: z.string(),
      feiten: anything.describe('what happened and when, and the last days that were promised'),
      stukken: z.array(Stuk),
      eerdereTeksten: z.array(Stuk),
      documenten: z.array(
        z.strictObject({
          behoefteId: z.string(),
          omvang: z.int(),
          bewaardOp: moment,
          inhoud: z.base64().describe('the PDF itself'),
        }),
      ),
      klokken: z.array(z.unknown()).describe('derived: dates that follow from the facts'),
      bewaardTot: day.nullable(),
      waarschuwing: z.strictObject({ gewaarschuwdOp: day, vernietigenVanaf: day }).nullable(),
      berichten: z.array(
        z.strictObject({ soort: z.string(), dag: day, stand: z.string(), op: moment }),
      ),
      bewaarplicht: z.array(z.strictObject({ op: moment, opgehevenOp: moment.nullable() })),
    }),
  ),
  wieKeek: z.unknown().describe('who of the municipality looked, when and why'),
});
export type Gegevens = z.infer<typeof Gegevens>;
