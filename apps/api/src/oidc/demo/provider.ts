import { generateKeyPairSync, randomBytes } from 'node:crypto';
import Provider, { type Configuration, type JWK } from 'oidc-provider';
import { DEMO_ACR } from '../../config.ts';

export type ProviderOptions = { issuer: string; clientId: string; redirectUris: string[] };

const MINUTE = 60;

/** The key's public type is wider than what the provider reads; made here, so known to fit. */
const asJwk = (key: unknown) => key as JWK;

const signingKey = (): JWK => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return asJwk({ ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256' });
};

const configuration = ({ clientId, redirectUris }: ProviderOptions): Configuration => ({
  clients: [
    {
      client_id: clientId,
      token_endpoint_auth_method: 'none',
      redirect_uris: redirectUris,
      response_types: ['code'],
      grant_types: ['authorization_code'],
      default_acr_values: [DEMO_ACR],
    },
  ],
  acrValues: [DEMO_ACR],
  claims: { openid: ['sub'], acr: null, auth_time: null, iss: null, sid: null },
  conformIdTokenClaims: false,
  cookies: { keys: [randomBytes(32).toString('base64url')] },
  features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: false } },
  findAccount: (_ctx, sub) => ({ accountId: sub, claims: () => ({ sub }) }),
  interactions: { url: (_ctx, { uid }) => `/aanmelden/${uid}` },
  jwks: { keys: [signingKey()] },
  pkce: { required: () => true },
  ttl: {
    ...{ AccessToken: 5 * MINUTE, AuthorizationCode: MINUTE, IdToken: 5 * MINUTE },
    ...{ Grant: 10 * MINUTE, Interaction: 10 * MINUTE, Session: 10 * MINUTE },
  },
  loadExistingGrant: async (ctx) => {
    const { client, session } = ctx.oidc;
    if (!client || !session?.accountId) return undefined;
    const grant = new ctx.oidc.provider.Grant({
      clientId: client.clientId,
      accountId: session.accountId,
    });
    grant.addOIDCScope('openid');
    await grant.save();
    return grant;
  },
});

/** A real OpenID provider for the demonstration; it remembers nothing after it stops. */
export const demoProvider = (options: ProviderOptions): Provider =>
  new Provider(options.issuer, configuration(options));
