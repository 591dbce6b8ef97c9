import { z } from 'zod';
import { medewerkerProcedure, router } from '../trpc.ts';
import { lijst, verwijder } from './document.ts';

const Zaak = z.strictObject({ id: z.uuid() });

/** Programmes of requirements beside the needs of a case; the files themselves go as files. */
export const documentRouter = router({
  lijst: medewerkerProcedure.input(Zaak).query(({ ctx, input }) => lijst(ctx, input.id)),
  verwijder: medewerkerProcedure
    .input(Zaak.extend({ documentId: z.uuid() }))
    .mutation(({ ctx, input }) => verwijder(ctx, input)),
});
