import './demo/quiet.ts';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testApi, type TestApi } from '../testing/api.ts';
import { groundRouter } from '../testing/parts.ts';
import { CALLBACK, openOidc } from './client.ts';
import { demoPeople } from './demo/people.ts';
import { demoProvider } from './demo/provider.ts';
import { demoServer } from './demo/server.ts';
import { DEMO_ACR } from '../config.ts';

const BACK = `http://localhost:3001${CALLBACK}`;
let api: TestApi;
let stop: () => void;

beforeAll(async () => {
  api = await testApi({ router: groundRouter });
  const listen = (await import('node:http')).createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => listen.once('listening', resolve));
  const { port } = listen.address() as AddressInfo;
  await new Promise((resolve) => listen.close(resolve));
  const issuer = `http://127.0.0.1:${port}`;
  const redirectUris = [BACK, BACK.replace('localhost', 'waterrijk.localhost')];
  const provider = demoProvider({ issuer, clientId: 'keukentafel', redirectUris });
  const people = () => demoPeople(api.db);
  const server = demoServer({ provider, people, returnTo: ['http://localhost:3001'] });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const acr = [DEMO_ACR];
  const settings = { issuer, clientId: 'keukentafel', clientSecret: null, acr };
  api.deps.oidc = openOidc({ ...settings, scheme: 'http' });
  api.clock.set(Date.now());
  stop = () => {
    server.close();
    server.closeAllConnections();
  };
});
afterAll(async () => {
  stop();
  await api.close();
});

/** Walks through the provider as a browser does, and answers the address it ends at. */
const walk = async (start: string, sub: string): Promise<string> => {
  const jar = new Map<string, string>();
  let url = start;
  let form: URLSearchParams | null = null;
  for (let step = 0; step < 10; step += 1) {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const method = form ? 'POST' : 'GET';
    const answer = await fetch(url, {
      method,
      body: form,
      headers: { cookie },
      redirect: 'manual',
    });
    for (const line of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split('=');
      jar.set(name, value);
    }
    const next = answer.headers.get('location');
    form = next || answer.status !== 200 ? null : new URLSearchParams({ sub });
    if (next) url = new URL(next, url).href;
    if (url.startsWith(BACK.slice(0, 7)) && url.includes(CALLBACK)) return url;
    if (!next && answer.status !== 200) throw new Error(`${answer.status} at ${url}`);
  }
  throw new Error('the walk does not end');
};

const consulent = (host = 'localhost:3001') => api.visitor({ host }).consulent.aanmelden;

test('a person of this municipality signs in and has a session', async () => {
  const { url, staat } = await consulent().begin.mutate({ terug: '/werk' });
  const back = await walk(url, 'samira');
  const done = await consulent().voltooi.mutate({ url: back, staat });
  expect(done).toMatchObject({ naam: 'Samira Haddad', functie: 'consulent', terug: '/werk' });
  const me = await api.resident(done.token).consulent.sessie.ik.query();
  expect(me.naam).toBe('Samira Haddad');
  await api.resident(done.token).consulent.sessie.stop.mutate();
  await expect(api.resident(done.token).consulent.sessie.ik.query()).rejects.toMatchObject({
    data: { fout: 'aanmeldenNodig' },
  });
});

test('someone of another municipality is refused, with a sentence', async () => {
  const { url, staat } = await consulent().begin.mutate({ terug: '/' });
  const back = await walk(url, 'tom');
  await expect(consulent().voltooi.mutate({ url: back, staat })).rejects.toMatchObject({
    data: { fout: 'magNiet', httpStatus: 403 },
  });
});

test.for([
  { name: 'another state', url: (back: string) => back.replace(/state=[^&]+/, 'state=other') },
  { name: 'another code', url: (back: string) => back.replace(/code=[^&]+/, 'code=other') },
  { name: 'no answer at all', url: () => BACK },
  { name: 'not an address', url: () => '::' },
])('refused: $name', async ({ url: change }) => {
  const { url, staat } = await consulent().begin.mutate({ terug: '/' });
  const back = change(await walk(url, 'samira'));
  await expect(consulent().voltooi.mutate({ url: back, staat })).rejects.toMatchObject({
    data: { fout: 'aanmeldenNodig', httpStatus: 401 },
  });
});

test('the state of one municipality does not open at another', async () => {
  const { url, staat } = await consulent().begin.mutate({ terug: '/' });
  const back = await walk(url, 'tom');
  const there = consulent('waterrijk.localhost:3001');
  await expect(there.voltooi.mutate({ url: back, staat })).rejects.toMatchObject({
    data: { fout: 'aanmeldenNodig' },
  });
});

test('a level of assurance that is too low is refused', async () => {
  const { settings } = api.deps.oidc;
  api.deps.oidc = openOidc({ ...settings, acr: ['urn:higher'] });
  const { url, staat } = await consulent().begin.mutate({ terug: '/' });
  const back = await walk(url, 'samira');
  const refused = consulent().voltooi.mutate({ url: back, staat });
  await expect(refused).rejects.toMatchObject({ data: { fout: 'aanmeldenNodig' } });
  api.deps.oidc = openOidc(settings);
});

test.for([
  { name: 'another host', terug: '//evil.example/' },
  { name: 'a backslash', terug: '/\\evil.example/' },
  { name: 'a tab, which browsers leave out', terug: '/\t/evil.example/' },
  { name: 'a scheme', terug: 'https://evil.example/' },
])('a return address outside the app is not followed: $name', async ({ terug }) => {
  const { url, staat } = await consulent().begin.mutate({ terug });
  const back = await walk(url, 'jan');
  expect((await consulent().voltooi.mutate({ url: back, staat })).terug).toBe('/');
});

test('a municipality can ask for a level of assurance of its own', async () => {
  const gemeenten = api.deps.gemeenten;
  api.deps.gemeenten = async () =>
    (await gemeenten()).map((one) => ({
      ...one,
      instellingen: { ...one.instellingen, oidcAcr: ['urn:higher'] },
    }));
  const { url, staat } = await consulent().begin.mutate({ terug: '/' });
  expect(new URL(url).searchParams.get('acr_values')).toBe('urn:higher');
  const refused = consulent().voltooi.mutate({ url: await walk(url, 'samira'), staat });
  await expect(refused).rejects.toMatchObject({ data: { fout: 'aanmeldenNodig' } });
  api.deps.gemeenten = gemeenten;
});

test('signing in again takes the place of the session that asked for it, and counts as fresh', async () => {
  const first = await consulent().begin.mutate({ terug: '/' });
  const { token } = await consulent().voltooi.mutate({
    ...{ url: await walk(first.url, 'fatma'), staat: first.staat },
  });
  api.clock.advance(10 * 60_000);
  const again = await api.resident(token, 'localhost:3001').consulent.aanmelden.begin.mutate({
    terug: '/zaak',
  });
  expect(new URL(again.url).searchParams.get('prompt')).toBe('login');
  const done = await consulent().voltooi.mutate({
    ...{ url: await walk(again.url, 'fatma'), staat: again.staat },
  });
  await expect(api.resident(token).consulent.sessie.ik.query()).rejects.toMatchObject({
    data: { fout: 'aanmeldenNodig' },
  });
  expect(await api.resident(done.token).consulent.sessie.lijst.query()).toHaveLength(1);
});
