import { Melding } from '@keukentafel/domain/plan';
import { z } from 'zod';
import { inwonerProcedure, router } from '../trpc.ts';
import { meld } from './melding.ts';

/** Reporting a need (Wmo 2015 art. 2.3.2 lid 1): free of form, starts both clocks. */
export const meldingRouter = router({
  doe: inwonerProcedure
    .input(
      z.strictObject({
        melding: Melding,
        planMeesturen: z.boolean(),
        /** The resident read that the postcode lies elsewhere and reports here all the same. */
        andereGemeenteGelezen: z.boolean().optional(),
      }),
    )
    .mutation(({ ctx, input }) => meld(ctx, input)),
});
