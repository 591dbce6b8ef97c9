import { optionalText, safeText } from '@keukentafel/domain/text';
import { Day } from '@keukentafel/domain/time';
import { Vernietiging } from '@keukentafel/domain/zaak';
import { z } from 'zod';
import { medewerkerProcedure, router } from '../trpc.ts';
import { beslis } from './beslis.ts';
import { binnenkort } from './binnenkort.ts';
import { hefOp, legVast, overzicht } from './plicht.ts';
import { ronde } from './ronde.ts';

const Reden = safeText(1000).refine((text) => text.trim().length >= 10, {
  error: 'Schrijf de reden op, in 10 tekens of meer.',
});

/** Keeping and destroying, for the functional administrator: numbers and reasons, never content. */
export const bewarenRouter = router({
  overzicht: medewerkerProcedure.query(({ ctx }) => overzicht(ctx)),
  /** What the next round would do; nothing is destroyed. */
  proef: medewerkerProcedure.query(async ({ ctx }) => {
    const clock = { previous: null, steady: () => performance.now() };
    const { db, now, gemeente, keys } = ctx;
    const round = { db, auditKey: keys.auditKey, now, clock, proef: true };
    return { aantallen: await ronde(round, gemeente) };
  }),
  /** Which cases go within the coming days; nothing is destroyed. */
  binnenkort: medewerkerProcedure.query(({ ctx }) => binnenkort(ctx)),
  legVast: medewerkerProcedure
    .input(z.strictObject({ referentie: z.string().max(40), reden: Reden }))
    .mutation(({ ctx, input }) => legVast(ctx, input)),
  hefOp: medewerkerProcedure
    .input(z.strictObject({ id: z.uuid(), reden: Reden }))
    .mutation(({ ctx, input }) => hefOp(ctx, input)),
  /** The answer to a request to destroy, by the team of the case. */
  beslis: medewerkerProcedure
    .input(
      z.strictObject({
        ...{ id: z.uuid(), versie: z.int().min(1), op: Day.optional() },
        toelichting: optionalText(2000).optional(),
        vernietiging: Vernietiging.shape.uitkomst.optional(),
        grond: Vernietiging.shape.grond.unwrap().optional(),
      }),
    )
    .mutation(({ ctx, input }) => beslis(ctx, input)),
});
