const OFF = ['camera', 'microphone', 'geolocation', 'payment', 'usb', 'display-capture'];

/** Sent with every answer, static files and refusals included. */
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
  'permissions-policy': OFF.map((feature) => `${feature}=()`).join(', '),
};

const PUBLIC = /^\/(uitleg(\/|$)|hulp(\/|$)|$)/;

/** Everything but the public pages is personal: kept by no cache and no search engine. */
export function secure(response: Response, path: string): Response {
  for (const [name, value] of Object.entries(SECURITY_HEADERS))
    if (!response.headers.has(name)) response.headers.set(name, value);
  response.headers.set('cache-control', 'no-store');
  if (!PUBLIC.test(path)) response.headers.set('x-robots-tag', 'noindex, nofollow');
  return response;
}
