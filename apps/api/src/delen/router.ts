import { safeText } from '@keukentafel/domain/text';
import { z } from 'zod';
import { inwonerProcedure, router } from '../trpc.ts';
import * as delen from './delen.ts';

const NewHelper = z.strictObject({
  naam: safeText(100),
  relatie: safeText(100),
  organisatie: safeText(200),
  recht: z.enum(['meelezen', 'meeschrijven']),
  dagen: z.int().min(1).max(60),
});

/** Letting somebody look along: only the resident decides who, how far and for how long. */
export const delenRouter = router({
  lijst: inwonerProcedure.query(({ ctx }) => delen.lijst(ctx)),
  maak: inwonerProcedure.input(NewHelper).mutation(({ ctx, input }) => delen.maak(ctx, input)),
  beeindig: inwonerProcedure
    .input(z.strictObject({ id: z.uuid() }))
    .mutation(({ ctx, input }) => delen.beeindig(ctx, input.id)),
});
