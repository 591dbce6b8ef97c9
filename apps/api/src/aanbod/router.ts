import { Overweging } from '@keukentafel/domain/ladder';
import { safeText } from '@keukentafel/domain/text';
import { z } from 'zod';
import { medewerkerProcedure, router } from '../trpc.ts';
import { overweeg } from './overweeg.ts';
import { zoek } from './zoek.ts';

const Behoefte = z.strictObject({ id: z.uuid(), behoefteId: z.uuid() });

/** Offers of the catalogue while a need is weighed. */
export const aanbodRouter = router({
  zoek: medewerkerProcedure
    .input(Behoefte.extend({ woorden: safeText(500).optional() }))
    .query(({ ctx, input }) => zoek(ctx, input)),
  overweeg: medewerkerProcedure
    .input(
      Behoefte.extend({
        serviceId: z.guid('Dit aanbod kennen wij niet.'),
        overweging: Overweging,
      }),
    )
    .mutation(({ ctx, input }) => overweeg(ctx, input)),
});
