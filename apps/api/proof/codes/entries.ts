import { randomInt } from 'node:crypto';
import type { TestApi } from '../../src/testing/api.ts';

/** One place where a code can be tried, with codes that exist and codes that do not. */
export interface Entry {
  name: string;
  /** Whether a code that exists may be told from one that does not: it opens something. */
  opens: boolean;
  path: string;
  host: string;
  token?: string;
  codes: readonly string[];
}

export const unknownCode = (): string =>
  Array.from({ length: 16 }, () => String(randomInt(10))).join('');

const DAY = 86_400_000;
const HERE = 'localhost:3000';
const OPEN = 'inwoner.plan.open';

const start = (api: TestApi, host = HERE) =>
  api.visitor({ host, clientIp: crypto.randomUUID() }).inwoner.plan.start.mutate();

const helperOf = async (api: TestApi, token: string, dagen: number) =>
  (
    await api.resident(token).inwoner.delen.maak.mutate({
      ...{ naam: 'Hulp', relatie: '', organisatie: '', recht: 'meelezen', dagen },
    })
  ).code;

/** The entry points, each with as many codes that exist as asked for. */
export const entries = async (api: TestApi, many: number): Promise<Entry[]> => {
  const [own, over, live, elsewhere, others]: string[][] = [[], [], [], [], []];
  for (let nth = 0; nth < many; nth += 1) {
    const { token, code } = await start(api);
    own?.push(code);
    over?.push(await helperOf(api, token, 1));
    live?.push(await helperOf(api, token, 30));
    elsewhere?.push((await start(api, 'waterrijk.localhost:3000')).code);
    others?.push(code);
  }
  api.clock.advance(2 * DAY);
  const { token } = await start(api);
  const at = { path: OPEN, host: HERE };
  return [
    { ...at, name: 'own code', opens: true, codes: own ?? [] },
    { ...at, name: 'code of a helper', opens: true, codes: live ?? [] },
    { ...at, name: 'code of a helper whose time is up', opens: false, codes: over ?? [] },
    { ...at, name: 'code of another municipality', opens: false, codes: elsewhere ?? [] },
    {
      ...{ name: 'code of another plan, typed to confirm', opens: false, codes: others ?? [] },
      ...{ path: 'inwoner.sessie.bevestig', host: HERE, token },
    },
  ];
};

export interface Answer {
  ms: number;
  status: number;
  body: string;
  headers: string;
}

/** One try over HTTP from an address of its own. */
export const tryCode = async (api: TestApi, entry: Entry, code: string): Promise<Answer> => {
  const { host, token, path } = entry;
  const init = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ code }),
  };
  const caller = { host, clientIp: crypto.randomUUID(), ...(token && { token }) };
  const begun = performance.now();
  const answer = await api.request(`/trpc/${path}`, init, caller);
  const body = await answer.text();
  return {
    ms: performance.now() - begun,
    status: answer.status,
    body,
    headers: JSON.stringify([...answer.headers].sort()),
  };
};
