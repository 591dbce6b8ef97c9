import { inwonerProcedure, medewerkerProcedure, router } from '../trpc.ts';
import { endSession } from './session.ts';

export const sessieInwonerRouter = router({
  stop: inwonerProcedure.mutation(async ({ ctx }) => {
    await endSession(ctx);
    return { gestopt: true };
  }),
});

export const sessieConsulentRouter = router({
  ik: medewerkerProcedure.query(({ ctx: { medewerker } }) => {
    const { id, naam, functie, teamId } = medewerker;
    return { id, naam, functie, teamId };
  }),
  stop: medewerkerProcedure.mutation(async ({ ctx }) => {
    await endSession(ctx);
    return { gestopt: true };
  }),
});
