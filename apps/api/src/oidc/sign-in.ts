import { DomainError } from '@keukentafel/domain/errors';
import { and, eq } from 'drizzle-orm';
import * as client from 'openid-client';
import { z } from 'zod';
import type { Ctx } from '../context.ts';
import { CALLBACK } from './client.ts';
import { seal, unseal } from '../crypto/seal.ts';
import { withTenant, type Tx } from '../db/database.ts';
import { medewerker } from '../db/schema.ts';
import { beginMedewerker, removeSession } from '../session/begin.ts';

const VALID_MS = 10 * 60_000;
/** How long ago a person may have shown who they are: every sign-in counts as a fresh one. */
const FRESH_S = 300;

const State = z.strictObject({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  redirectUri: z.string(),
  terug: z.string(),
  /** The session that asked to show again who one is: the new one takes its place. */
  was: z.string().nullable(),
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

/** A path inside the app; anything else, a tab before a slash as well, could lead people away from it. */
const safePath = (terug: string): string =>
  /^\/(?![/\\])[\w\-/?=&%.]*$/.test(terug) ? terug : '/';

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
  const { scheme } = ctx.oidc.settings;
  const acr = acrOf(ctx);
  const [state, nonce] = [client.randomState(), client.randomNonce()];
  const verifier = client.randomPKCECodeVerifier();
  const redirectUri = `${scheme}://${ctx.host}${CALLBACK}`;
  const url = client.buildAuthorizationUrl(config, {
    ...{ redirect_uri: redirectUri, scope: 'openid', state, nonce },
    ...{ code_challenge_method: 'S256', prompt: 'login', max_age: String(FRESH_S) },
    code_challenge: await client.calculatePKCECodeChallenge(verifier),
    ...(acr.length > 0 && { acr_values: acr.join(' ') }),
  });
  const until = ctx.now() + VALID_MS;
  const was = ctx.medewerker?.sessieId ?? null;
  const kept = { state, nonce, verifier, redirectUri, terug: safePath(terug), until, was };
  return { url: url.href, staat: sealState(ctx, kept) };
};

/** The levels of assurance that count here: what the municipality set, else the installation. */
const acrOf = ({ gemeente, oidc }: Ctx): readonly string[] =>
  gemeente.instellingen.oidcAcr ?? oidc.settings.acr;

/** Who signed in, once the answer was checked: state, nonce, PKCE, iss, aud, time, age, acr. */
const signedIn = async (ctx: Ctx, kept: State, url: string) => {
  const config = await configuration(ctx);
  const back = new URL(kept.redirectUri);
  back.search = URL.canParse(url) ? new URL(url).search : '';
  const tokens = await client
    .authorizationCodeGrant(config, back, {
      ...{ expectedState: kept.state, expectedNonce: kept.nonce },
      ...{ pkceCodeVerifier: kept.verifier, idTokenExpected: true, maxAge: FRESH_S },
    })
    .catch(() => {
      throw refused(AGAIN);
    });
  const claims = tokens.claims();
  const acr = acrOf(ctx);
  if (!claims) throw refused(AGAIN);
  if (acr.length > 0 && !acr.includes(String(claims['acr'])))
    throw refused(
      'U bent niet veilig genoeg aangemeld. Gebruik een tweede stap bij het aanmelden.',
    );
  const { sub, sid, auth_time: at } = claims;
  return {
    sub,
    sid: typeof sid === 'string' ? sid : null,
    signedInAt: typeof at === 'number' ? at * 1_000 : ctx.now(),
  };
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
  const { sub, ...provider } = await signedIn(ctx, kept, url);
  const at = { gemeenteId: ctx.gemeente.id, now: ctx.now() };
  return withTenant(ctx.db, at.gemeenteId, async (tx) => {
    const person = await personBy(tx, at.gemeenteId, sub);
    if (!person)
      throw new DomainError('magNiet', { zin: 'U werkt niet voor deze gemeente in dit systeem.' });
    if (kept.was) await removeSession(tx, at.gemeenteId, kept.was);
    const token = await beginMedewerker(tx, at, person.id, provider);
    return { token, naam: person.naam, functie: person.functie, terug: kept.terug };
  });
};
