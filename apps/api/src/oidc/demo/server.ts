import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type Provider from 'oidc-provider';
import { DEMO_ACR } from '../../config.ts';
import { expiredPage, signInPage, STYLE } from './page.ts';
import type { DemoPerson } from './people.ts';

const MAX_FORM = 2_000;

const setHeaders = (response: ServerResponse, returnTo: string[]): void => {
  const formAction = ["'self'", ...returnTo].join(' ');
  const headers = {
    'content-security-policy': `default-src 'none'; style-src 'self'; form-action ${formAction}; base-uri 'none'; frame-ancestors 'none'`,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'x-robots-tag': 'noindex',
  };
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
};

const send = (response: ServerResponse, status: number, type: string, body: string): void => {
  response.writeHead(status, { 'content-type': `${type}; charset=utf-8` }).end(body);
};

const formOf = async (request: IncomingMessage): Promise<URLSearchParams> => {
  let body = '';
  for await (const chunk of request) {
    body += String(chunk);
    if (body.length > MAX_FORM) break;
  }
  return new URLSearchParams(body.slice(0, MAX_FORM));
};

type Options = { provider: Provider; people: () => Promise<DemoPerson[]>; returnTo: string[] };

const interact = async (
  { provider, people }: Options,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const { uid } = await provider.interactionDetails(request, response);
  const known = await people();
  const sub = request.method === 'POST' ? (await formOf(request)).get('sub') : null;
  if (!known.some((person) => person.sub === sub) || sub === null)
    return send(response, 200, 'text/html', signInPage(`/aanmelden/${uid}`, known));
  const login = { accountId: sub, acr: DEMO_ACR, remember: false };
  await provider.interactionFinished(request, response, { login });
};

/** The provider behind our own sign-in page. */
export const demoServer = (options: Options) => {
  const callback = options.provider.callback();
  return createServer((request, response) => {
    setHeaders(response, options.returnTo);
    const path = request.url?.split('?')[0] ?? '/';
    if (path === '/stijl.css') return send(response, 200, 'text/css', STYLE);
    if (!path.startsWith('/aanmelden/')) return void callback(request, response);
    interact(options, request, response).catch(() =>
      send(response, 400, 'text/html', expiredPage()),
    );
  });
};
