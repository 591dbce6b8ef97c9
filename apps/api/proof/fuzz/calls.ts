import type { AnyTRPCRouter } from '@trpc/server';
import { parts } from '../../src/parts.ts';
import type { InProcess } from '../kit/inProcess.ts';
import { anyText, pick, RAW_JSON, TEXTS } from './corpus.ts';
import type { People } from './people.ts';
import { broken, shapeOf, valueOf, type Make, type Shape } from './shape.ts';
import { look, type Watch } from './watch.ts';

/** tRPC keeps the parsers of a procedure's input in its internals, without a public type. */
const inputsOf = (procedure: unknown): unknown[] =>
  (procedure as { _def?: { inputs?: unknown[] } })._def?.inputs ?? [];

export type Procedure = { path: string; shape: Shape | null };

export const procedures = (router: AnyTRPCRouter = parts.router): Procedure[] =>
  Object.entries(router._def.procedures).map(([path, procedure]) => {
    const [input] = inputsOf(procedure);
    return { path, shape: input === undefined ? null : shapeOf(input) };
  });

export type Fuzz = {
  world: InProcess;
  people: People;
  watch: Watch;
  random: () => number;
  ids: readonly string[];
  accepted: Map<string, number>;
};

const bodyFor = ({ shape }: Procedure, { random, ids }: Fuzz): string => {
  if (random() < 0.05) return pick(random, RAW_JSON);
  const make: Make = { random, ids, defs: shape?.$defs ?? {} };
  const value = shape ? valueOf(shape, make) : undefined;
  return JSON.stringify(random() < 0.55 ? broken(value, random) : value) ?? '';
};

const HEADERS: readonly Record<string, string>[] = [
  ...[{}, {}, {}, {}, {}, {}, {}, {}, {}, {}],
  ...[{ 'content-type': 'text/plain' }, { 'content-type': 'multipart/form-data; boundary=x' }],
  ...[{ 'content-type': 'application/json; charset=utf-7' }, { 'content-encoding': 'gzip' }],
  ...[{ origin: 'https://elders.example' }, { 'x-keukentafel-mutatie': 'geen nummer' }],
  ...[{ 'x-keukentafel-host': 'elders.nl' }, { 'x-keukentafel-session': 'x'.repeat(5_000) }],
  ...[{ 'x-keukentafel-service': 'fout' }, { 'x-keukentafel-client-ip': "';--" }],
];

/** One hostile call of one procedure, now and then inside a batch. */
export const callOnce = async (fuzz: Fuzz, procedure: Procedure): Promise<void> => {
  const { world, people, watch, random, accepted } = fuzz;
  const { path } = procedure;
  const body = bodyFor(procedure, fuzz);
  const token = await people.tokenFor(path, random);
  const batch = random() < 0.05;
  const headers = {
    'content-type': 'application/json',
    'x-keukentafel-service': world.serviceKey,
    'x-keukentafel-host': 'localhost',
    'x-keukentafel-client-ip': `192.0.2.${Math.floor(random() * 250)}`,
    ...(token && { 'x-keukentafel-session': token }),
    ...pick(random, HEADERS),
  };
  const url = batch ? `/trpc/${path},${path}?batch=1` : `/trpc/${path}`;
  const sent = batch ? `{"0":${body || 'null'},"1":${body || 'null'}}` : body;
  const answer = await world.app.request(url, { method: 'POST', headers, body: sent });
  look(watch, path, answer.status, await answer.text());
  if (path.endsWith('.stop')) people.ended(token);
  if (answer.status === 200) accepted.set(path, (accepted.get(path) ?? 0) + 1);
};

export type Route = { method: string; path: string };

export const routes = ({ app }: Pick<InProcess, 'app'>): Route[] =>
  app.routes
    .filter(({ method, path }) => method !== 'ALL' && path !== '/trpc/*')
    .map(({ method, path }) => ({ method, path }));

const QUERIES = ['page', 'per_page', 'query', 'modified_after', 'taxonomy_term_id', 'alles', 'lat'];

const hostile = (random: () => number): string =>
  encodeURIComponent(wellFormed(anyText(random))).slice(0, 2_000);

/** An address cannot hold half a character: the sender itself would refuse to send it. */
const wellFormed = (text: string): string => text.toWellFormed();

/** One hostile request to a plain route: its parameters, its query, its method or its body. */
export const requestOnce = async (fuzz: Fuzz, { method, path }: Route): Promise<void> => {
  const { world, people, watch, random, ids } = fuzz;
  const filled = path.replace(/:\w+/g, () =>
    random() < 0.4 ? pick(random, ids) : hostile(random),
  );
  const query = QUERIES.filter(() => random() < 0.3).map((name) => `${name}=${hostile(random)}`);
  const token = await people.tokenFor(`${method} ${path}`, random);
  const used =
    random() < 0.1 ? pick(random, ['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD']) : method;
  const headers = {
    'x-keukentafel-service': world.serviceKey,
    ...{ host: 'localhost', 'x-keukentafel-host': 'localhost', 'content-type': 'application/json' },
    ...(token && { 'x-keukentafel-session': token }),
    'accept-language': pick(random, TEXTS).replace(/[^\x20-\x7e]/g, ''),
  };
  const url = `${filled}${query.length > 0 ? `?${query.join('&')}` : ''}`;
  const init = used === 'POST' ? { body: pick(random, RAW_JSON) } : {};
  const answer = await world.app.request(url, { method: used, headers, ...init });
  look(watch, `${method} ${path}`, answer.status, used === 'HEAD' ? '' : await answer.text());
};
