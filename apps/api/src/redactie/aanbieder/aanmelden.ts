import { metIds, type Aanbod } from '@keukentafel/domain/redactie';
import { DomainError } from '@keukentafel/domain/errors';
import { and, eq } from 'drizzle-orm';
import type { Ctx } from '../../context.ts';
import { newId } from '../../db/id.ts';
import { aanbieder, aanbiederLink, voorstel } from '../../db/schema-redactie.ts';
import { logUnexpected } from '../../http/log.ts';
import type { Werk } from '../huidig.ts';
import { brieven } from '../mail/brieven.ts';
import type { Brief, Post } from '../mail/post.ts';
import { dienIn } from '../voorstel.ts';
import { aanHetWerk } from '../werk.ts';
import { nieuweLink, vanLink, type AanbiederRij } from './link.ts';

const GEEN_POST = 'Deze gemeente kan nu geen e-mail sturen. Bel de gemeente.';
const NIET_VERSTUURD = 'Wij kunnen nu geen e-mail sturen. Uw tekst is niet weg. Probeer het later.';

/** @throws DomainError stapKanNiet where no mail can be sent */
export function postVan({ post }: Pick<Ctx, 'post'>): Post {
  if (!post) throw new DomainError('stapKanNiet', { zin: GEEN_POST });
  return post;
}

/** @throws DomainError nietBereikbaar: the sentence says that nothing was lost */
export async function verstuur(post: Post, { gemeente }: Pick<Ctx, 'gemeente'>, brief: Brief) {
  await post.stuur(gemeente, brief).catch((error: unknown) => {
    logUnexpected('mail', error instanceof Error ? error : new Error('mail'));
    throw new DomainError('nietBereikbaar', { zin: NIET_VERSTUURD });
  });
}

export const pad = (post: Post, { gemeente }: Pick<Ctx, 'gemeente'>, path: string): string =>
  `${post.adres(gemeente)}/aanbieders/${path}`;

/** Keeps the proposal out of sight until the address is confirmed by what was mailed to it. */
export async function meldAan(ctx: Ctx, { email, aanbod }: { email: string; aanbod: Aanbod }) {
  const post = postVan(ctx);
  // Whatever id came along: this organization is new until an editor says which one it is.
  const inhoud = metIds({ ...aanbod, organisatie: { ...aanbod.organisatie, id: '' } }, newId);
  const { id: organizationId, naam } = inhoud.organisatie;
  const token = await aanHetWerk(ctx, async (werk) => {
    const id = await maakAanbieder(werk, { organizationId, naam, email, toestand: 'onbevestigd' });
    const door = { naam, medewerkerId: null, aanbiederId: id };
    const asked = { serviceId: null, aanbod: inhoud, toelichting: '' };
    await dienIn(werk, door, {
      ...{ ...asked, toestand: 'onbevestigd' },
      organisatieIds: [organizationId],
    });
    return nieuweLink(werk, id, 'bevestig');
  });
  const link = pad(post, ctx, `bevestig/${token ?? ''}`);
  await verstuur(post, ctx, brieven.bevestig(ctx.gemeente, email, naam, link));
}

type Nieuw = Pick<AanbiederRij, 'organizationId' | 'naam' | 'email' | 'toestand'>;

export async function maakAanbieder(
  { tx, gemeenteId, at }: Werk,
  { email, ...rest }: Nieuw,
): Promise<string> {
  const id = newId();
  await tx.insert(aanbieder).values({
    ...{ gemeenteId, id, email: email.toLowerCase(), aangemaaktOp: at, ...rest },
    bevestigdOp: rest.toestand === 'bevestigd' ? at : null,
  });
  return id;
}

/** What stands on the page behind the link. Looking changes nothing: mail scanners look too. */
export const bekijkBevestiging = (ctx: Ctx, token: string) =>
  aanHetWerk(ctx, async (werk) => {
    const { aanbieder: found } = await vanLink(werk, token, 'bevestig');
    return { organisatie: found.naam };
  });

/** Confirms the address, hands the proposal to the editors, and mails the personal link. */
export async function bevestig(ctx: Ctx, token: string) {
  const post = postVan(ctx);
  const { found, beheer } = await aanHetWerk(ctx, async (werk) => {
    const { tx, gemeenteId, at } = werk;
    const { aanbieder: of, link } = await vanLink(werk, token, 'bevestig');
    await tx
      .update(aanbiederLink)
      .set({ gebruiktOp: at })
      .where(and(eq(aanbiederLink.gemeenteId, gemeenteId), eq(aanbiederLink.id, link.id)));
    await tx
      .update(aanbieder)
      .set({ toestand: 'bevestigd', bevestigdOp: at })
      .where(and(eq(aanbieder.gemeenteId, gemeenteId), eq(aanbieder.id, of.id)));
    await tx
      .update(voorstel)
      .set({ toestand: 'ingediend', ingediendOp: at })
      .where(
        and(
          eq(voorstel.gemeenteId, gemeenteId),
          eq(voorstel.aanbiederId, of.id),
          eq(voorstel.toestand, 'onbevestigd'),
        ),
      );
    return { found: of, beheer: await nieuweLink(werk, of.id, 'beheer') };
  });
  if (beheer) await mailBeheer(ctx, post, found, beheer);
  return { organisatie: found.naam };
}

export const mailBeheer = (
  ctx: Pick<Ctx, 'gemeente'>,
  post: Post,
  { email, naam }: Pick<AanbiederRij, 'email' | 'naam'>,
  token: string,
) =>
  verstuur(post, ctx, brieven.beheer(ctx.gemeente, email, naam, pad(post, ctx, `link/${token}`)));

/**
 * Mails the personal link again. The answer is the same for an address we do not know, and comes
 * before the mail goes, so that neither words nor time tell who is an owner.
 */
export async function vraagLink(ctx: Ctx, email: string): Promise<void> {
  const post = postVan(ctx);
  const links = await aanHetWerk(ctx, async (werk) => {
    const { tx, gemeenteId } = werk;
    const owners = await tx
      .select()
      .from(aanbieder)
      .where(
        and(
          eq(aanbieder.gemeenteId, gemeenteId),
          eq(aanbieder.email, email.toLowerCase()),
          eq(aanbieder.toestand, 'bevestigd'),
        ),
      );
    const made = [];
    for (const owner of owners)
      made.push({ owner, token: await nieuweLink(werk, owner.id, 'beheer') });
    return made;
  });
  for (const { owner, token } of links)
    if (token) void mailBeheer(ctx, post, owner, token).catch(() => undefined);
}
