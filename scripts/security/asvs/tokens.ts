import { met, no, type Answers } from '../evidence.ts';
import { SESSION } from '../tests.ts';

const CLIENT = 'openid-client';

/** V9 self-contained tokens, V10 OAuth and OIDC: this system is a client only. */
export const tokens: Answers = {
  'V9.1': met(`ID and logout tokens only, checked by ${CLIENT}`, ...SESSION.oidc),
  'V9.2': met(`time, type and audience are checked by ${CLIENT}`, ...SESSION.oidc),
  'V9.2.4': no('no tokens are issued'),
  'V10.1.1': met('tokens stay in the API and are dropped after sign-in', ...SESSION.oidc),
  'V10.1.2': met('state is sealed and bound to the browser that began', ...SESSION.oidc),
  'V10.2.1': met('PKCE S256 and state', ...SESSION.oidc),
  'V10.2.2': met('one issuer per municipality, iss checked', ...SESSION.oidc),
  'V10.3': no('no resource server with access tokens'),
  'V10.4': no('no authorisation server; the demo’s own is refused in production'),
  'V10.5': met(`nonce, subject, issuer and audience by ${CLIENT}`, ...SESSION.oidc),
  'V10.6': no('no OpenID provider'),
  'V10.7': no('no authorisation server'),
};
