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
const KLACHT = 'Awb, artikel 9:1';
const UITSTEL = 'Awb, artikel 9:11 lid 2';

/** Why this complaint cannot be handled on a day, or null. */
const notOpen = (klacht: Klacht | undefined, op: Day): Belemmering | null => {
  if (!klacht) return no('Er loopt geen klacht.', KLACHT);
  if (klacht.afgehandeldOp) return no('Deze klacht loopt niet meer.', KLACHT);
  return op < klacht.ontvangenOp ? no('De klacht kwam pas later binnen.', KLACHT) : null;
};

/** Deferral: once, and told while the term runs (Awb 9:11 lid 2). */
const notDeferrable = (klacht: Klacht | undefined, op: Day): Belemmering | null => {
  const wrong = notOpen(klacht, op);
  if (wrong || !klacht) return wrong;
  if (klacht.verdaagdOp) return no('Deze klacht is al een keer uitgesteld.', UITSTEL);
  return op > klacht.einde.lastDay ? no('De termijn is al voorbij.', UITSTEL) : null;
};

type Refuse = typeof notOpen;

/** The complaint that a step is about: the one that is named, or the oldest that allows it. */
const placeOf = ({ klachten }: ZaakFeiten, op: Day, { klacht }: StapContext, refuse: Refuse) =>
  klacht ??
  Math.max(
    0,
    klachten.findIndex((one) => refuse(one, op) === null),
  );

const guardBy =
  (refuse: Refuse): Guard =>
  (feiten, op) =>
    refuse(feiten.klachten[placeOf(feiten, op, {}, refuse)], op);
const eisBy =
  (refuse: Refuse): Eis =>
  (context, op, feiten) =>
    refuse(feiten.klachten[placeOf(feiten, op, context, refuse)], op);

export const klachtOpen = guardBy(notOpen);
export const dezeKlacht = eisBy(notOpen);
export const klachtUitstelMag = guardBy(notDeferrable);

/** Four weeks at most (Awb 9:11 lid 2). */
export const klachtUitstel: Eis = (context, op, feiten) => {
  const { verdaging = 28 } = context;
  const wrong = eisBy(notDeferrable)(context, op, feiten);
  if (wrong || (Number.isInteger(verdaging) && verdaging >= 1 && verdaging <= 28)) return wrong;
  return no('Uitstel kan met 1 tot en met 28 dagen.', UITSTEL);
};

export const klachtOntvangen = ({ klachten }: ZaakFeiten, op: Day, context: StapContext) => {
  const { commissie = false } = context;
  const einde = endOf({ ontvangenOp: op, commissie }, 0);
  const klacht = { ontvangenOp: op, commissie, einde, verdaagdOp: null, afgehandeldOp: null };
  return { klachten: [...klachten, klacht] };
};

export const klachtVerdagen = (feiten: ZaakFeiten, op: Day, context: StapContext) =>
  changed(feiten, placeOf(feiten, op, context, notDeferrable), (klacht) => ({
    verdaagdOp: op,
    einde: endOf(klacht, context.verdaging ?? 28),
  }));

export const klachtAfhandelen = (feiten: ZaakFeiten, op: Day, context: StapContext) =>
  changed(feiten, placeOf(feiten, op, context, notOpen), () => ({ afgehandeldOp: op }));

const endOf = (
  { ontvangenOp, commissie }: Pick<Klacht, 'ontvangenOp' | 'commissie'>,
  days: number,
) => lastDayOf(commissie ? 'klachtCommissie' : 'klacht', ontvangenOp, { verdaging: days });

function changed(
  { klachten }: ZaakFeiten,
  place: number,
  change: (klacht: Klacht) => Partial<Klacht>,
): Pick<ZaakFeiten, 'klachten'> {
  return {
    klachten: klachten.map((one, at) => (at === place ? { ...one, ...change(one) } : one)),
  };
}
