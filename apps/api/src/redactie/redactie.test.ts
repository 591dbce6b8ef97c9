import { afterAll, beforeAll, expect, test } from 'vitest';
import { testApi, type Client, type TestApi } from '../testing/api.ts';
import { VOORBEELDSTAD, WATERRIJK } from '../testing/gemeenten.ts';
import { KOFFIE } from './samples.ts';
import { werkStandBij } from './stand.ts';
import { aanHetWerk } from './werk.ts';
import { dayAt } from '@keukentafel/domain/time';

let api: TestApi;
let kees: Client['consulent']['redactie'];
let tess: Client['consulent']['redactie'];
beforeAll(async () => {
  api = await testApi();
  await signIn();
});
afterAll(() => api.close());

/** A day later everybody signs in again. */
const signIn = async () => {
  kees = (await api.staff('kees')).consulent.redactie;
  tess = (await api.staff('tess')).consulent.redactie;
};
const visitor = () => api.visitor().catalogue;
const found = async () =>
  (await visitor().search.query({ words: 'zwaluwstaart koffiekring' })).hits.flatMap((hit) =>
    hit.naam === KOFFIE.naam ? [hit.id] : [],
  );
const refused = (fout: string) => ({ data: { fout } });
const propose = async (change: object = {}) =>
  kees.stelVoor.mutate({
    ...{ serviceId: null, aanbod: { ...KOFFIE, ...change }, toelichting: '' },
  });
const approve = async (id: string, more: object = {}) => {
  const { versie } = await tess.voorstel.query({ id });
  return (await tess.keurGoed.mutate({ id, versie, ...more })).serviceId;
};

let serviceId = '';

test('nothing is public before another editor approves; then search knows it at once', async () => {
  const { id } = await propose();
  expect(await found()).toEqual([]);
  expect(await (await api.request('/hsds/services?search=zwaluwstaart')).json()).toMatchObject({
    total_items: 0,
  });
  const seen = await kees.voorstel.query({ id });
  expect(seen).toMatchObject({ nieuw: true, eigen: true, magGoedkeuren: false });
  await expect(kees.keurGoed.mutate({ id, versie: 1 })).rejects.toMatchObject(refused('magNiet'));
  serviceId = await approve(id);
  expect(await found()).toEqual([serviceId]);
  const { activiteiten } = await visitor().get.query({ id: serviceId });
  expect(activiteiten[0]).toMatchObject({ naam: 'Zwaluwlunch', op: '2026-11-24', van: '12:00' });
  const again = tess.keurGoed.mutate({ id, versie: 2 });
  await expect(again).rejects.toMatchObject(refused('stapKanNiet'));
});

test('the own proposal may be approved where the municipality allows it', async () => {
  const set = (value: boolean) =>
    api.sql(
      VOORBEELDSTAD.id,
      `update gemeente set instellingen = instellingen || '{"redactie":{"vierOgen":${value}}}' where code = 'vb'`,
    );
  await set(false);
  api.clock.advance(120_000);
  const { id } = await propose({ naam: 'Op eigen gezag' });
  await kees.keurGoed.mutate({ id, versie: 1 });
  await set(true);
  api.clock.advance(120_000);
  expect((await kees.voorstel.query({ id })).toestand).toBe('goedgekeurd');
});

test('a proposal is compared field by field, sent back with a reason, and its text stays', async () => {
  const aanbod = { ...KOFFIE, kosten: 'Een euro per kop', bedrag: 1 };
  const { id } = await kees.stelVoor.mutate({ serviceId, aanbod, toelichting: 'Nieuwe prijs' });
  const before = await tess.voorstel.query({ id });
  expect(before.verschillen.map(({ veld, van, naar }) => [veld, van, naar])).toEqual([
    ['kosten', 'Gratis', 'Een euro per kop'],
    ['bedrag', '0', '1'],
  ]);
  const empty = tess.stuurTerug.mutate({ id, versie: 1, reden: ' ' });
  await expect(empty).rejects.toMatchObject(refused('ongeldig'));
  await tess.stuurTerug.mutate({ id, versie: 1, reden: 'Is dat met of zonder koek?' });
  const back = await kees.voorstel.query({ id });
  expect(back).toMatchObject({ toestand: 'teruggestuurd', reden: 'Is dat met of zonder koek?' });
  expect(back.inhoud.kosten).toBe('Een euro per kop');
  const stale = kees.pasAan.mutate({ id, versie: 1, aanbod: back.inhoud, toelichting: '' });
  await expect(stale).rejects.toMatchObject(refused('verouderd'));
  const better = { ...back.inhoud, kosten: 'Een euro per kop, met koek' };
  await kees.pasAan.mutate({ id, versie: 2, aanbod: better, toelichting: '' });
  await approve(id);
  const { historie, aanbod: now } = await kees.aanbod.query({ id: serviceId });
  expect(now).toMatchObject({ bedrag: 1, kosten: 'Een euro per kop, met koek' });
  expect(historie.find(({ veld }) => veld === 'bedrag')).toMatchObject({
    ...{ van: '0', naar: '1', door: 'Kees Blom, goedgekeurd door Tess Mulder' },
  });
});

