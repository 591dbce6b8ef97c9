import * as client from 'openid-client';

/** The page of the staff app to which the identity provider sends people back. */
export const CALLBACK = '/inloggen/terug';

/** The page of the staff app to which people come back after signing out there. */
export const AFTER_SIGN_OUT = '/inloggen';

/** Where the provider tells us that somebody signed out. */
export const BACK_CHANNEL = '/oidc/uitgelogd';

export type OidcSettings = {
  issuer: string;
  clientId: string;
  clientSecret: string | null;
  /** Levels of assurance that count as signed in; empty: whatever the provider gives. */
  acr: string[];
  /** Scheme under which people see the apps. Plain http only in the demo. */
  scheme: 'http' | 'https';
};

/** The identity provider, found when first needed: it may start later than we do. */
export type Oidc = { settings: OidcSettings; configuration: () => Promise<client.Configuration> };

export const openOidc = (settings: OidcSettings): Oidc => {
  let found: Promise<client.Configuration> | null = null;
  const discover = () => {
    const { issuer, clientId, clientSecret } = settings;
    const auth = clientSecret ? client.ClientSecretPost(clientSecret) : client.None();
    const execute = settings.scheme === 'http' ? [client.allowInsecureRequests] : [];
    return client.discovery(new URL(issuer), clientId, {}, auth, { execute, timeout: 5 });
  };
  return {
    settings,
    configuration: () => {
      found ??= discover().catch((error: unknown) => {
        found = null;
        throw error;
      });
      return found;
    },
  };
};
