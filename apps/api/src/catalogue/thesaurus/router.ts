import { CATEGORY_CODES } from '@keukentafel/domain/catalogue';
import { optionalText, safeText } from '@keukentafel/domain/text';
import { z } from 'zod';
import { medewerkerProcedure, router } from '../../trpc.ts';
import { proef } from './proef.ts';
import { lijst, verwijder, zet } from './terms.ts';

const Soort = z.enum(['erbij', 'weg']);
const Categorie = z.enum(CATEGORY_CODES, 'Kies een onderwerp uit de lijst.');
const Uitdrukking = safeText(120).min(1, 'Vul een woord of zin in.');
const Id = z.uuid('Deze uitdrukking kennen wij niet.');

const Term = z.strictObject({
  id: Id.optional(),
  versie: z.int().min(0).default(0),
  soort: Soort.default('erbij'),
  categorie: Categorie,
  uitdrukking: Uitdrukking,
  testzin: optionalText(300),
});
const Proef = z.strictObject({
  vraag: safeText(500),
  met: Term.pick({ soort: true, categorie: true, uitdrukking: true }).optional(),
});

/** The editor's words beside the built-in thesaurus. */
export const thesaurusRouter = router({
  lijst: medewerkerProcedure.query(({ ctx }) => lijst(ctx)),
  zet: medewerkerProcedure.input(Term).mutation(({ ctx, input }) => zet(ctx, input)),
  verwijder: medewerkerProcedure
    .input(z.strictObject({ id: Id }))
    .mutation(({ ctx, input }) => verwijder(ctx, input.id)),
  proef: medewerkerProcedure.input(Proef).query(({ ctx, input }) => proef(ctx, input)),
});
