import { safeText } from '@keukentafel/domain/text';
import { z } from 'zod';
import { medewerkerProcedure, router } from '../../trpc.ts';
import { aanHetWerk } from '../werk.ts';
import { begin, deel, lijst, rapport, stap } from './inlezen.ts';

const Id = z.strictObject({ id: z.guid('Dit bestand kennen wij niet.') });
const Deel = Id.extend({ nr: z.int().min(0), inhoud: z.base64().max(220_000) });

/** A file of another catalogue, read in by an editor: piece by piece, first on trial. */
export const inlezenRouter = router({
  lijst: medewerkerProcedure.query(({ ctx }) => aanHetWerk(ctx, lijst)),
  begin: medewerkerProcedure
    .input(z.strictObject({ naam: safeText(200) }))
    .mutation(({ ctx, input }) =>
      aanHetWerk(ctx, (werk) => begin(werk, input.naam, ctx.medewerker.naam)),
    ),
  deel: medewerkerProcedure
    .input(Deel)
    .mutation(({ ctx, input: { id, nr, inhoud } }) =>
      aanHetWerk(ctx, (werk) => deel(werk, id, nr, Buffer.from(inhoud, 'base64'))),
    ),
  stap: medewerkerProcedure
    .input(Id.extend({ echt: z.boolean() }))
    .mutation(({ ctx, input }) => stap(ctx, input.id, input.echt)),
  rapport: medewerkerProcedure
    .input(Id)
    .query(({ ctx, input }) => aanHetWerk(ctx, (werk) => rapport(werk, input.id))),
});
