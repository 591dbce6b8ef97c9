import { gemeenteRouter } from '../gemeente/router.ts';
import { aanmeldenRouter } from '../oidc/router.ts';
import { openPlan, startPlan } from '../session/index.ts';
import { sessieConsulentRouter, sessieInwonerRouter } from '../session/router.ts';
import { inwonerProcedure, publicProcedure, router } from '../trpc.ts';
import { z } from 'zod';

const planRouter = router({
  start: publicProcedure.mutation(({ ctx }) => startPlan(ctx)),
  open: publicProcedure
    .input(z.strictObject({ code: z.string().max(64) }))
    .mutation(({ ctx, input }) => openPlan(ctx, input.code)),
  get: inwonerProcedure.query(({ ctx }) => ({ planId: ctx.inwoner.planId })),
  save: inwonerProcedure.mutation((): string => {
    throw new Error('secret: bsn 999990019 at /srv/x');
  }),
});

/** The part of the API below the rules, with a few procedures to try it on. */
export const groundRouter = router({
  gemeente: gemeenteRouter,
  inwoner: router({ plan: planRouter, sessie: sessieInwonerRouter }),
  consulent: router({ aanmelden: aanmeldenRouter, sessie: sessieConsulentRouter }),
});