test('a proposal that waited undoes nothing that was approved meanwhile', async () => {
  const now = (await kees.aanbod.query({ id: serviceId })).aanbod;
  const slow = await kees.stelVoor.mutate({
    ...{ serviceId, aanbod: { ...now, voorWie: 'Voor buren.' }, toelichting: '' },
  });
  const fast = await kees.stelVoor.mutate({
    ...{ serviceId, aanbod: { ...now, telefoon: '0182 000 999' }, toelichting: '' },
  });
  await approve(fast.id);
  await approve(slow.id);
  const { aanbod } = await kees.aanbod.query({ id: serviceId });
  expect(aanbod).toMatchObject({ voorWie: 'Voor buren.', telefoon: '0182 000 999' });
});

test('a field that was emptied is empty, also of the organization', async () => {
  const now = (await kees.aanbod.query({ id: serviceId })).aanbod;
  const organisatie = { ...now.organisatie, email: '' };
  const { id } = await kees.stelVoor.mutate({
    ...{ serviceId, aanbod: { ...now, voorWie: '', organisatie }, toelichting: '' },
  });
  await approve(id);
  const { aanbod } = await kees.aanbod.query({ id: serviceId });
  expect([aanbod.voorWie, aanbod.organisatie.email]).toEqual(['', '']);
});

const OPEN = {
  ...{ zichtbaarVan: null, zichtbaarTot: null, geslotenVan: null, geslotenTot: null },
  ...{ geslotenTekst: '', volgendeControle: null },
};
const midnight = async (op: string) => {
  api.clock.set(`${op}T00:00:30+01:00`);
  await signIn();
  const { db, now } = api.deps;
  const today = dayAt(now());
  return aanHetWerk({ db, now, today, gemeente: VOORBEELDSTAD }, werkStandBij);
};

test('closed for a while: people read why, and on the day after it is open again', async () => {
  const id = serviceId;
  await kees.publicatie.mutate({
    ...{ ...OPEN, id, geslotenVan: '2026-11-23', geslotenTot: '2026-11-24' },
    geslotenTekst: 'Wij verbouwen.',
  });
  expect((await visitor().get.query({ id })).letOp).toBe('');
  expect(await midnight('2026-11-23')).toBe(1);
  expect((await visitor().get.query({ id })).letOp).toContain('Wij verbouwen.');
  const hsds = await (await api.request(`/hsds/services/${id}`)).json();
  expect(hsds).toMatchObject({ status: 'temporarily closed' });
  const { rijen } = await kees.lijst.query({ filter: 'gesloten' });
  expect(rijen.map((one) => one.id)).toEqual([id]);
  expect(await midnight('2026-11-24')).toBe(0);
  expect(await midnight('2026-11-25')).toBe(1);
  expect((await visitor().get.query({ id })).letOp).toBe('');
  expect(await found()).toEqual([id]);
});

test('outside its window an entry is nowhere, and /hsds tells that it stopped', async () => {
  const id = serviceId;
  await kees.publicatie.mutate({ ...OPEN, id, zichtbaarTot: '2026-11-25' });
  expect(await found()).toEqual([id]);
  expect((await visitor().activities.query({})).some(({ serviceId: of }) => of === id)).toBe(true);
  const since = new Date(api.clock.now()).toISOString();
  await midnight('2026-11-26');
  expect(await found()).toEqual([]);
  await expect(visitor().get.query({ id })).rejects.toMatchObject(refused('nietGevonden'));
  expect((await visitor().activities.query({})).some(({ serviceId: of }) => of === id)).toBe(false);
  const changed = await api.request(`/hsds/services?modified_after=${encodeURIComponent(since)}`);
  const tombstone = expect.objectContaining({ id, status: 'inactive' });
  expect(await changed.json()).toMatchObject({ contents: [tombstone] });
  await kees.publicatie.mutate({ ...OPEN, id });
  expect(await found()).toEqual([id]);
});

