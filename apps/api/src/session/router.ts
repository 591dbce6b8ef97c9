import { z } from 'zod';
import { inwonerProcedure, medewerkerProcedure, router } from '../trpc.ts';
import { endSession } from './session.ts';
import { confirm, endOne, endOthers, goOn, sessies } from './sessies.ts';

const One = z.strictObject({ id: z.uuid() });
const Code = z.strictObject({ code: z.string().max(100) });

export const sessieInwonerRouter = router({
  /** Until when this session lives and as whom: every page shows it. */
  stand: inwonerProcedure.query(({ ctx: { inwoner } }) => {
    const { eindigtOp, uiterlijkOp, als, stepUpOp } = inwoner;
    return { eindigtOp, uiterlijkOp, als, stepUpOp };
  }),
  leeft: inwonerProcedure.mutation(({ ctx }) => goOn(ctx)),
  lijst: inwonerProcedure.query(({ ctx }) => sessies(ctx)),
  beeindig: inwonerProcedure.input(One).mutation(async ({ ctx, input }) => {
    await endOne(ctx, input.id);
    return { beeindigd: 1 };
  }),
  beeindigAndere: inwonerProcedure.mutation(async ({ ctx }) => ({
    beeindigd: await endOthers(ctx),
  })),
  bevestig: inwonerProcedure.input(Code).mutation(async ({ ctx, input }) => {
    await confirm(ctx, input.code);
    return { bevestigd: true };
  }),
  stop: inwonerProcedure.mutation(async ({ ctx }) => {
    await endSession(ctx);
    return { gestopt: true };
  }),
});

export const sessieConsulentRouter = router({
  ik: medewerkerProcedure.query(({ ctx: { medewerker } }) => {
    const { id, naam, functie, teamId, eindigtOp, uiterlijkOp } = medewerker;
    return { id, naam, functie, teamId, eindigtOp, uiterlijkOp };
  }),
  leeft: medewerkerProcedure.mutation(({ ctx }) => goOn(ctx)),
  lijst: medewerkerProcedure.query(({ ctx }) => sessies(ctx)),
  beeindig: medewerkerProcedure.input(One).mutation(async ({ ctx, input }) => {
    await endOne(ctx, input.id);
    return { beeindigd: 1 };
  }),
  beeindigAndere: medewerkerProcedure.mutation(async ({ ctx }) => ({
    beeindigd: await endOthers(ctx),
  })),
  stop: medewerkerProcedure.mutation(async ({ ctx }) => {
    await endSession(ctx);
    return { gestopt: true };
  }),
});
