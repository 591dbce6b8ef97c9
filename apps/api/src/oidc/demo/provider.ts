import { generateKeyPairSync, randomBytes } from 'node:crypto';
import Provider, { type Configuration, type JWK } from 'oidc-provider';
import { DEMO_ACR } from '../../config.ts';
import { AFTER_SIGN_OUT } from '../client.ts';
import { signedOutPage, signOutPage } from './page.ts';

export type ProviderOptions = {
  issuer: string;
  clientId: string;
  redirectUris: string[];
  backChannel?: string;
};

const MINUTE = 60;

/** The key's public type is wider than what the provider reads; made here, so known to fit. */
const asJwk = (key: unknown) => key as JWK;

const signingKey = (): JWK => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return asJwk({ ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256' });
};

const configuration = ({
  clientId,
  redirectUris,
  backChannel,
}: ProviderOptions): Configuration => ({
  clients: [
    {
      client_id: clientId,
      token_endpoint_auth_method: 'none',
      redirect_uris: redirectUris,
      post_logout_redirect_uris: redirectUris.map((uri) => new URL(AFTER_SIGN_OUT, uri).href),
      ...(backChannel && {
        backchannel_logout_uri: backChannel,
        backchannel_logout_session_required: true,
      }),
      response_types: ['code'],
      grant_types: ['authorization_code'],
      default_acr_values: [DEMO_ACR],
    },
  ],
  acrValues: [DEMO_ACR],
  claims: { openid: ['sub'], acr: null, auth_time: null, iss: null, sid: null },
  conformIdTokenClaims: false,
  cookies: { keys: [randomBytes(32).toString('base64url')] },
  features: {
    devInteractions: { enabled: false },
    backchannelLogout: { enabled: true },
    rpInitiatedLogout: {
      enabled: true,
      logoutSource: (ctx, form) => void (ctx.body = signOutPage(form)),
      postLogoutSuccessSource: (ctx) => void (ctx.body = signedOutPage()),
    },
  },
  findAccount: (_ctx, sub) => ({ accountId: sub, claims: () => ({ sub }) }),
  interactions: { url: (_ctx, { uid }) => `/aanmelden/${uid}` },
  jwks: { keys: [signingKey()] },
  pkce: { required: () => true },
  ttl: {
    ...{ AccessToken: 5 * MINUTE, AuthorizationCode: MINUTE, IdToken: 5 * MINUTE },
    ...{ Grant: 10 * MINUTE, Interaction: 10 * MINUTE, Session: 10 * 60 * MINUTE },
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
