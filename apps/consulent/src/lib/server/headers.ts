const OFF = ['camera', 'microphone', 'geolocation', 'payment', 'usb', 'display-capture'];

/** For every answer, static files too; pages replace the policy by their own with a nonce. */
export const SECURITY_HEADERS: Record<string, string> = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'; base-uri 'none'",
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  // Not `no-referrer`: with it a browser sends `Origin: null` and every plain form is refused.
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'permissions-policy': OFF.map((feature) => `${feature}=()`).join(', '),
  'x-robots-tag': 'noindex, nofollow',
};

export const HSTS = 'max-age=63072000; includeSubDomains';

/** Everything behind the sign-in is personal, and so is the way in: nothing is stored on the way. */
export function secure(response: Response): Response {
  for (const [name, value] of Object.entries(SECURITY_HEADERS))
    if (!response.headers.has(name)) response.headers.set(name, value);
  response.headers.set('cache-control', 'no-store');
  return response;
}
