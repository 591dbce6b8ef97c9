import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { HSTS, MALFORMED, SECURITY_HEADERS } from './headers.ts';
import { refusalOf, refuse } from './refusal.ts';
import { REPORTS, takeReport, Tally } from './reports.ts';

type Handler = (req: IncomingMessage, res: ServerResponse) => void;

/** One app: its name in the ready line, where its built handler is, and which port was asked for. */
export interface App {
  name: string;
  handler: URL;
  port: { variable: string; standard: number };
  host: string;
  /** What one form may weigh, in bytes. */
  bodyLimit: number;
  /** Paths that take more, such as a page with a file. */
  larger?: readonly { path: RegExp; bytes: number }[];
  /** Paths that other servers call (a sign-out by the identity provider): they name no origin. */
  fromServers?: readonly RegExp[];
}

/** How often connections are held against the time-outs below. */
const CHECK_MS = 5_000;
/** With the rest of stopping within the ten seconds that a launcher usually gives. */
const DRAIN_MS = 7_000;

/** How many proxies of our own stand before us; each adds one address to the list. */
const proxies = (): number => Number(process.env.PROXY_COUNT ?? 0);

/** Serves a built app on node:http, with the security headers on every answer. */
export async function serveApp(app: App): Promise<void> {
  process.umask(0o077);
  // adapter-node reads these while it is imported, so they come first.
  process.env.PROTOCOL_HEADER = 'x-forwarded-proto';
  process.env.BODY_SIZE_LIMIT ??= String(largest(app));
  if (proxies() > 0) process.env.ADDRESS_HEADER = 'x-forwarded-for';
  process.env.XFF_DEPTH = String(Math.max(proxies(), 1));
  const answer = answering(await load(app.handler), app);
  // Node would answer a missing host and an expectation by itself, without our headers.
  const server = createServer(
    { requireHostHeader: false, connectionsCheckingInterval: CHECK_MS },
    answer,
  );
  server.on('checkExpectation', answer);
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    // No answer to silence: a browser that asks something just then would take it for its own answer.
    // A connection that closes makes it ask again on another.
    if (error.code === 'ERR_HTTP_REQUEST_TIMEOUT') socket.destroy();
    else if (socket.writable) socket.end(MALFORMED);
  });
  server.headersTimeout = 10_000;
  server.requestTimeout = 30_000;
  server.keepAliveTimeout = 5_000;
  server.maxConnections = 500;
  listen(server, app);
  stopOnSignal(server);
}

const largest = ({ bodyLimit, larger = [] }: App): number =>
  Math.max(bodyLimit, ...larger.map(({ bytes }) => bytes));

/** Headers first, then what no page needs to see, then the app. */
const answering = (handler: Handler, app: App): Handler => {
  const behind = proxies();
  const tally = new Tally(app.name);
  return (req, res) => {
    if (behind === 0) direct(req);
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) res.setHeader(name, value);
    if (req.headers['x-forwarded-proto'] === 'https')
      res.setHeader('strict-transport-security', HSTS);
    if (req.url === '/healthz' && req.method === 'GET') return alive(res);
    if (req.url === REPORTS && req.method === 'POST')
      return void takeReport(req, res, tally).catch(() => res.destroy());
    const refusal = refusalOf(req, { ...app, proxies: behind });
    if (refusal) refuse(req, res, refusal);
    else handler(req, res);
  };
};

const alive = (res: ServerResponse): void => {
  res.setHeader('cache-control', 'no-store');
  res.setHeader('content-type', 'application/json');
  res.end('{"status":"ok"}');
};

/** The build carries no types; adapter-node documents this shape. */
const load = async (url: URL): Promise<Handler> => {
  const module = (await import(url.href)) as { handler: Handler };
  return module.handler;
};

/** Whoever connects directly may not say how or from where: that is the proxy's to say. */
function direct({ headers }: IncomingMessage): void {
  headers['x-forwarded-proto'] = 'http';
  delete headers['x-forwarded-for'];
  delete headers['x-forwarded-host'];
}

function listen(server: Server, { name, port: { variable, standard }, host }: App): void {
  const port = Number(process.env[variable] ?? standard);
  server.once('error', (error: NodeJS.ErrnoException) => {
    const busy = `Poort ${port} is al in gebruik. Kies een andere met ${variable}.`;
    console.error(error.code === 'EADDRINUSE' ? busy : `${name} kan niet starten: ${error.code}`);
    process.exit(1);
  });
  server.listen(port, host, () => {
    const line = { service: name, url: `http://${host}:${port}`, pid: process.pid };
    console.log(JSON.stringify(line));
  });
}

/** Takes nobody new, lets those inside finish, and ends. */
function stopOnSignal(server: Server): void {
  const stop = (): void => {
    server.close(() => process.exit(0));
    server.closeIdleConnections();
    setTimeout(() => process.exit(0), DRAIN_MS).unref();
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}
