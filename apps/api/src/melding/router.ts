import { Melding } from '@keukentafel/domain/plan';
import { z } from 'zod';
import { inwonerProcedure, router } from '../trpc.ts';
import { bewaar, concept } from './concept.ts';
import { MeldingConcept } from './conceptInhoud.ts';
import { meld } from './melding.ts';

/** Reporting a need (Wmo 2015 art. 2.3.2 lid 1): free of form, starts both clocks. */
export const meldingRouter = router({
  concept: inwonerProcedure.query(({ ctx }) => concept(ctx)),
  /** What was typed so far; it need not be complete or right. */
  bewaarConcept: inwonerProcedure
    .input(z.strictObject({ concept: MeldingConcept, versie: z.int().min(0) }))
    .mutation(({ ctx, input }) => bewaar(ctx, input)),
  doe: inwonerProcedure
    .input(
      z.strictObject({
        melding: Melding,
        planMeesturen: z.boolean(),
        /** The resident read that the postcode lies elsewhere and reports here all the same. */
        andereGemeenteGelezen: z.boolean().optional(),
        /** The version of the draft that was on the screen. */
        conceptVersie: z.int().min(0).optional(),
      }),
    )
    .mutation(({ ctx, input }) => meld(ctx, input)),
});
