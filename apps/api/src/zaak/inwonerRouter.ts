import { optionalText, safeText } from '@keukentafel/domain/text';
import { z } from 'zod';
import { wieKeek } from '../audit/wieKeek.ts';
import { inwonerProcedure, router } from '../trpc.ts';
import * as inwoner from './inwoner.ts';

const Toelichting = z.strictObject({ toelichting: optionalText(2000) });

/** The resident's side of the case. */
export const zaakInwonerRouter = router({
  wieKeek: inwonerProcedure.query(({ ctx }) => wieKeek(ctx)),
  volg: inwonerProcedure.query(({ ctx }) => inwoner.volg(ctx)),
  aanvullen: inwonerProcedure
    .input(z.strictObject({ tekst: safeText() }))
    .mutation(({ ctx, input }) => inwoner.aanvullen(ctx, input.tekst)),
  vraagAan: inwonerProcedure
    .input(Toelichting.extend({ akkoord: z.enum(['akkoord', 'nietAkkoord']) }))
    .mutation(({ ctx, input }) => inwoner.vraagAan(ctx, input)),
  geenAanvraag: inwonerProcedure
    .input(Toelichting)
    .mutation(({ ctx, input }) => inwoner.geenAanvraag(ctx, input.toelichting)),
  trekIn: inwonerProcedure
    .input(Toelichting)
    .mutation(({ ctx, input }) => inwoner.trekIn(ctx, input.toelichting)),
  vraagVernietiging: inwonerProcedure
    .input(Toelichting)
    .mutation(({ ctx, input }) => inwoner.vraagVernietiging(ctx, input.toelichting)),
});
