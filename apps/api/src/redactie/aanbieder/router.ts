import { Aanbod } from '@keukentafel/domain/redactie';
import { safeText } from '@keukentafel/domain/text';
import { z } from 'zod';
import { publicProcedure, router } from '../../trpc.ts';
import { bekijkBevestiging, bevestig, meldAan, vraagLink } from './aanmelden.ts';
import { formulier, klopt, mijn, pasVoorstelAan, stelVoor } from './mijn.ts';

const Link = z.strictObject({ token: z.string().max(100) });
const Email = z.email('Dit e-mailadres klopt niet.').max(254, 'Dit e-mailadres is te lang.');
const Id = z.guid('Dit kennen wij niet.');
const Toelichting = safeText(1_000).default('');

const MeldAan = z.strictObject({ email: Email, aanbod: Aanbod });
const Formulier = Link.extend({
  serviceId: Id.nullable().default(null),
  voorstelId: Id.nullable().default(null),
});
const StelVoor = Link.extend({
  ...{ serviceId: Id.nullable(), aanbod: Aanbod, toelichting: Toelichting },
});
const PasAan = Link.extend({
  ...{ id: Id, versie: z.int().min(1), aanbod: Aanbod, toelichting: Toelichting },
});

/** Organizations that keep their own entries: no account, only a link that was mailed to them. */
export const aanbiederRouter = router({
  meldAan: publicProcedure.input(MeldAan).mutation(({ ctx, input }) => meldAan(ctx, input)),
  bekijkBevestiging: publicProcedure
    .input(Link)
    .query(({ ctx, input }) => bekijkBevestiging(ctx, input.token)),
  bevestig: publicProcedure.input(Link).mutation(({ ctx, input }) => bevestig(ctx, input.token)),
  vraagLink: publicProcedure
    .input(z.strictObject({ email: Email }))
    .mutation(({ ctx, input }) => vraagLink(ctx, input.email)),
  mijn: publicProcedure.input(Link).query(({ ctx, input }) => mijn(ctx, input.token)),
  formulier: publicProcedure
    .input(Formulier)
    .query(({ ctx, input: { token, ...of } }) => formulier(ctx, token, of)),
  klopt: publicProcedure
    .input(Link.extend({ serviceId: Id }))
    .mutation(({ ctx, input }) => klopt(ctx, input.token, input.serviceId)),
  stelVoor: publicProcedure
    .input(StelVoor)
    .mutation(({ ctx, input: { token, ...of } }) => stelVoor(ctx, token, of)),
  pasAan: publicProcedure
    .input(PasAan)
    .mutation(({ ctx, input: { token, ...of } }) => pasVoorstelAan(ctx, token, of)),
});
