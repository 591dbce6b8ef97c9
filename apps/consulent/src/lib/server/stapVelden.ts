import { Day } from '@keukentafel/domain/time';
import {
  GRONDEN_BEWAREN,
  REDENEN_EINDE,
  UITKOMSTEN_BESLUIT,
  type Gebeurtenis,
} from '@keukentafel/domain/zaak';
import { z } from 'zod';
import { readFields } from '#lib/server/fields.ts';
import { parsed } from '#lib/server/form.ts';
import type { Keuze, Veld } from '#lib/weging/veld.ts';

const keys = <T extends object>(table: T) => Object.keys(table) as (keyof T & string)[]; // own table

const chosen = (leeg: string, table: Record<string, string>): Keuze[] => [
  { waarde: '', label: leeg },
  ...Object.entries(table).map(([waarde, label]) => ({
    waarde,
    label: label.charAt(0).toUpperCase() + label.slice(1),
  })),
];

const VERNIETIGD = {
  vernietigd: 'alles wordt vernietigd',
  deels: 'een deel blijft bewaard',
  geweigerd: 'alles blijft bewaard',
};
const WEKEN = 'Vul een heel getal in, van 1 tot en met 28.';
const DAGEN = 'Vul een heel getal in, van 1 tot en met 42.';

/** What a step brings besides its day: how it is asked, and what it must be. */
const STAPPEN = {
  uitstelMelden: {
    velden: [{ naam: 'uitstelTot', label: 'Wat is de nieuwe uiterste dag?', soort: 'dag' }],
    schema: z.strictObject({ uitstelTot: Day }),
  },
  bezwaarMaken: {
    velden: [
      {
        ...{ naam: 'gepostOp', label: 'Wanneer op de post gedaan?', soort: 'dag' },
        uitleg: 'Alleen bij een brief.',
      },
      { naam: 'commissie', label: 'Een commissie geeft advies', soort: 'vinkje' },
    ],
    schema: z.strictObject({ gepostOp: Day.optional(), commissie: z.boolean().optional() }),
  },
  bezwaarVerdagen: {
    velden: [
      {
        ...{ naam: 'verdaging', label: 'Hoeveel dagen uitstel?', soort: 'getal' },
        uitleg: 'Leeg is 42 dagen: het meeste dat mag.',
      },
    ],
    schema: z.strictObject({ verdaging: z.int(DAGEN).min(1, DAGEN).max(42, DAGEN).optional() }),
  },
  beslissenOpBezwaar: {
    velden: [
      {
        ...{ naam: 'uitkomst', label: 'Wat is nu de uitkomst?', soort: 'keuze' },
        keuzes: chosen('Blijft zoals het was', UITKOMSTEN_BESLUIT),
      },
    ],
    schema: z.strictObject({ uitkomst: z.enum(keys(UITKOMSTEN_BESLUIT)).optional() }),
  },
  uitvoeren: {
    velden: [
      {
        ...{ naam: 'evaluatieOp', label: 'Wanneer kijkt u opnieuw?', soort: 'dag' },
        uitleg: 'Mag leeg blijven.',
      },
    ],
    schema: z.strictObject({ evaluatieOp: Day.optional() }),
  },
  beeindigen: {
    velden: [
      {
        ...{ naam: 'reden', label: 'Waarom eindigt de zaak?', soort: 'keuze' },
        keuzes: chosen('Kies een reden', REDENEN_EINDE),
      },
    ],
    schema: z.strictObject({ reden: z.enum(keys(REDENEN_EINDE), 'Kies een reden.') }),
  },
  doorzenden: {
    velden: [
      {
        ...{ naam: 'ingelichtOp', label: 'Wanneer vertelde u dit de inwoner?', soort: 'dag' },
        uitleg: 'Dat doet u meteen.',
      },
    ],
    schema: z.strictObject({ ingelichtOp: Day }),
  },
  klachtOntvangen: {
    velden: [{ naam: 'commissie', label: 'Een commissie geeft advies', soort: 'vinkje' }],
    schema: z.strictObject({ commissie: z.boolean().optional() }),
  },
  klachtVerdagen: {
    velden: [
      {
        ...{ naam: 'verdaging', label: 'Hoeveel dagen later?', soort: 'getal' },
        uitleg: 'Leeg is 28 dagen: het meeste dat mag.',
      },
    ],
    schema: z.strictObject({ verdaging: z.int(WEKEN).min(1, WEKEN).max(28, WEKEN).optional() }),
  },
  vernietigingBeslissen: {
    velden: [
      {
        ...{ naam: 'vernietiging', label: 'Wat gebeurt er met de gegevens?', soort: 'keuze' },
        keuzes: chosen('Kies een antwoord', VERNIETIGD),
      },
      {
        ...{ naam: 'grond', label: 'Waarom blijven gegevens bewaard?', soort: 'keuze' },
        keuzes: chosen('Er blijft niets bewaard', GRONDEN_BEWAREN),
      },
    ],
    schema: z.strictObject({
      vernietiging: z.enum(keys(VERNIETIGD), 'Kies een antwoord.'),
      grond: z.enum(keys(GRONDEN_BEWAREN)).optional(),
    }),
  },
} as const satisfies Partial<Record<Gebeurtenis, { velden: readonly Veld[]; schema: z.ZodObject }>>;

type MetVelden = keyof typeof STAPPEN;
const hasFields = (gebeurtenis: Gebeurtenis): gebeurtenis is MetVelden =>
  Object.hasOwn(STAPPEN, gebeurtenis);

/** The fields of a step besides its day; most steps have none. */
export const stapVelden = (gebeurtenis: Gebeurtenis): readonly Veld[] =>
  hasFields(gebeurtenis) ? STAPPEN[gebeurtenis].velden : [];

/** The answer to a request to destroy (Wmo 2015 art. 5.3.5). */
export const beslissingIn = (form: FormData) => {
  const { velden, schema } = STAPPEN.vernietigingBeslissen;
  return parsed(schema, filledIn(form, velden));
};

const filledIn = (form: FormData, velden: readonly Veld[]) =>
  Object.fromEntries(
    Object.entries(readFields(form, velden)).filter(([, value]) => value !== null && value !== ''),
  );

/** What was filled in; what was left open is not there. Each mistake stands beside its field. */
export function stapGegevens(form: FormData, gebeurtenis: Gebeurtenis) {
  if (!hasFields(gebeurtenis)) return undefined;
  const { velden, schema } = STAPPEN[gebeurtenis];
  return parsed<z.output<typeof schema>>(schema, filledIn(form, velden));
}
