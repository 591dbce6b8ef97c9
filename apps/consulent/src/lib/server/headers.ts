const OFF = ['camera', 'microphone', 'geolocation', 'payment', 'usb', 'display-capture'];

const HEADERS: Record<string, string> = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'permissions-policy': OFF.map((feature) => `${feature}=()`).join(', '),
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
  'x-robots-tag': 'noindex, nofollow',
};

const BARE_POLICY = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'";

/** Puts the security headers on an answer; everything behind the sign-in is personal: no-store. */
export function secure(response: Response): Response {
  for (const [name, value] of Object.entries(HEADERS)) response.headers.set(name, value);
  if (!response.headers.has('content-security-policy'))
    response.headers.set('content-security-policy', BARE_POLICY);
  response.headers.set('cache-control', 'no-store');
  return response;
}
