import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { SECURITY_HEADERS } from './src/lib/server/headers.ts';

/** The resident app on node:http: the built handler, with the security headers on every answer. */

type Handler = (req: IncomingMessage, res: ServerResponse, next?: () => void) => void;

const port = Number(process.env.PORT_INWONER ?? 3000);
const host = process.env.HOST_INWONER ?? '127.0.0.1';
const behindProxy = process.env.BEHIND_PROXY === '1';

process.env.PROTOCOL_HEADER = 'x-forwarded-proto';
process.env.BODY_SIZE_LIMIT ??= '256K';
if (behindProxy) process.env.ADDRESS_HEADER = 'x-forwarded-for';

/** The build has no types of its own; adapter-node documents this shape. */
const load = async (): Promise<Handler> => {
  const built = new URL('./build/handler.js', import.meta.url).href;
  const { handler } = (await import(built)) as { handler: Handler };
  return handler;
};

const handler = await load();

const server = createServer((req, res) => {
  if (!behindProxy) {
    // Whoever connects directly may not say how or from where: that is the proxy's to say.
    req.headers['x-forwarded-proto'] = 'http';
    delete req.headers['x-forwarded-for'];
    delete req.headers['x-forwarded-host'];
  }
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) res.setHeader(name, value);
  if (req.headers['x-forwarded-proto'] === 'https')
    res.setHeader('strict-transport-security', 'max-age=63072000; includeSubDomains');
  handler(req, res);
});
server.headersTimeout = 10_000;
server.requestTimeout = 30_000;
server.maxConnections = 500;

server.listen(port, host, () => {
  const line = { service: 'inwoner', url: `http://${host}:${port}`, pid: process.pid };
  console.log(JSON.stringify(line));
});

const stop = (): void => {
  server.close(() => process.exit(0));
  server.closeIdleConnections();
  setTimeout(() => process.exit(0), 3_000).unref();
};
process.once('SIGTERM', stop);
process.once('SIGINT', stop);
