import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { HSTS, SECURITY_HEADERS } from './src/lib/server/headers.ts';

/** The staff app on node:http: the built handler behind headers that no answer goes without. */

const port = Number(process.env.PORT_CONSULENT ?? 3001);
const host = process.env.HOST_CONSULENT ?? '127.0.0.1';
const behindProxy = process.env.BEHIND_PROXY === '1';

// adapter-node reads these while it is imported, so they come first.
process.env.PROTOCOL_HEADER = 'x-forwarded-proto';
process.env.BODY_SIZE_LIMIT ??= '512K';
if (behindProxy) process.env.ADDRESS_HEADER = 'x-forwarded-for';

type Handler = (req: IncomingMessage, res: ServerResponse) => void;

/** The build carries no types; adapter-node documents this shape. */
const built = async (): Promise<Handler> => {
  const module = (await import(new URL('./build/handler.js', import.meta.url).href)) as {
    handler: Handler;
  };
  return module.handler;
};

/** Someone who connects directly does not get to say from where, or how safely. */
function direct({ headers }: IncomingMessage): void {
  headers['x-forwarded-proto'] = 'http';
  delete headers['x-forwarded-for'];
  delete headers['x-forwarded-host'];
}

const handler = await built();
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

server.listen(port, host, () => {
  const url = `http://${host}:${port}`;
  console.log(JSON.stringify({ service: 'consulent', url, pid: process.pid }));
});

function stop(): void {
  server.close(() => process.exit(0));
  server.closeIdleConnections();
  setTimeout(() => process.exit(0), 3_000).unref();
}
process.once('SIGTERM', stop);
process.once('SIGINT', stop);
