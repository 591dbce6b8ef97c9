import { Reactie } from '@keukentafel/domain/zaak';
import { safeText } from '@keukentafel/domain/text';
import { z } from 'zod';
import { inwonerProcedure, medewerkerProcedure, router } from '../trpc.ts';
import { reageer } from './reactie.ts';
import * as verslag from './verslag.ts';

const ZaakVersie = z.strictObject({ id: z.uuid(), versie: z.int().min(1) });

/** The report of the investigation (Wmo 2015 art. 2.3.2 lid 8), staff side. */
export const verslagRouter = router({
  maak: medewerkerProcedure
    .input(ZaakVersie)
    .mutation(({ ctx, input }) => verslag.maak(ctx, input)),
  alinea: medewerkerProcedure
    .input(ZaakVersie.extend({ alineaId: z.string().min(1).max(100), tekst: safeText(20_000) }))
    .mutation(({ ctx, input }) => verslag.alinea(ctx, input)),
  verstrek: medewerkerProcedure
    .input(ZaakVersie)
    .mutation(({ ctx, input }) => verslag.verstrek(ctx, input)),
});

/** The resident answers each paragraph; the report's own text is never overwritten. */
export const verslagInwonerRouter = router({
  reageer: inwonerProcedure.input(Reactie).mutation(({ ctx, input }) => reageer(ctx, input)),
});
