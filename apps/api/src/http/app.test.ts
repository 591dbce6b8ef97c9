import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testApi, type TestApi } from '../testing/api.ts';
import { groundRouter } from '../testing/parts.ts';
import { SECURITY_HEADERS } from './headers.ts';
import { serve, type Listening } from './serve.ts';

let api: TestApi;
let server: Listening;
let headers: Record<string, string>;

beforeAll(async () => {
  api = await testApi({ router: groundRouter });
  server = await serve(api.app.fetch, { host: '127.0.0.1', port: 0 });
  headers = {
    'content-type': 'application/json',
    'x-keukentafel-service': api.deps.serviceKey,
    'x-keukentafel-host': 'localhost:3000',
  };
});
afterAll(async () => {
  await server.close();
  await api.close();
});

const post = (path: string, init: RequestInit = {}) =>
  fetch(`${server.url}${path}`, { method: 'POST', headers, body: '{}', ...init });

const without = (name: string) =>
  Object.fromEntries(Object.entries(headers).filter(([key]) => key !== name));

test('the host name decides which municipality answers', async () => {
  const here = await api.visitor().gemeente.info.query();
  const there = await api.visitor({ host: 'waterrijk.localhost:3000' }).gemeente.info.query();
  expect([here.naam, there.naam]).toEqual(['Voorbeeldstad', 'Waterrijk']);
});

const answers: { name: string; status: number; ask: () => Promise<Response> }[] = [
  { name: 'a good question', status: 200, ask: () => post('/trpc/gemeente.info') },
  { name: 'being alive', status: 200, ask: () => fetch(`${server.url}/healthz`) },
  { name: 'being ready', status: 200, ask: () => fetch(`${server.url}/readyz`) },
  {
    name: 'a body that is not JSON',
    status: 400,
    ask: () => post('/trpc/inwoner.plan.open', { body: '{"code":' }),
  },
  {
    name: 'a field too many',
    status: 400,
    ask: () => post('/trpc/inwoner.plan.open', { body: '{"code":"1","rol":"x"}' }),
  },
  {
    name: 'no service key',
    status: 401,
    ask: () => post('/trpc/gemeente.info', { headers: without('x-keukentafel-service') }),
  },
  { name: 'no session', status: 401, ask: () => post('/trpc/inwoner.sessie.stop') },
  { name: 'a path that does not exist', status: 404, ask: () => post('/trpc/nergens.heen') },
  { name: 'a page that does not exist', status: 404, ask: () => fetch(`${server.url}/nergens`) },
  {
    name: 'a host name without municipality',
    status: 404,
    ask: () =>
      post('/trpc/gemeente.info', { headers: { ...headers, 'x-keukentafel-host': 'elders.nl' } }),
  },
  {
    name: 'input in the address',
    status: 405,
    ask: () => fetch(`${server.url}/trpc/gemeente.info`, { headers }),
  },
  {
    name: 'a body of 300 kB',
    status: 413,
    ask: () => post('/trpc/inwoner.plan.open', { body: `{"code":"${'1'.repeat(300_000)}"}` }),
  },
  {
    name: 'a form',
    status: 415,
    ask: () =>
      post('/trpc/inwoner.sessie.stop', {
        headers: { ...headers, 'content-type': 'multipart/form-data; boundary=x' },
      }),
  },
  {
    name: 'an unexpected error',
    status: 500,
    ask: async () => {
      const { token } = await api.visitor().inwoner.plan.start.mutate();
      const session = { ...headers, 'x-keukentafel-session': token };
      return post('/trpc/inwoner.plan.save', { headers: session });
    },
  },
];

test.for(answers)('$status with every security header: $name', async ({ status, ask }) => {
  const answer = await ask();
  expect(answer.status).toBe(status);
  expect(Object.fromEntries(answer.headers)).toMatchObject(SECURITY_HEADERS);
  expect(answer.headers.has('server')).toBe(false);
});

test('not HTTP at all: refused with the headers too', async () => {
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
  socket.end('geen http\r\n\r\n');
  let answer = '';
  for await (const chunk of socket) answer += String(chunk);
  expect(answer).toMatch(/^HTTP\/1\.1 400 /);
  expect(answer).toContain('x-content-type-options: nosniff');
});

test('the text of an unexpected error never leaves', async () => {
  const asked = answers.at(-1);
  const body = await (await asked?.ask())?.text();
  expect(body).toContain('Er ging iets mis. Uw tekst is niet weg.');
  expect(body).not.toMatch(/999990019|srv|secret|stack/);
});

test('errors outside tRPC have the form that its clients read', async () => {
  const answer = await post('/trpc/gemeente.info', { headers: without('x-keukentafel-service') });
  expect(await answer.json()).toMatchObject({
    error: { data: { code: 'UNAUTHORIZED', httpStatus: 401, fout: null, velden: {} } },
  });
});

test('a field error names the field', async () => {
  const refused = api.visitor().inwoner.plan.open.mutate({ code: 'x'.repeat(200) });
  await expect(refused).rejects.toMatchObject({
    data: { code: 'BAD_REQUEST', fout: 'ongeldig', velden: { code: [expect.any(String)] } },
  });
});

test.for([
  { calls: 10, status: 200 },
  { calls: 11, status: 400 },
])('a batch of $calls: $status', async ({ calls, status }) => {
  const path = Array.from({ length: calls }, () => 'gemeente.info').join(',');
  expect((await post(`/trpc/${path}?batch=1`)).status).toBe(status);
});
