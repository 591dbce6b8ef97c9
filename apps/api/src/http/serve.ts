import { createAdaptorServer } from '@hono/node-server';
import { Server } from 'node:http';
import { MALFORMED, setSecurityHeaders } from './headers.ts';

/** How often connections are held against the time-outs below. */
const CHECK_MS = 5_000;
/** With the rest of stopping within the ten seconds that a launcher usually gives. */
const DRAIN_MS = 8_000;

/** A server of node that sets our headers before anything else can answer. */
const guarded = (fetch: (request: Request) => Response | Promise<Response>): Server => {
  const serverOptions = { requireHostHeader: false, connectionsCheckingInterval: CHECK_MS };
  const server = createAdaptorServer({ fetch, serverOptions });
  if (!(server instanceof Server)) throw new Error('an HTTP/1.1 server was expected');
  server.prependListener('request', (_request, response) => setSecurityHeaders(response));
  // Node would answer these two by itself, without our headers.
  server.on('checkExpectation', (_request, response) => {
    setSecurityHeaders(response);
    response.writeHead(417).end();
  });
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
  return server;
};

export type Listening = { url: string; close: () => Promise<void> };

/**
 * Listens; `close` lets running requests end first, eight seconds at most.
 * @throws Error with one line when the port is taken.
 */
export const serve = async (
  fetch: (request: Request) => Response | Promise<Response>,
  { host, port }: { host: string; port: number },
): Promise<Listening> => {
  const server = guarded(fetch);
  await new Promise<void>((resolve, reject) => {
    server.once('error', () => reject(new Error(`port ${port} on ${host} is in use`)));
    server.listen(port, host, resolve);
  });
  const address = server.address();
  const bound = typeof address === 'object' && address ? address.port : port;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeIdleConnections();
      setTimeout(() => server.closeAllConnections(), DRAIN_MS).unref();
    });
  return { url: `http://${host}:${bound}`, close };
};

/** The one line a service prints when it can be used. */
export const announce = (service: string, url: string): void => {
  process.stdout.write(`${JSON.stringify({ service, url, pid: process.pid })}\n`);
};

/** Runs `stop` once on SIGTERM or Ctrl-C, and ends the process. */
export const onStop = (stop: () => Promise<void>): void => {
  let stopping = false;
  const end = () => {
    if (stopping) return;
    stopping = true;
    void stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGTERM', end).on('SIGINT', end);
};

/** Ends the process with one line that a person can act on. */
export const giveUp = (error: unknown, code = 1): never => {
  process.stderr.write(`keukentafel: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(code);
};
