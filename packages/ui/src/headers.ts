import { REPORTS } from './reports.ts';

const OFF = ['camera', 'microphone', 'geolocation', 'payment', 'usb', 'display-capture'];

/** For every answer of an app, static files and refusals too; a page brings a policy with a nonce. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  // Not `no-referrer`: with it a browser sends `Origin: null` and every plain form is refused.
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'reporting-endpoints': `csp="${REPORTS}"`,
  'permissions-policy': OFF.map((feature) => `${feature}=()`).join(', '),
};

/** Only over https: a browser that saw it never speaks http to this host again. */
export const HSTS = 'max-age=63072000; includeSubDomains';

/** A page may be personal: kept by no cache and, unless it is public, by no search engine. */
export function secure(response: Response, { isPublic = false } = {}): Response {
  for (const [name, value] of Object.entries(SECURITY_HEADERS))
    if (!response.headers.has(name)) response.headers.set(name, value);
  response.headers.set('cache-control', 'no-store');
  if (!isPublic) response.headers.set('x-robots-tag', 'noindex, nofollow');
  return response;
}

const LINES = Object.entries(SECURITY_HEADERS).map(([name, value]) => `${name}: ${value}\r\n`);

/** The answer to what is not HTTP at all; node calls no handler for it. */
export const MALFORMED = `HTTP/1.1 400 Bad Request\r\n${LINES.join('')}cache-control: no-store\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`;
