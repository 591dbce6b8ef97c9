import { COOKIES, HSTS, INTERNET_NL, NLGOV, PAGE, type Rule, type Seen } from './headers/rules.ts';
import { apiRequests, appRequests, type Asked } from './headers/requests.ts';
import { wordsToSilence } from './headers/silence.ts';
import { openSystem } from './headers/system.ts';
import { sendRaw } from './fuzz/raw.ts';
import { command } from './kit/command.ts';
import { openInProcess } from './kit/inProcess.ts';
import type { Proof, ProofRun } from './kit/proof.ts';

type Size = { apps: boolean; port: number };

/** The short form looks at the API alone: the apps are built after the tests. */
export const SIZES = {
  short: { apps: false, port: 0 },
  long: { apps: true, port: 4_880 },
} as const satisfies Record<string, Size>;

const API: readonly Rule[] = [...INTERNET_NL, HSTS, ...NLGOV];
const APP: readonly Rule[] = [...INTERNET_NL, HSTS, ...PAGE, COOKIES];

type Report = { answers: number; statuses: Set<number>; broken: Map<string, string[]> };

const newReport = (): Report => ({ answers: 0, statuses: new Set(), broken: new Map() });

const judge = (report: Report, rules: readonly Rule[], what: string, seen: Seen): void => {
  report.answers += 1;
  report.statuses.add(seen.status);
  for (const { name, holds } of rules) {
    if (holds(seen)) continue;
    report.broken.set(name, [...(report.broken.get(name) ?? []), `${what} (${seen.status})`]);
  }
};

const seenOf = async (answer: Response): Promise<Seen> => ({
  status: answer.status,
  headers: answer.headers,
  body: await answer.text(),
});

type Server = { url: string; rules: readonly Rule[]; extra?: Record<string, string> };

const askAll = async (report: Report, asked: readonly Asked[], { url, rules, extra }: Server) => {
  for (const { what, path, init = {} } of asked) {
    const headers = { ...Object.fromEntries(new Headers(init.headers)), ...extra };
    const answer = await fetch(`${url}${path}`, { redirect: 'manual', ...init, headers });
    judge(report, rules, what, await seenOf(answer));
  }
};

const parsedRaw = (text: string): Seen => {
  const [head = '', body = ''] = text.split('\r\n\r\n');
  const [line = '', ...lines] = head.split('\r\n');
  const headers = new Headers(
    lines.map((one): [string, string] => {
      const at = one.indexOf(':');
      return [one.slice(0, at), one.slice(at + 1).trim()];
    }),
  );
  const empty = headers.has('transfer-encoding') && body.startsWith('0');
  return { status: Number(/ (\d{3})/.exec(line)?.[1] ?? 0), headers, body: empty ? '' : body };
};

const rawAll = async (report: Report, server: Server, random: () => number): Promise<void> => {
  for (let turn = 0; turn < 40; turn += 1) {
    const text = await sendRaw(server.url, random);
    if (!text.startsWith('HTTP/1.1 4')) continue;
    // What is not HTTP at all says no scheme either: transport is the proxy's then.
    judge(
      report,
      server.rules.filter((rule) => rule !== HSTS),
      'raw bytes',
      parsedRaw(text),
    );
  }
};

const tellReport = ({ tell, must }: Proof, name: string, { answers, statuses, broken }: Report) => {
  tell(`${name}: answers looked at`, answers);
  tell(`${name}: statuses`, [...statuses].sort().join(' '));
  const found = [...broken].map(([rule, where]) => `${rule}: ${where.slice(0, 3).join(', ')}`);
  must(`${name}: rules that did not hold`, found.join('; ') || 0, '0', found.length === 0);
};

const silence = async ({ must }: Proof, name: string, url: string): Promise<void> => {
  const bytes = await wordsToSilence(url);
  must(`${name}: bytes sent on a connection that asks nothing`, bytes, '0', bytes === 0);
};

