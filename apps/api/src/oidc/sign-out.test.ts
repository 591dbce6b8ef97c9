import { exportJWK, generateKeyPair, SignJWT, type JWTPayload } from 'jose';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { withTenant } from '../db/database.ts';
import { medewerker } from '../db/schema.ts';
import { beginMedewerker } from '../session/begin.ts';
import { testApi, type TestApi } from '../testing/api.ts';
import { VOORBEELDSTAD } from '../testing/gemeenten.ts';
import { eq } from 'drizzle-orm';
import { BACK_CHANNEL, openOidc } from './client.ts';

const EVENTS = { 'http://schemas.openid.net/event/backchannel-logout': {} };
const { publicKey, privateKey } = await generateKeyPair('RS256');
const stranger = await generateKeyPair('RS256');
let api: TestApi;
let server: Server;
let issuer: string;

beforeAll(async () => {
  const keys = [{ ...(await exportJWK(publicKey)), alg: 'RS256', use: 'sig' }];
  server = createServer((request, response) => {
    const metadata = { issuer, jwks_uri: `${issuer}/jwks`, end_session_endpoint: `${issuer}/uit` };
    const body = request.url === '/jwks' ? { keys } : metadata;
    response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const settings = { issuer, clientId: 'keukentafel', clientSecret: null, acr: [] };
  api = await testApi(undefined, { oidc: openOidc({ ...settings, scheme: 'http' }) });
});
afterAll(async () => {
  server.close();
  await api.close();
});

/** A session of staff as it stands after signing in at the provider. */
const signIn = (sub: string, sid: string) =>
  withTenant(api.db, VOORBEELDSTAD.id, async (tx) => {
    const [person] = await tx.select().from(medewerker).where(eq(medewerker.sub, sub));
    const at = { gemeenteId: VOORBEELDSTAD.id, now: api.clock.now() };
    return beginMedewerker(tx, at, person?.id ?? '', { sid, signedInAt: at.now });
  });
const alive = (token: string) =>
  api
    .resident(token)
    .consulent.sessie.ik.query()
    .then(() => true)
    .catch(() => false);

const tokenOf = (payload: JWTPayload, by = privateKey) =>
  new SignJWT({ iss: issuer, aud: 'keukentafel', jti: crypto.randomUUID(), ...payload })
    .setProtectedHeader({ alg: 'RS256', typ: 'logout+jwt' })
    .setIssuedAt(payload.iat)
    .sign(by);
const post = (token: string) =>
  api.app.request(BACK_CHANNEL, {
    method: 'POST',
    body: new URLSearchParams({ logout_token: token }).toString(),
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'content-length': String(token.length + 13),
    },
  });

test('a sign-out at the provider ends that session here, and only that one', async () => {
  const [one, other] = [await signIn('samira', 'sid-1'), await signIn('samira', 'sid-2')];
  const answer = await post(await tokenOf({ sub: 'samira', sid: 'sid-1', events: EVENTS }));
  expect(answer.status).toBe(200);
  expect(await Promise.all([one, other].map(alive))).toEqual([false, true]);
});

test('without a session id every session of that person ends, of nobody else', async () => {
  const [jan, elsewhere] = [await signIn('jan', 'a'), await signIn('jan', 'b')];
  const fatma = await signIn('fatma', 'c');
  expect((await post(await tokenOf({ sub: 'jan', events: EVENTS }))).status).toBe(200);
  expect(await Promise.all([jan, elsewhere, fatma].map(alive))).toEqual([false, false, true]);
});

test.for([
  ['signed by somebody else', { sub: 'petra', events: EVENTS }, stranger.privateKey],
  ['for another client', { sub: 'petra', events: EVENTS, aud: 'another' }],
  ['of another provider', { sub: 'petra', events: EVENTS, iss: 'https://elders.example' }],
  ['an ID token', { sub: 'petra' }],
  ['with a nonce', { sub: 'petra', events: EVENTS, nonce: 'x' }],
  ['about nobody', { events: EVENTS }],
  ['of an hour ago', { sub: 'petra', events: EVENTS, iat: Math.floor(Date.now() / 1000) - 3600 }],
] as const)('refused, and nobody is signed out: %s', async ([, payload, by]) => {
  const petra = await signIn('petra', 'p');
  const answer = await post(await tokenOf(payload, by));
  expect([answer.status, await answer.json()]).toEqual([400, { error: 'invalid_request' }]);
  expect(await alive(petra)).toBe(true);
});

test('refused: no token, or far too much', async () => {
  expect((await post('')).status).toBe(400);
  expect((await post('x'.repeat(20_000))).status).toBe(400);
});

test('signing out here ends the session and tells where to sign out at the provider', async () => {
  const token = await signIn('kees', 'k');
  const host = 'localhost:3001';
  const me = api.resident(token, host).consulent.aanmelden;
  const url = new URL((await me.afmelden.mutate()).url ?? '');
  expect(url.origin + url.pathname).toBe(`${issuer}/uit`);
  expect(Object.fromEntries(url.searchParams)).toEqual({
    client_id: 'keukentafel',
    post_logout_redirect_uri: 'http://localhost:3001/inloggen',
  });
  expect(await alive(token)).toBe(false);
  await expect(me.afmelden.mutate()).rejects.toMatchObject({ data: { fout: 'aanmeldenNodig' } });
});
