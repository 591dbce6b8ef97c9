import { DomainError } from '@keukentafel/domain/errors';
import { and, eq } from 'drizzle-orm';
import * as client from 'openid-client';
import { z } from 'zod';
import type { Ctx } from '../context.ts';
import { CALLBACK } from './client.ts';
import { seal, unseal } from '../crypto/seal.ts';
import { withTenant, type Tx } from '../db/database.ts';
import { medewerker } from '../db/schema.ts';
import { beginMedewerker } from '../session/begin.ts';

const VALID_MS = 10 * 60_000;

const State = z.strictObject({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  redirectUri: z.string(),
  terug: z.string(),
  until: z.number(),
});
type State = z.output<typeof State>;

const place = (gemeenteId: string) => `${gemeenteId}|aanmelden|staat`;

const sealState = ({ keys, gemeente }: Ctx, state: State): string =>
  seal(keys.stateKey, place(gemeente.id), JSON.stringify(state)).toString('base64url');

const refused = (zin: string) => new DomainError('aanmeldenNodig', { zin });
const AGAIN = 'Het aanmelden is niet gelukt. Probeer het opnieuw.';

const openState = ({ keys, gemeente, now }: Ctx, sealed: string): State => {
  try {
    const text = unseal(keys.stateKey, place(gemeente.id), Buffer.from(sealed, 'base64url'));
    const state = State.parse(JSON.parse(text));
    if (state.until > now()) return state;
  } catch {
    // Changed, or of another municipality: the same answer as too late.
  }
  throw refused(AGAIN);
};

const configuration = (ctx: Ctx) =>
  ctx.oidc.configuration().catch(() => {
    throw new DomainError('nietBereikbaar');
  });

/** A path inside the app; anything else could lead people away from it. */
const safePath = (terug: string): string => (/^\/(?![/\\])/.test(terug) ? terug : '/');

/**
 * Where to send the browser, and the state to keep for its return (code flow with PKCE, state and
 * nonce). The state is sealed: the app that carries it cannot read or change it.
 * @throws DomainError nietBereikbaar when the identity provider does not answer.
 */
export const beginSignIn = async (
  ctx: Ctx,
  terug: string,
): Promise<{ url: string; staat: string }> => {
  const config = await configuration(ctx);
  const { scheme, acr } = ctx.oidc.settings;
  const [state, nonce] = [client.randomState(), client.randomNonce()];
  const verifier = client.randomPKCECodeVerifier();
  const redirectUri = `${scheme}://${ctx.host}${CALLBACK}`;
  const url = client.buildAuthorizationUrl(config, {
    ...{ redirect_uri: redirectUri, scope: 'openid', state, nonce },
    ...{ code_challenge_method: 'S256', prompt: 'login' },
    code_challenge: await client.calculatePKCECodeChallenge(verifier),
    ...(acr.length > 0 && { acr_values: acr.join(' ') }),
  });
  const until = ctx.now() + VALID_MS;
  const kept = { state, nonce, verifier, redirectUri, terug: safePath(terug), until };
  return { url: url.href, staat: sealState(ctx, kept) };
};

/** The subject, once the provider's answer was checked: state, nonce, PKCE, iss, aud, time, acr. */
const subjectOf = async (ctx: Ctx, kept: State, url: string): Promise<string> => {
  const config = await configuration(ctx);
  const back = new URL(kept.redirectUri);
  back.search = URL.canParse(url) ? new URL(url).search : '';
  const tokens = await client
    .authorizationCodeGrant(config, back, {
      ...{ expectedState: kept.state, expectedNonce: kept.nonce },
      ...{ pkceCodeVerifier: kept.verifier, idTokenExpected: true },
    })
    .catch(() => {
      throw refused(AGAIN);
    });
  const claims = tokens.claims();
  const { acr } = ctx.oidc.settings;
  if (!claims) throw refused(AGAIN);
  if (acr.length > 0 && !acr.includes(String(claims['acr'])))
    throw refused(
      'U bent niet veilig genoeg aangemeld. Gebruik een tweede stap bij het aanmelden.',
    );
  return claims.sub;
};

const personBy = async (tx: Tx, gemeenteId: string, sub: string) => {
  const [person] = await tx
    .select()
    .from(medewerker)
    .where(and(eq(medewerker.gemeenteId, gemeenteId), eq(medewerker.sub, sub)));
  return person?.actief ? person : null;
};

/**
 * Ends the sign-in: a session for the person with this subject in this municipality.
 * @throws DomainError aanmeldenNodig when the answer does not check; magNiet for someone else.
 */
export const completeSignIn = async (ctx: Ctx, url: string, staat: string) => {
  const kept = openState(ctx, staat);
  const sub = await subjectOf(ctx, kept, url);
  const at = { gemeenteId: ctx.gemeente.id, now: ctx.now() };
  return withTenant(ctx.db, at.gemeenteId, async (tx) => {
    const person = await personBy(tx, at.gemeenteId, sub);
    if (!person)
      throw new DomainError('magNiet', { zin: 'U werkt niet voor deze gemeente in dit systeem.' });
    const token = await beginMedewerker(tx, at, person.id);
    return { token, naam: person.naam, functie: person.functie, terug: kept.terug };
  });
};
