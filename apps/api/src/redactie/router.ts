import { Aanbod, VELDNAMEN } from '@keukentafel/domain/redactie';
import { safeText } from '@keukentafel/domain/text';
import { Day } from '@keukentafel/domain/time';
import { z } from 'zod';
import { medewerkerProcedure, router } from '../trpc.ts';
import { hoortBij, laatWeten, nodigUit, trekLinkIn } from './aanbieder/houders.ts';
import { redactieBeleid } from './beleid.ts';
import { bekijk, organisatieIds, organisatieUit, vergelijk, voorstellen } from './bekijken.ts';
import { inlezenRouter } from './inlezen/router.ts';
import { dubbelen } from './dubbel.ts';
import { signalen } from './signalen.ts';
import { vergelijkPaar, voegSamen } from './samenvoegen.ts';
import { wisSignaal } from '../catalogue/public/signaal.ts';
import { lijst, LijstVraag, tellingen } from './lijst.ts';
import { zetPublicatie } from './sluiten.ts';
import { dienIn, keurGoed, pasAan, voorstelVan, zetStap } from './voorstel.ts';
import { aanHetWerk, alsIndiener } from './werk.ts';

const Id = z.strictObject({ id: z.guid('Dit kennen wij niet.') });
const versie = z.int().min(1);
const Toelichting = safeText(1_000).default('');
const filled = (text: string) => text.trim() !== '';

const StelVoor = z.strictObject({
  serviceId: z.guid().nullable(),
  aanbod: Aanbod,
  toelichting: Toelichting,
});
const PasAan = Id.extend({ versie, aanbod: Aanbod, toelichting: Toelichting });
const KeurGoed = Id.extend({
  versie,
  zichtbaarVan: Day.nullable().default(null),
  zichtbaarTot: Day.nullable().default(null),
  organizationId: z.guid().nullable().default(null),
});
const StuurTerug = Id.extend({
  versie,
  reden: safeText(1_000).refine(filled, 'Schrijf op wat er anders moet.'),
});
const Venster = Id.extend({
  zichtbaarVan: Day.nullable(),
  zichtbaarTot: Day.nullable(),
  geslotenVan: Day.nullable(),
  geslotenTot: Day.nullable(),
  geslotenTekst: safeText(500),
  volgendeControle: Day.nullable(),
});

const PaarIn = z.strictObject({ winnaarId: z.guid(), verliezerId: z.guid() });
const Veld = z.enum(VELDNAMEN);

/** What the editors of the catalogue do. Nothing reaches the catalogue but through an approval. */
export const redactieRouter = router({
  lijst: medewerkerProcedure.input(LijstVraag).query(({ ctx, input }) =>
    aanHetWerk(ctx, async (werk) => {
      const { controleDagen } = redactieBeleid(ctx.gemeente);
      const rijen = await lijst(werk, input, controleDagen);
      return { rijen, tellingen: await tellingen(werk, controleDagen) };
    }),
  ),
  voorstellen: medewerkerProcedure.query(({ ctx }) => aanHetWerk(ctx, voorstellen)),
  aanbod: medewerkerProcedure
    .input(Id)
    .query(({ ctx, input }) => aanHetWerk(ctx, (werk) => bekijk(werk, input.id))),
  voorstel: medewerkerProcedure.input(Id).query(({ ctx, input }) =>
    aanHetWerk(ctx, (werk) => {
      const { vierOgen } = redactieBeleid(ctx.gemeente);
      return vergelijk(werk, input.id, { id: ctx.medewerker.id, vierOgen });
    }),
  ),
  stelVoor: medewerkerProcedure.input(StelVoor).mutation(({ ctx, input }) =>
    aanHetWerk(ctx, async (werk) => {
      const known = await organisatieIds(werk, input.aanbod.organisatie.id);
      const asked = { ...input, organisatieIds: known };
      return { id: await dienIn(werk, alsIndiener(ctx.medewerker), asked) };
    }),
  ),
  pasAan: medewerkerProcedure
    .input(PasAan)
    .mutation(({ ctx, input: { id, ...change } }) =>
      aanHetWerk(ctx, async (werk) => pasAan(werk, await voorstelVan(werk, id), change)),
    ),
  keurGoed: medewerkerProcedure.input(KeurGoed).mutation(({ ctx, input }) =>
    aanHetWerk(ctx, async (werk) => {
      const { id, organizationId, ...asked } = input;
      const row = await voorstelVan(werk, id);
      const organisatie = organizationId ? await organisatieUit(werk, organizationId) : null;
      const by = { ...ctx.medewerker, beleid: redactieBeleid(ctx.gemeente) };
      await keurGoed(werk, row, by, { ...asked, organisatie });
      if (organizationId) await hoortBij(werk, row, organizationId);
      return row;
    }).then(async (row) => {
      await laatWeten(ctx, row, null);
      return { serviceId: row.serviceId };
    }),
  ),
  stuurTerug: medewerkerProcedure.input(StuurTerug).mutation(({ ctx, input }) =>
    aanHetWerk(ctx, async (werk) => {
      const row = await voorstelVan(werk, input.id);
      const decided = { beslistDoor: ctx.medewerker.naam, beslistOp: werk.at };
      const { versie: seen, reden } = input;
      await zetStap(werk, row, 'stuurTerug', { ...decided, reden, versie: seen });
      return row;
    }).then((row) => laatWeten(ctx, row, input.reden)),
  ),
  trekIn: medewerkerProcedure
    .input(Id.extend({ versie }))
    .mutation(({ ctx, input }) =>
      aanHetWerk(ctx, async (werk) =>
        zetStap(werk, await voorstelVan(werk, input.id), 'trekIn', { versie: input.versie }),
      ),
    ),
  nodigUit: medewerkerProcedure
    .input(Id.extend({ email: z.email('Dit e-mailadres klopt niet.') }))
    .mutation(({ ctx, input }) => nodigUit(ctx, input)),
  trekLinkIn: medewerkerProcedure.input(Id).mutation(({ ctx, input }) => trekLinkIn(ctx, input.id)),
  inlezen: inlezenRouter,
  dubbelen: medewerkerProcedure.query(({ ctx }) => aanHetWerk(ctx, dubbelen)),
  vergelijkPaar: medewerkerProcedure
    .input(PaarIn)
    .query(({ ctx, input }) => aanHetWerk(ctx, (werk) => vergelijkPaar(werk, input))),
  voegSamen: medewerkerProcedure
    .input(PaarIn.extend({ keuzes: z.partialRecord(Veld, z.enum(['winnaar', 'verliezer'])) }))
    .mutation(({ ctx, input: { keuzes, ...paar } }) =>
      aanHetWerk(ctx, (werk) => {
        const { controleDagen } = redactieBeleid(ctx.gemeente);
        const wie = { door: ctx.medewerker.naam, controleDagen };
        return voegSamen(werk, paar, keuzes, wie);
      }),
    ),
  signalen: medewerkerProcedure.query(({ ctx }) => aanHetWerk(ctx, (werk) => signalen(werk, ctx))),
  wisSignaal: medewerkerProcedure
    .input(Id)
    .mutation(({ ctx, input }) =>
      aanHetWerk(ctx, ({ tx, gemeenteId }) => wisSignaal(tx, gemeenteId, input.id)),
    ),
  publicatie: medewerkerProcedure
    .input(Venster)
    .mutation(({ ctx, input: { id, ...asked } }) =>
      aanHetWerk(ctx, (werk) =>
        zetPublicatie(werk, { serviceId: id, door: ctx.medewerker.naam }, asked),
      ),
    ),
});
