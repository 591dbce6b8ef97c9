import { DomainError } from '@keukentafel/domain/errors';
import { and, eq } from 'drizzle-orm';
import type { Ctx } from '../../context.ts';
import { aanbieder } from '../../db/schema-redactie.ts';
import { brieven } from '../mail/brieven.ts';
import { huidigAanbod, type Werk } from '../huidig.ts';
import type { VoorstelRij } from '../voorstel.ts';
import { aanHetWerk } from '../werk.ts';
import { maakAanbieder, mailBeheer, pad, postVan, verstuur } from './aanmelden.ts';
import { nieuweLink } from './link.ts';

/** An editor gives the owner of an entry a personal link. */
export async function nodigUit(ctx: Ctx, { id, email }: { id: string; email: string }) {
  const post = postVan(ctx);
  const made = await aanHetWerk(ctx, async (werk) => {
    const now = await huidigAanbod(werk, id);
    if (!now) throw new DomainError('nietGevonden');
    const { id: organizationId, naam } = now.aanbod.organisatie;
    const nieuw = { organizationId, naam, email, toestand: 'bevestigd' as const };
    const token = await nieuweLink(werk, await maakAanbieder(werk, nieuw), 'beheer');
    return { naam, email, token };
  });
  if (made.token) await mailBeheer(ctx, post, made, made.token);
}

/** Ends the links of one owner at once. @throws DomainError nietGevonden */
export const trekLinkIn = (ctx: Ctx, id: string) =>
  aanHetWerk(ctx, async ({ tx, gemeenteId, at }) => {
    const ended = await tx
      .update(aanbieder)
      .set({ toestand: 'ingetrokken', ingetrokkenOp: at })
      .where(and(eq(aanbieder.gemeenteId, gemeenteId), eq(aanbieder.id, id)))
      .returning({ id: aanbieder.id });
    if (ended.length === 0) throw new DomainError('nietGevonden');
  });

/** The organization of a newcomer turned out to be one we know. */
export async function hoortBij({ tx, gemeenteId }: Werk, row: VoorstelRij, organizationId: string) {
  if (!row.aanbiederId) return;
  await tx
    .update(aanbieder)
    .set({ organizationId })
    .where(and(eq(aanbieder.gemeenteId, gemeenteId), eq(aanbieder.id, row.aanbiederId)));
}

/** Tells the organization what became of its proposal; where no mail can go, its own page does. */
export async function laatWeten(ctx: Ctx, row: VoorstelRij, reden: string | null): Promise<void> {
  const { post } = ctx;
  if (!post || !row.aanbiederId) return;
  const { aanbiederId } = row;
  const [to] = await aanHetWerk(ctx, ({ tx, gemeenteId }) =>
    tx
      .select({ email: aanbieder.email })
      .from(aanbieder)
      .where(and(eq(aanbieder.gemeenteId, gemeenteId), eq(aanbieder.id, aanbiederId))),
  );
  if (!to) return;
  const { gemeente } = ctx;
  const public_ = pad(post, ctx, '').replace('/aanbieders/', `/hulp/${row.serviceId}`);
  const brief =
    reden === null
      ? brieven.goedgekeurd(gemeente, to.email, row.naam, public_)
      : brieven.teruggestuurd(gemeente, to.email, row.naam, reden);
  await verstuur(post, ctx, brief).catch(() => undefined);
}
