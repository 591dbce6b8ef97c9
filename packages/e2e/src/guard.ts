import type { BrowserContext, ConsoleMessage, Request, Response } from '@playwright/test';

const HEADERS = [
  'content-security-policy',
  'cross-origin-opener-policy',
  'referrer-policy',
  'x-content-type-options',
  'x-frame-options',
];
const BREACH = /content security policy|trusted ?(types|html|script)|refused to/i;

const isOurs = ({ protocol, hostname }: URL): boolean =>
  !protocol.startsWith('http') || hostname === '127.0.0.1' || /(^|\.)localhost$/.test(hostname);

/** Leaving for another site is a person's own step; only what a page fetches by itself counts. */
function thirdParty(request: Request): string[] {
  if (isOurs(new URL(request.url())) || request.isNavigationRequest()) return [];
  return [`request to a third party: ${request.url()}`];
}

function bareAnswer(response: Response): string[] {
  const url = new URL(response.url());
  if (!isOurs(url) || !url.protocol.startsWith('http')) return [];
  const headers = response.headers();
  return HEADERS.filter((name) => !headers[name]).map(
    (name) => `${response.status()} without ${name}: ${url.pathname}`,
  );
}

const breach = (message: ConsoleMessage): string[] =>
  BREACH.test(message.text()) ? [`console: ${message.text()}`] : [];

/** Told by the browser itself, also for what never reaches the console. Before the first page. */
export async function watchPolicy(context: BrowserContext, found: string[]): Promise<void> {
  await context.exposeFunction('overtreding', (what: string) => found.push(what));
  await context.addInitScript(() => {
    const { overtreding } = globalThis as unknown as { overtreding: (what: string) => void };
    addEventListener('securitypolicyviolation', (event) =>
      overtreding(`refused: ${event.effectiveDirective} ${event.blockedURI} ${event.sample}`),
    );
  });
}

/** Notes what no page may ever do, in every journey: see `test.ts`, where one finding fails it. */
export async function guard(context: BrowserContext, found: string[]): Promise<void> {
  await watchPolicy(context, found);
  context.on('console', (message) => found.push(...breach(message)));
  context.on('weberror', (fault) => found.push(`uncaught: ${fault.error().message}`));
  context.on('request', (request) => found.push(...thirdParty(request)));
  context.on('response', (response) => found.push(...bareAnswer(response)));
}
