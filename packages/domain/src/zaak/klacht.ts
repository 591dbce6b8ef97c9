import { z } from 'zod';
import { type Day, Day as DaySchema, Einddatum, lastDayOf } from '../time/index.ts';
import type { ZaakFeiten } from './feiten.ts';
import type { Belemmering, Eis, Guard, StapContext } from './guard.ts';

/** A complaint about conduct (Awb 9:1): its days and its term, never what it is about. */
export const Klacht = z.strictObject({
  ontvangenOp: DaySchema,
  commissie: z.boolean(),
  /** The last day as told: six weeks, ten with a committee (Awb 9:11 lid 1). */
  einde: Einddatum,
  verdaagdOp: DaySchema.nullable(),
  afgehandeldOp: DaySchema.nullable(),
});
export type Klacht = z.infer<typeof Klacht>;

const no = (zin: string, artikel: string): Belemmering => ({ zin, artikel });
const UITSTEL = 'Awb, artikel 9:11 lid 2';

/** The complaint that a step is about: the one that is named, or the oldest that is open. */
const placeOf = ({ klachten }: ZaakFeiten, { klacht }: StapContext): number =>
  klacht ?? klachten.findIndex(({ afgehandeldOp }) => afgehandeldOp === null);

export const klachtOpen: Guard = ({ klachten }) =>
  klachten.some(({ afgehandeldOp }) => afgehandeldOp === null)
    ? null
    : no('Er loopt geen klacht.', 'Awb, artikel 9:1');

/** Of this complaint: there is one, it is open, and the step does not come before it. */
export const dezeKlacht: Eis = (context, op, feiten) => {
  const artikel = 'Awb, artikel 9:1';
  const klacht = feiten.klachten[placeOf(feiten, context)];
  if (!klacht || klacht.afgehandeldOp) return no('Deze klacht loopt niet.', artikel);
  return op < klacht.ontvangenOp ? no('De klacht kwam pas later binnen.', artikel) : null;
};

/** Deferral: once, four weeks at most, told while the term runs (Awb 9:11 lid 2). */
export const klachtUitstel: Eis = (context, op, feiten) => {
  const wrong = dezeKlacht(context, op, feiten);
  if (wrong) return wrong;
  const { verdaging = 28 } = context;
  const klacht = feiten.klachten[placeOf(feiten, context)];
  if (klacht?.verdaagdOp) return no('Deze klacht is al een keer uitgesteld.', UITSTEL);
  if (klacht && op > klacht.einde.lastDay) return no('De termijn is al voorbij.', UITSTEL);
  return Number.isInteger(verdaging) && verdaging >= 1 && verdaging <= 28
    ? null
    : no('Uitstel kan met 1 tot en met 28 dagen.', UITSTEL);
};

export const klachtOntvangen = ({ klachten }: ZaakFeiten, op: Day, context: StapContext) => {
  const { commissie = false } = context;
  const einde = endOf({ ontvangenOp: op, commissie }, 0);
  const klacht = { ontvangenOp: op, commissie, einde, verdaagdOp: null, afgehandeldOp: null };
  return { klachten: [...klachten, klacht] };
};

export const klachtVerdagen = (feiten: ZaakFeiten, op: Day, context: StapContext) =>
  changed(feiten, context, (klacht) => ({
    verdaagdOp: op,
    einde: endOf(klacht, context.verdaging ?? 28),
  }));

export const klachtAfhandelen = (feiten: ZaakFeiten, op: Day, context: StapContext) =>
  changed(feiten, context, () => ({ afgehandeldOp: op }));

const endOf = (
  { ontvangenOp, commissie }: Pick<Klacht, 'ontvangenOp' | 'commissie'>,
  days: number,
) => lastDayOf(commissie ? 'klachtCommissie' : 'klacht', ontvangenOp, { verdaging: days });

function changed(
  feiten: ZaakFeiten,
  context: StapContext,
  change: (klacht: Klacht) => Partial<Klacht>,
): Pick<ZaakFeiten, 'klachten'> {
  const place = placeOf(feiten, context);
  const klachten = feiten.klachten.map((one, at) =>
    at === place ? { ...one, ...change(one) } : one,
  );
  return { klachten };
}