const lookAtApi = async (proof: Proof): Promise<void> => {
  const world = await openInProcess();
  const report = newReport();
  try {
    await askAll(report, apiRequests(world, world.serviceKey), { url: world.url, rules: API });
    await rawAll(report, { url: world.url, rules: API }, proof.random);
    await silence(proof, 'api', world.url);
  } finally {
    await world.stop();
  }
  tellReport(proof, 'api', report);
};

const assetOf = async (url: string, extra: Record<string, string>): Promise<Asked[]> => {
  const page = await (await fetch(url, { headers: extra })).text();
  const [path] = /\/_app\/immutable\/[^"' ]+\.(js|css)/.exec(page) ?? [];
  if (!path) return [];
  const etag = (await fetch(`${url}${path}`, { headers: extra })).headers.get('etag') ?? '';
  const kept = { headers: { 'if-none-match': etag } };
  return [
    { what: 'a file', path },
    { what: 'a file that the browser has', path, init: kept },
  ];
};

const nonceOf = async (url: string, headers: Record<string, string>): Promise<string> =>
  /'nonce-([^']+)'/.exec(
    (await fetch(url, { headers })).headers.get('content-security-policy') ?? '',
  )?.[1] ?? '';

const securityTxt = async (
  { must }: Proof,
  name: string,
  url: string,
  headers: Record<string, string>,
) => {
  const answer = await fetch(`${url}/.well-known/security.txt`, { headers });
  const text = await answer.text();
  const expires = Date.parse(/^Expires: (.+)$/m.exec(text)?.[1] ?? '') - Date.now();
  const plain = answer.headers.get('content-type') === 'text/plain; charset=utf-8';
  const good =
    plain && /^Contact: (mailto:|https:)/m.test(text) && expires > 0 && expires < 365 * 86_400_000;
  must(
    `${name}: security.txt`,
    good ? 'valid' : answer.status,
    'valid, Expires within a year',
    good,
  );
};

const lookAtApps = async (proof: Proof, port: number): Promise<void> => {
  const { ports, stop } = await openSystem(port);
  const extra = { 'x-forwarded-proto': 'https', 'x-forwarded-for': '192.0.2.7' };
  try {
    for (const app of ['inwoner', 'consulent'] as const) {
      const url = `http://localhost:${ports[app]}`;
      const report = newReport();
      const asked = [
        ...appRequests(app, `https://localhost:${ports[app]}`),
        ...(await assetOf(url, extra)),
      ];
      await askAll(report, asked, { url, rules: APP, extra });
      await askAll(report, [{ what: 'past the proxy', path: '/' }], {
        url,
        rules: APP.filter((rule) => rule !== HSTS),
      });
      await rawAll(report, { url, rules: [...INTERNET_NL] }, proof.random);
      tellReport(proof, app, report);
      const nonces = new Set([
        await nonceOf(`${url}/inloggen`, extra),
        await nonceOf(`${url}/inloggen`, extra),
      ]);
      proof.must(
        `${app}: nonces in two answers`,
        nonces.size,
        'not twice the same',
        nonces.size === 2 || nonces.has(''),
      );
      await securityTxt(proof, app, url, extra);
      await silence(proof, app, url);
    }
    const idp = newReport();
    const asked = [
      '/',
      '/nergens',
      '/stijl.css',
      '/.well-known/openid-configuration',
      '/aanmelden/x',
    ];
    const rules = INTERNET_NL;
    await askAll(
      idp,
      asked.map((path) => ({ what: path, path })),
      { url: `http://localhost:${ports.idp}`, rules },
    );
    tellReport(proof, 'identity provider of the demo', idp);
    await securityTxt(proof, 'api', `http://localhost:${ports.api}`, {});
  } finally {
    await stop();
  }
};

/** Every route of every server, in every status it can have, against the rules for headers. */
export const run: ProofRun<Size> = async (proof, size) => {
  await lookAtApi(proof);
  if (size.apps) await lookAtApps(proof, size.port);
};

if (import.meta.main) await command('headers', run, SIZES);
