import { and, eq } from 'drizzle-orm';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import * as client from 'openid-client';
import { z } from 'zod';
import type { Ctx } from '../context.ts';
import { withTenant, type Db } from '../db/database.ts';
import { medewerker } from '../db/schema.ts';
import { sessie } from '../db/schema-sessie.ts';
import { gemeenten } from '../gemeente/gemeente.ts';
import { removeSession } from '../session/begin.ts';
import { endSession } from '../session/session.ts';
import { AFTER_SIGN_OUT, type Oidc } from './client.ts';

const EVENT = 'http://schemas.openid.net/event/backchannel-logout';

/** What OpenID Connect Back-Channel Logout 1.0 asks of a logout token, beside its signature. */
const LogoutToken = z.object({
  sub: z.string().optional(),
  sid: z.string().optional(),
  jti: z.string(),
  events: z.object({ [EVENT]: z.object({}) }),
  nonce: z.never().optional(),
});

/** A logout token that is not one, or not for us. */
export class NoLogoutToken extends Error {}

const verified = async (oidc: Oidc, token: string) => {
  try {
    const config = await oidc.configuration();
    const { jwks_uri: keys = '', issuer } = config.serverMetadata();
    const { payload } = await jwtVerify(token, createRemoteJWKSet(new URL(keys)), {
      ...{ issuer, audience: oidc.settings.clientId, maxTokenAge: '5m', clockTolerance: 10 },
      requiredClaims: ['iat', 'jti', 'events'],
    });
    const { sub, sid } = LogoutToken.parse(payload);
    if (!sub && !sid) throw new NoLogoutToken();
    return { sub, sid };
  } catch {
    throw new NoLogoutToken();
  }
};

const endIn = (db: Db, gemeenteId: string, { sub, sid }: { sub?: string; sid?: string }) =>
  withTenant(db, gemeenteId, async (tx) => {
    const rows = await tx
      .select({ id: sessie.id })
      .from(sessie)
      .innerJoin(
        medewerker,
        and(eq(medewerker.gemeenteId, sessie.gemeenteId), eq(medewerker.id, sessie.medewerkerId)),
      )
      .where(
        and(
          eq(sessie.gemeenteId, gemeenteId),
          // With a session id only that session; otherwise everywhere this person is signed in.
          sid ? eq(sessie.oidcSid, sid) : eq(medewerker.sub, sub ?? ''),
        ),
      );
    for (const { id } of rows) await removeSession(tx, gemeenteId, id);
    return rows.length;
  });

/**
 * The identity provider says that somebody signed out there: their sessions here end at once, in
 * every municipality that this provider serves.
 * @throws NoLogoutToken for anything that does not check.
 */
export const endFromProvider = async (
  { db, oidc }: { db: Db; oidc: Oidc },
  token: string,
): Promise<number> => {
  const { sub, sid } = await verified(oidc, token);
  const who = { ...(sub !== undefined && { sub }), ...(sid !== undefined && { sid }) };
  let ended = 0;
  for (const { id } of await gemeenten(db)) ended += await endIn(db, id, who);
  return ended;
};

/**
 * Signs out here, and answers where the browser signs out at the provider (OpenID Connect
 * RP-Initiated Logout); null when the provider has no such page or does not answer.
 */
export const signOut = async (ctx: Ctx): Promise<{ url: string | null }> => {
  await endSession(ctx);
  const config = await ctx.oidc.configuration().catch(() => null);
  if (!config?.serverMetadata().end_session_endpoint) return { url: null };
  const { scheme, clientId } = ctx.oidc.settings;
  const url = client.buildEndSessionUrl(config, {
    // No id_token_hint: it would put who signed in into an address.
    client_id: clientId,
    post_logout_redirect_uri: `${scheme}://${ctx.host}${AFTER_SIGN_OUT}`,
  });
  return { url: url.href };
};
