import { safeText } from '@keukentafel/domain/text';
import { z } from 'zod';
import { medewerkerProcedure, router } from '../trpc.ts';
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
    return {
      aantallen: await ronde({ db: ctx.db, now: ctx.now, clock, proef: true }, ctx.gemeente),
    };
  }),
  legVast: medewerkerProcedure
    .input(z.strictObject({ referentie: z.string().max(40), reden: Reden }))
    .mutation(({ ctx, input }) => legVast(ctx, input)),
  hefOp: medewerkerProcedure
    .input(z.strictObject({ id: z.uuid(), reden: Reden }))
    .mutation(({ ctx, input }) => hefOp(ctx, input)),
});
