import type { IncomingMessage, ServerResponse } from 'node:http';

/** A request that no page of ours sends: the status, and what the person can do about it. */
interface Refusal {
  status: number;
  title: string;
  text: string;
  headers?: Record<string, string>;
}

export interface Rules {
  bodyLimit: number;
  larger?: readonly { path: RegExp; bytes: number }[];
  fromServers?: readonly RegExp[];
  proxies: number;
}

const METHODS = ['GET', 'HEAD', 'POST'];
const TYPES = ['application/x-www-form-urlencoded', 'multipart/form-data', 'application/json'];
const AGAIN = 'Ga terug in uw browser en probeer het opnieuw.';

const METHOD: Refusal = {
  status: 405,
  title: 'Dit verzoek kan niet',
  text: AGAIN,
  headers: { allow: METHODS.join(', ') },
};
const NO_LENGTH: Refusal = { status: 411, title: 'Dit verzoek kan niet', text: AGAIN };
const TOO_LARGE: Refusal = {
  status: 413,
  title: 'Dit is te groot',
  text: 'Ga terug in uw browser: uw tekst staat er nog. Maak de tekst korter of het bestand kleiner.',
};
const TYPE: Refusal = { status: 415, title: 'Dit verzoek kan niet', text: AGAIN };
const FOREIGN: Refusal = {
  status: 403,
  title: 'Dit verzoek komt van een andere site',
  text: 'Wij hebben niets veranderd. Open deze site zelf en probeer het daar.',
};
/** Past the proxy, without host or with an expectation: no browser of anybody. */
const NO_BROWSER: Refusal = { status: 400, title: 'Dit verzoek kan niet', text: AGAIN };

/** A page that is no better known than its address: `//a` has a host of its own. */
const pathOf = ({ url = '/' }: IncomingMessage): string => url.split(/[?#]/)[0] ?? '/';

const typeOf = ({ headers }: IncomingMessage): string =>
  headers['content-type']?.split(';')[0]?.trim().toLowerCase() ?? '';

/** A write must come from a page of this very site; browsers say where each one comes from. */
const isForeign = ({ headers }: IncomingMessage): boolean => {
  const { origin, host } = headers;
  const scheme = headers['x-forwarded-proto'] === 'https' ? 'https' : 'http';
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true;
  return origin !== `${scheme}://${host}`;
};

const limitFor = (path: string, { bodyLimit, larger = [] }: Rules): number =>
  larger.find((one) => one.path.test(path))?.bytes ?? bodyLimit;

const writeRefusal = (req: IncomingMessage, rules: Rules): Refusal | null => {
  const path = pathOf(req);
  const length = req.headers['content-length'];
  if (length === undefined) return NO_LENGTH;
  if (Number(length) > limitFor(path, rules)) return TOO_LARGE;
  if (Number(length) > 0 && !TYPES.includes(typeOf(req)) && !isBeacon(req)) return TYPE;
  if (rules.fromServers?.some((one) => one.test(path))) return null;
  return isForeign(req) ? FOREIGN : null;
};

/** A browser's last words when a page closes are text; they carry nothing. */
const isBeacon = (req: IncomingMessage): boolean =>
  typeOf(req) === 'text/plain' && Number(req.headers['content-length']) < 64;

/** Fewer addresses than proxies: somebody came in past them, and could say to be anyone. */
const pastProxy = ({ headers }: IncomingMessage, { proxies }: Rules): boolean =>
  proxies > 0 && String(headers['x-forwarded-for'] ?? '').split(',').length < proxies;

/** Why this request does not reach the app, or null. Read off the headers; the body is not. */
export function refusalOf(req: IncomingMessage, rules: Rules): Refusal | null {
  const { method = '' } = req;
  if (!METHODS.includes(method)) return METHOD;
  if (!req.headers.host || req.headers.expect !== undefined) return NO_BROWSER;
  if (pastProxy(req, rules)) return NO_BROWSER;
  return method === 'POST' ? writeRefusal(req, rules) : null;
}

const page = ({ title, text }: Refusal): string =>
  `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title}</title>
  </head>
  <body>
    <main>
      <h1>${title}</h1>
      <p>${text}</p>
    </main>
  </body>
</html>
`;

/** Answers with a plain page; the connection ends, for the body was not read. */
export function refuse(req: IncomingMessage, res: ServerResponse, refusal: Refusal): void {
  res.writeHead(refusal.status, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    connection: 'close',
    ...refusal.headers,
  });
  res.end(req.method === 'HEAD' ? undefined : page(refusal));
}
