/** One answer of one server, as far as its headers go. */
export type Seen = { status: number; headers: Headers; body: string };

export type Rule = { name: string; holds: (seen: Seen) => boolean };

const directives = (csp: string): Map<string, string[]> =>
  new Map(
    csp.split(';').flatMap((part): [string, string[]][] => {
      const [name = '', ...values] = part.trim().split(/\s+/);
      return name === '' ? [] : [[name.toLowerCase(), values]];
    }),
  );

const cspOf = ({ headers }: Seen) => directives(headers.get('content-security-policy') ?? '');
const UNSAFE = /^('unsafe-[a-z-]+'|\*|https?:|data:|127\.0\.0\.1)$/;
const SHUT = ["'none'", "'self'"];

const only = (values: string[] | undefined, allowed: readonly string[]): boolean =>
  values !== undefined && values.length > 0 && values.every((value) => allowed.includes(value));

const is = (name: string, ...values: string[]): Rule['holds'] => {
  return ({ headers }) => values.includes(headers.get(name)?.toLowerCase() ?? '');
};

const hasBody = ({ body, status }: Seen): boolean =>
  body !== '' && status !== 204 && status !== 304;

/** What internet.nl looks at, for every answer a browser can get. */
export const INTERNET_NL: readonly Rule[] = [
  {
    name: 'CSP: nothing unsafe, no whole scheme',
    holds: (seen) => ![...cspOf(seen).values()].flat().some((value) => UNSAFE.test(value)),
  },
  { name: 'CSP: default-src', holds: (seen) => only(cspOf(seen).get('default-src'), SHUT) },
  { name: 'CSP: frame-ancestors', holds: (seen) => only(cspOf(seen).get('frame-ancestors'), SHUT) },
  { name: 'X-Content-Type-Options', holds: is('x-content-type-options', 'nosniff') },
  { name: 'X-Frame-Options', holds: is('x-frame-options', 'deny', 'sameorigin') },
  { name: 'Referrer-Policy', holds: is('referrer-policy', 'same-origin', 'no-referrer') },
  {
    name: 'nothing about the software',
    holds: ({ headers }) => !headers.has('server') && !headers.has('x-powered-by'),
  },
  {
    // A page may hold a secret; a file of the build never does.
    name: 'pages not compressed',
    holds: ({ headers }) =>
      !headers.has('content-encoding') || !headers.get('content-type')?.startsWith('text/html'),
  },
];

/** Strict transport: a year or more, and only said over https. */
export const HSTS: Rule = {
  name: 'HSTS of a year or more',
  holds: ({ headers }) =>
    Number(/^max-age=(\d+)/.exec(headers.get('strict-transport-security') ?? '')?.[1] ?? 0) >=
    31_536_000,
};

const SCRIPT = ["'self'", "'none'", "'strict-dynamic'"];

/** What we ask of our own pages besides. */
export const PAGE: readonly Rule[] = [
  { name: 'CSP: base-uri', holds: (seen) => only(cspOf(seen).get('base-uri'), SHUT) },
  { name: 'CSP: form-action', holds: (seen) => cspOf(seen).has('form-action') },
  {
    name: 'CSP: scripts of the own site or with a nonce',
    holds: (seen) =>
      (cspOf(seen).get('script-src') ?? ["'none'"]).every(
        (value) => SCRIPT.includes(value) || value.startsWith("'nonce-"),
      ),
  },
  { name: 'opened apart from other sites', holds: is('cross-origin-opener-policy', 'same-origin') },
  { name: 'read by no other site', holds: is('cross-origin-resource-policy', 'same-origin') },
];

/** NLGov REST API design rules, /core/transport/security-headers: on all answers. */
export const NLGOV: readonly Rule[] = [
  {
    // Open data may be kept, and is told apart by its etag.
    name: 'Cache-Control: no-store, but for open data',
    holds: ({ headers }) =>
      headers.has('etag') || headers.get('cache-control')?.includes('no-store') === true,
  },
  {
    name: "CSP: frame-ancestors 'none'",
    holds: (seen) => only(cspOf(seen).get('frame-ancestors'), ["'none'"]),
  },
  { name: 'X-Frame-Options: DENY', holds: is('x-frame-options', 'deny') },
  {
    name: 'a content type with every body',
    holds: (seen) => !hasBody(seen) || seen.headers.has('content-type'),
  },
];

export const COOKIES: Rule = {
  name: 'cookies: __Host-, Secure, HttpOnly, gone with the browser',
  holds: ({ headers }) =>
    headers
      .getSetCookie()
      .every((cookie) =>
        /^(tekst|__Host-ktm-ronde)=|(max-age=0|expires=thu, 01 jan 1970)/i.test(cookie)
          ? true
          : /^__Host-/.test(cookie) &&
            /; Secure/i.test(cookie) &&
            /; HttpOnly/i.test(cookie) &&
            !/max-age|expires/i.test(cookie),
      ),
};
