import { createServer, type RequestListener } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { announce, giveUp, onStop } from './serve.ts';

/** For answers that do not pass through the app's own hook, such as its static files. */
const HEADERS = {
  'content-security-policy':
    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

const Settings = z.object({
  APP_NAME: z.string(),
  APP_FOLDER: z.string(),
  APP_PORT: z.coerce.number(),
  APP_HOST: z.string().default('127.0.0.1'),
  BEHIND_PROXY: z.literal('1').optional(),
});
type Settings = z.output<typeof Settings>;

const Built = z.object({
  handler: z.custom<RequestListener>((value) => typeof value === 'function'),
});

const loadHandler = async (folder: string): Promise<RequestListener> => {
  // Read by the handler while it loads; without it every form over plain http is refused.
  process.env['PROTOCOL_HEADER'] = 'x-forwarded-proto';
  process.env['BODY_SIZE_LIMIT'] ??= '256K';
  const built: unknown = await import(pathToFileURL(join(folder, 'build', 'handler.js')).href);
  return Built.parse(built).handler;
};

const listener = (handler: RequestListener, behindProxy: boolean): RequestListener => {
  return (request, response) => {
    if (!behindProxy) {
      // Whoever connects directly may not say how or from where: that is the proxy's to say.
      request.headers['x-forwarded-proto'] = 'http';
      delete request.headers['x-forwarded-for'];
      delete request.headers['x-forwarded-host'];
    }
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    handler(request, response);
  };
};

/** Serves a built SvelteKit app: its own handler behind our headers. */
const main = async (): Promise<void> => {
  const { APP_NAME, APP_FOLDER, APP_PORT, APP_HOST, BEHIND_PROXY } = Settings.parse(process.env);
  if (BEHIND_PROXY) process.env['ADDRESS_HEADER'] = 'x-forwarded-for';
  const handler = await loadHandler(APP_FOLDER);
  const server = createServer(listener(handler, BEHIND_PROXY === '1'));
  server.headersTimeout = 10_000;
  server.requestTimeout = 30_000;
  server.once('error', () => giveUp(new Error(`port ${APP_PORT} is in use`)));
  server.listen(APP_PORT, APP_HOST, () => announce(APP_NAME, `http://${APP_HOST}:${APP_PORT}`));
  onStop(async () => {
    server.close();
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), 3_000).unref();
    await new Promise((resolve) => server.once('close', resolve));
  });
};

await main().catch(giveUp);
