import { medewerkerProcedure, router } from '../trpc.ts';
import { Vraag } from './vraag.ts';
import { lijst, medewerkers } from './werkvoorraad.ts';

/** The work list of the own team (art. 2.3.2: who waits, for what, until when). */
export const werkvoorraadRouter = router({
  lijst: medewerkerProcedure.input(Vraag).query(({ ctx, input }) => lijst(ctx, input)),
  medewerkers: medewerkerProcedure.query(({ ctx }) => medewerkers(ctx)),
});
