import { TOESTANDEN } from '@keukentafel/domain/zaak';
import { createTRPCClient, httpBatchLink } from '@trpc/client';
import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '../app.ts';
import { verify } from '../audit/verify.ts';
import { knownGemeenten } from '../gemeente/known.ts';
import { openOidc } from '../oidc/client.ts';
import { appRouter, type AppRouter } from '../router.ts';
import { testDatabase } from '../testing/database.ts';
import { voorstellen } from '../redactie/bekijken.ts';
import { dubbelen } from '../redactie/dubbel.ts';
import { tellingen } from '../redactie/lijst.ts';
import { signalen } from '../redactie/signalen.ts';
import { aanHetWerk } from '../redactie/werk.ts';
import { lijst } from '../werkvoorraad/werkvoorraad.ts';
import { open } from '../zaak/dossier.ts';
import { VOORBEELDSTAD, WATERRIJK } from './gemeenten.ts';
import { DEMO_CODE, DEMO_CODE_VERSLAG, seedDemo } from './index.ts';
import { stageOf } from './stage.ts';

let database: Awaited<ReturnType<typeof testDatabase>>;
const ring = { id: 'test', kek: randomBytes(32), zout: randomBytes(32) };
const now = () => Date.parse('2026-11-22T10:00:00+01:00');
beforeAll(async () => {
  database = await testDatabase();
  await seedDemo({ db: database.db, ring, now });
});
afterAll(() => database.drop());

const one = async (query: string) => (await database.pool.query(query)).rows;

/** A resident in the demo, by code. */
const withCode = async (code: string) => {
  const oidc = openOidc({
    ...{ issuer: 'http://localhost:1', clientId: 'x', clientSecret: null, acr: [], scheme: 'http' },
  });
  const { db } = database;
  const wait = async () => undefined;
  const deps = { db, ring, now, wait, serviceKey: 'k', gemeenten: knownGemeenten(db, now), oidc };
  const app = createApp(deps, { router: appRouter });
  const as = (token: string) =>
    createTRPCClient<AppRouter>({
      links: [
        httpBatchLink({
          ...{ url: 'http://api/trpc', methodOverride: 'POST' },
          headers: {
            'x-keukentafel-service': 'k',
            'x-keukentafel-host': 'localhost:3000',
            'x-keukentafel-client-ip': '192.0.2.1',
            ...(token && { 'x-keukentafel-session': token }),
          },
          fetch: async (url, init) => app.request(url.toString(), { ...init, signal: null }),
        }),
      ],
    }).inwoner;
  return as((await as('').plan.open.mutate({ code })).token);
};

test('forty cases over all states, in the first municipality', async () => {
  const rows = await one(
    `select toestand from zaak join gemeente using (gemeente_id) where code = 'vb'`,
  );
  expect(rows).toHaveLength(40);
  const seen = new Set(rows.map(({ toestand }) => toestand));
  expect([...seen].sort()).toEqual(Object.keys(TOESTANDEN).sort());
});

test.for([
  { demo: VOORBEELDSTAD, sub: 'samira' },
  { demo: VOORBEELDSTAD, sub: 'fatma' },
  { demo: WATERRIJK, sub: 'tom' },
])('$sub can open every case of the list', async ({ demo, sub }) => {
  const stage = stageOf({ db: database.db, ring, now }, demo);
  const ctx = stage.staff(stage.today, sub);
  const rows = [
    ...(await lijst(ctx, { filter: 'team' })),
    ...(await lijst(ctx, { filter: 'afgerond' })),
  ];
  expect(rows.length).toBeGreaterThan(2);
  for (const { id, referentie } of rows) expect((await open(ctx, id)).referentie).toBe(referentie);
});

test('the demo code opens a plan half-way, without a case', async () => {
  const { plan, zaak } = await (await withCode(DEMO_CODE)).plan.get.query();
  expect(plan.behoeften).toHaveLength(2);
  expect(plan.antwoorden.length).toBeGreaterThan(5);
  expect(zaak).toBeNull();
});

test('the second demo code follows a case with a report to answer', async () => {
  const { verslag, mag } = await (await withCode(DEMO_CODE_VERSLAG)).zaak.volg.query();
  expect(verslag?.alineas.length).toBeGreaterThan(10);
  expect(mag).toMatchObject({ reageren: true, aanvragen: true });
});

test('what staff of the demo did stands in the log: the resident reads it, and the chain is whole', async () => {
  const { inzagen } = await (await withCode(DEMO_CODE_VERSLAG)).zaak.wieKeek.query();
  expect(inzagen.map(({ wat }) => wat)).toContain('heeft u het verslag gegeven');
  expect(inzagen.every(({ wie }) => wie === 'Een consulent van team Noord')).toBe(true);
  const { regels, breuken } = await verify(
    { db: database.db, ring },
    [VOORBEELDSTAD.gemeente.id],
    [],
  );
  expect(regels).toBeGreaterThan(100);
  expect(breuken).toEqual([]);
});

test('editors have something to do: two proposals, an entry that is there twice, signals', async () => {
  const stage = stageOf({ db: database.db, ring, now }, VOORBEELDSTAD);
  const ctx = stage.on(stage.today);
  const desk = await aanHetWerk(ctx, async (werk) => ({
    wacht: (await voorstellen(werk)).length,
    paren: (await dubbelen(werk)).map(({ a, b }) => [a.naam, b.naam].sort()),
    signalen: (await signalen(werk, ctx)).map(({ naam }) => naam),
    nakijken: (await tellingen(werk, 365)).verouderd,
  }));
  expect(desk.wacht).toBe(2);
  expect(desk.paren).toContainEqual(['Koffie-inloop De Linde', 'Koffieinloop De Linde']);
  expect(desk.signalen).toEqual(['Koffie-inloop De Linde', 'Warme maaltijd aan huis']);
  expect(desk.nakijken).toBeGreaterThan(0);
});

test('again changes nothing', async () => {
  const state = async () => [
    ...(await one(`select referentie, toestand, versie, gemeld_op from zaak order by referentie`)),
    ...(await one(`select id, toestand, versie from voorstel order by id`)),
    ...(await one(`select count(*)::int as n from service`)),
    ...(await one(`select count(*)::int as n from signaal`)),
  ];
  const before = await state();
  await seedDemo({ db: database.db, ring, now });
  expect(await state()).toEqual(before);
});
