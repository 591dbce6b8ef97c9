import { medewerkerProcedure, router } from '../trpc.ts';
import { tellingen } from './tellingen.ts';

/** What editors of the catalogue look at. */
export const catalogusRouter = router({
  tellingen: medewerkerProcedure.query(({ ctx }) => tellingen(ctx.db, ctx.gemeente.id, ctx.today)),
});