test('a window that cannot be is refused by field', async () => {
  const asked = { ...OPEN, id: serviceId, geslotenTot: '2026-12-01' };
  await expect(kees.publicatie.mutate(asked)).rejects.toMatchObject({
    data: { velden: { geslotenVan: [expect.stringContaining('vanaf wanneer')] } },
  });
});

test.for([
  ['HTML', { omschrijving: '<b>x</b>' }],
  ['an indication for all', { trede: 'algemeneVoorziening', toegang: 'indicatie' }],
  ['a NUL', { naam: 'a\u0000' }],
  ['a field we do not know', { inkomen: 3 }],
] as const)('refused with a sentence: %s', async ([, change]) => {
  await expect(propose(change)).rejects.toMatchObject(refused('ongeldig'));
});

const CALLS = (of: Client['consulent']['redactie'], id: string) => [
  () => of.aanbod.query({ id }),
  () => of.voorstel.query({ id }),
  () => of.stelVoor.mutate({ serviceId: id, aanbod: KOFFIE, toelichting: '' }),
  () => of.pasAan.mutate({ id, versie: 1, aanbod: KOFFIE, toelichting: '' }),
  () => of.keurGoed.mutate({ id, versie: 1 }),
  () => of.stuurTerug.mutate({ id, versie: 1, reden: 'x' }),
  () => of.trekIn.mutate({ id, versie: 1 }),
  () => of.publicatie.mutate({ ...OPEN, id }),
];

test('an editor of another municipality finds nothing of ours', async () => {
  await api.sql(
    WATERRIJK.id,
    `update medewerker set functie = 'cataloogredacteur' where sub = 'tom'`,
  );
  const tom = (await api.staff('tom')).consulent.redactie;
  const { id } = await propose({ naam: 'Voor de buren' });
  for (const of of [serviceId, id])
    for (const call of CALLS(tom, of))
      await expect(call()).rejects.toMatchObject(refused('nietGevonden'));
  expect((await tom.voorstellen.query()).length).toBe(0);
});

test.for(['samira', 'petra', 'ina'])('%s is no editor', async (sub) => {
  const other = (await api.staff(sub)).consulent.redactie;
  const calls = [
    ...CALLS(other, serviceId),
    ...[() => other.lijst.query({}), () => other.voorstellen.query()],
  ];
  for (const call of calls) await expect(call()).rejects.toMatchObject(refused('magNiet'));
});

test('the list of stale entries begins with what waits longest', async () => {
  for (const [naam, op] of [
    ['Nooit', null],
    ['Lang', '2024-01-01'],
    ['Kort', '2025-11-01'],
    ['Vers', '2026-11-20'],
  ] as const)
    await approve((await propose({ naam: `Oud ${naam}`, gecontroleerdOp: op })).id);
  const { rijen } = await kees.lijst.query({ filter: 'verouderd', zoek: 'oud' });
  expect(rijen.map(({ naam }) => naam)).toEqual(['Oud Nooit', 'Oud Lang', 'Oud Kort']);
});

test('what waits, and what residents told something about, are lists of their own', async () => {
  const { rijen } = await kees.lijst.query({ zoek: 'oud' });
  const [first, second] = rijen;
  const before = (await kees.lijst.query({})).tellingen;
  const { aanbod } = await kees.aanbod.query({ id: first?.id ?? '' });
  await kees.stelVoor.mutate({ serviceId: first?.id ?? '', aanbod, toelichting: 'Nog eens' });
  const id = second?.id ?? '';
  await visitor().kloptNiet.mutate({ id, tekst: 'De deur was dicht.' });
  const only = async (filter: 'wacht' | 'signalen') =>
    (await kees.lijst.query({ filter, zoek: 'oud' })).rijen.map((rij) => rij.id);
  expect(await only('wacht')).toEqual([first?.id]);
  expect(await only('signalen')).toEqual([id]);
  const { tellingen } = await kees.lijst.query({});
  expect(tellingen.signalen).toBe(before.signalen + 1);
  expect(tellingen.wacht).toBe((await kees.lijst.query({ filter: 'wacht' })).rijen.length);
});
