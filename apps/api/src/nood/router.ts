import { NOOD_REDEN_MIN, NoodCategorie, OORDELEN } from '@keukentafel/domain/nood';
import { safeText } from '@keukentafel/domain/text';
import { z } from 'zod';
import { medewerkerProcedure, router } from '../trpc.ts';
import { maanden } from '../audit/maanden.ts';
import { begin } from './begin.ts';
import { mijn } from './mijn.ts';
import * as toezicht from './toezicht.ts';

const KORT = `Schrijf op waarom het niet kan wachten (minstens ${NOOD_REDEN_MIN} tekens).`;
const Nood = z.strictObject({ id: z.uuid() });

/** Opening a case of another team when it cannot wait: for an hour, seen by the resident. */
export const noodRouter = router({
  begin: medewerkerProcedure
    .input(
      z.strictObject({
        referentie: z.string().max(40),
        categorie: NoodCategorie,
        reden: safeText(500).refine((text) => text.trim().length >= NOOD_REDEN_MIN, KORT),
      }),
    )
    .mutation(({ ctx, input }) => begin(ctx, input)),
  mijn: medewerkerProcedure.query(({ ctx }) => mijn(ctx)),
});

/** What the data protection officer watches over. */
export const privacyRouter = router({
  maanden: medewerkerProcedure.query(({ ctx }) => maanden(ctx)),
});

/** What a team lead watches over. */
export const toezichtRouter = router({
  overzicht: medewerkerProcedure.query(({ ctx }) => toezicht.toezicht(ctx)),
  akkoord: medewerkerProcedure
    .input(Nood)
    .mutation(({ ctx, input }) => toezicht.akkoord(ctx, input.id)),
  beoordeel: medewerkerProcedure
    .input(Nood.extend({ oordeel: z.enum(OORDELEN, { error: 'Kies terecht of onterecht.' }) }))
    .mutation(({ ctx, input }) => toezicht.beoordeel(ctx, input.id, input.oordeel)),
  signaalGezien: medewerkerProcedure
    .input(z.strictObject({ medewerkerId: z.uuid(), uur: z.iso.datetime() }))
    .mutation(({ ctx, input }) => toezicht.signaalGezien(ctx, input)),
});
