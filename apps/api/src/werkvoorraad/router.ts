import { Toestand } from '@keukentafel/domain/zaak';
import { z } from 'zod';
import { medewerkerProcedure, router } from '../trpc.ts';
import { lijst, medewerkers } from './werkvoorraad.ts';

/** The work list of the own team (art. 2.3.2: who waits, for what, until when). */
export const werkvoorraadRouter = router({
  lijst: medewerkerProcedure
    .input(
      z.strictObject({
        filter: z.enum(['mijn', 'team', 'nieuw', 'spoed', 'afgerond']).optional(),
        toestand: Toestand.optional(),
        sorteer: z.enum(['urgentie', 'datum', 'referentie', 'gemeld']).optional(),
        zoek: z.string().max(40).optional(),
      }),
    )
    .query(({ ctx, input }) => lijst(ctx, input)),
  medewerkers: medewerkerProcedure.query(({ ctx }) => medewerkers(ctx)),
});
