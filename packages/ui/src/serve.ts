import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { HSTS, SECURITY_HEADERS } from './headers.ts';

type Handler = (req: IncomingMessage, res: ServerResponse) => void;

/** One app: its name in the ready line, where its built handler is, and which port was asked for. */
export interface App {
  name: string;
  handler: URL;
  port: { variable: string; standard: number };
  host: string;
  bodyLimit: string;
}

/** Serves a built app on node:http, with the security headers on every answer. */
export async function serveApp(app: App): Promise<void> {
  const behindProxy = process.env.BEHIND_PROXY === '1';
  // adapter-node reads these while it is imported, so they come first.
  process.env.PROTOCOL_HEADER = 'x-forwarded-proto';
  process.env.BODY_SIZE_LIMIT ??= app.bodyLimit;
  if (behindProxy) process.env.ADDRESS_HEADER = 'x-forwarded-for';
  const handler = await load(app.handler);
  const server = createServer((req, res) => {
    if (!behindProxy) direct(req);
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) res.setHeader(name, value);
    if (req.headers['x-forwarded-proto'] === 'https')
      res.setHeader('strict-transport-security', HSTS);
    handler(req, res);
  });
  server.headersTimeout = 10_000;
  server.requestTimeout = 30_000;
  server.maxConnections = 500;
  listen(server, app);
  stopOnSignal(server);
}

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

function stopOnSignal(server: Server): void {
  const stop = (): void => {
    server.close(() => process.exit(0));
    server.closeIdleConnections();
    setTimeout(() => process.exit(0), 3_000).unref();
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}
