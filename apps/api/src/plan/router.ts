import { PlanRecord } from '@keukentafel/domain/plan';
import { z } from 'zod';
import { countAttempt } from '../session/attempts.ts';
import { openPlan, startPlan } from '../session/index.ts';
import { inwonerProcedure, publicProcedure, router } from '../trpc.ts';
import * as plan from './plan.ts';
import { wis } from './wis.ts';

const RecordInput = z.strictObject({ record: PlanRecord, versie: z.int().min(0) });
const MAX_RECORDS = 200;

/** The resident's own plan: private until it is handed in (Wmo 2015 art. 2.3.2 lid 2). */
export const planRouter = router({
  start: publicProcedure.mutation(async ({ ctx }) => {
    const { token, code } = await startPlan(ctx);
    return { token, code };
  }),
  open: publicProcedure
    .input(z.strictObject({ code: z.string().max(100) }))
    .mutation(({ ctx, input }) => openPlan(ctx, input.code)),
  code: inwonerProcedure.query(({ ctx }) => plan.code(ctx)),
  get: inwonerProcedure.query(({ ctx }) => plan.get(ctx)),
  save: inwonerProcedure
    .input(z.strictObject({ records: z.array(RecordInput).min(1).max(MAX_RECORDS) }))
    .mutation(({ ctx, input }) => plan.save(ctx, input.records)),
  remove: inwonerProcedure
    .input(z.strictObject({ key: z.string().max(200), versie: z.int().min(1) }))
    .mutation(({ ctx, input }) => plan.remove(ctx, input)),
  /** The whole plan, while the municipality has nothing of it. */
  wis: inwonerProcedure.mutation(({ ctx }) => wis(ctx)),
  preview: inwonerProcedure.query(({ ctx }) => plan.preview(ctx)),
  handIn: inwonerProcedure
    .input(z.strictObject({ referentie: z.string().max(40).optional() }))
    .mutation(async ({ ctx, input }) => {
      // A number of a case could be guessed: slower after a few, like the code.
      if (input.referentie) await countAttempt(ctx, 'code');
      return plan.handIn(ctx, input.referentie);
    }),
});
