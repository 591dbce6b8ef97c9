import { z } from 'zod';
import { inwonerProcedure, router } from '../trpc.ts';
import * as apparaat from './apparaat.ts';

const One = z.strictObject({ id: z.uuid() });

/** Devices that the resident called their own: they may keep text until it is sent. */
export const apparaatRouter = router({
  lijst: inwonerProcedure.query(({ ctx }) => apparaat.lijst(ctx)),
  maak: inwonerProcedure.mutation(({ ctx }) => apparaat.maak(ctx)),
  open: inwonerProcedure.input(One).mutation(({ ctx, input }) => apparaat.open(ctx, input.id)),
  vergeet: inwonerProcedure
    .input(One)
    .mutation(({ ctx, input }) => apparaat.vergeet(ctx, input.id)),
});
