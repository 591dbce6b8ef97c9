import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { testApi, type Client, type TestApi } from '../../testing/api.ts';
import { VOORBEELDSTAD, WATERRIJK } from '../../testing/gemeenten.ts';
import { KOFFIE } from '../samples.ts';
import { redactieTaak } from '../taak.ts';

let api: TestApi;
let kees: Client['consulent']['redactie'];
let us: Client['aanbieder'];

beforeAll(async () => {
  api = await testApi();
  us = api.visitor().aanbieder;
  await signIn();
});
afterAll(() => api.close());
beforeEach(() => void api.mails.splice(0));

const signIn = async () => {
  kees = (await api.staff('kees')).consulent.redactie;
};
const refused = (fout: string) => ({ data: { fout } });
/** The token in the last mail. */
const mailed = () => /\/(?:bevestig|link)\/(\S+)/.exec(api.mails.at(-1)?.tekst ?? '')?.[1] ?? '';
const EMAIL = 'info@zwaluw.example';

/** Signs up, confirms, and gives the personal link. */
const signUp = async (email = EMAIL, change: object = {}) => {
  await us.meldAan.mutate({ email, aanbod: { ...KOFFIE, ...change } });
  await us.bevestig.mutate({ token: mailed() });
  return mailed();
};
const approveAll = async (organizationId: string | null = null) => {
  const ids: string[] = [];
  for (const { id, toestand } of await kees.voorstellen.query()) {
    if (toestand !== 'ingediend') continue;
    const { versie } = await kees.voorstel.query({ id });
    ids.push((await kees.keurGoed.mutate({ id, versie, organizationId })).serviceId);
  }
  return ids;
};

let token = '';
let serviceId = '';

test('signing up: nothing is seen before the address is confirmed and an editor approves', async () => {
  await us.meldAan.mutate({ email: EMAIL, aanbod: KOFFIE });
  expect(api.mails).toEqual([expect.objectContaining({ aan: EMAIL })]);
  expect(await kees.voorstellen.query()).toEqual([]);
  const confirm = mailed();
  expect(await us.bekijkBevestiging.query({ token: confirm })).toEqual({
    organisatie: 'Stichting Zwaluwstaart',
  });
  expect(await us.bekijkBevestiging.query({ token: confirm }), 'looking uses nothing').toBeTruthy();
  await us.bevestig.mutate({ token: confirm });
  token = mailed();
  await expect(us.bevestig.mutate({ token: confirm })).rejects.toMatchObject(
    refused('nietGevonden'),
  );
  const [proposal] = await kees.voorstellen.query();
  expect(proposal).toMatchObject({ naam: KOFFIE.naam, vanOrganisatie: true, nieuw: true });
  const hits = async () =>
    (await api.visitor().catalogue.search.query({ words: KOFFIE.naam })).hits;
  expect((await hits()).filter(({ naam }) => naam === KOFFIE.naam)).toEqual([]);
  [serviceId = ''] = await approveAll();
  expect((await hits())[0]).toMatchObject({ id: serviceId, naam: KOFFIE.naam });
  expect(api.mails.at(-1)?.tekst).toContain(`/hulp/${serviceId}`);
});

test('a link is stored as a hash only', async () => {
  const { rows } = await api.sql(VOORBEELDSTAD.id, 'select * from aanbieder_link');
  const text = JSON.stringify(rows);
  expect(text).not.toContain(token);
  expect(text).not.toContain(Buffer.from(token).toString('hex'));
});

test('still right: checked today, and asked again in a year', async () => {
  api.clock.advance(3 * 86_400_000);
  await us.klopt.mutate({ token, serviceId });
  const { aanbod } = await us.mijn.query({ token });
  expect(aanbod).toEqual([
    expect.objectContaining({ gecontroleerdOp: '2026-11-25', uiterlijk: '2027-11-25' }),
  ]);
  await signIn();
  const { historie } = await kees.aanbod.query({ id: serviceId });
  expect(historie[0]).toMatchObject({
    ...{ veld: 'gecontroleerdOp', door: 'Stichting Zwaluwstaart' },
    naar: 'woensdag 25 november 2026',
  });
});

test('a change waits, is sent back with a reason by mail, and its text is still there', async () => {
  const { aanbod } = await us.formulier.query({ token, serviceId });
  if (!aanbod) throw new Error('no form');
  const change = { ...aanbod, kosten: 'Twee euro' };
  const { id } = await us.stelVoor.mutate({ token, serviceId, aanbod: change });
  expect((await api.visitor().catalogue.get.query({ id: serviceId })).kosten).toBe('Gratis');
  await kees.stuurTerug.mutate({ id, versie: 1, reden: 'Per keer of per maand?' });
  expect(api.mails.at(-1)?.tekst).toContain('Per keer of per maand?');
  const back = await us.formulier.query({ token, voorstelId: id });
  expect(back).toMatchObject({ toestand: 'teruggestuurd', aanbod: { kosten: 'Twee euro' } });
  const better = { ...change, kosten: 'Twee euro per keer' };
  await us.pasAan.mutate({ token, id, versie: back.versie, aanbod: better });
  await approveAll();
  expect((await api.visitor().catalogue.get.query({ id: serviceId })).kosten).toBe(
    'Twee euro per keer',
  );
});

test('an organization reaches nothing of another, whatever ids it sends', async () => {
  const other = await signUp('ander@elders.example', {
    ...{ naam: 'Iets anders', organisatie: { ...KOFFIE.organisatie, naam: 'Andere club' } },
  });
  const { aanbod } = await us.formulier.query({ token, serviceId });
  if (!aanbod) throw new Error('no form');
  const { voorstellen } = await us.mijn.query({ token });
  const [mine] = voorstellen;
  const calls = [
    () => us.formulier.query({ token: other, serviceId }),
    () => us.formulier.query({ token: other, voorstelId: mine?.id ?? '' }),
    () => us.klopt.mutate({ token: other, serviceId }),
    () => us.stelVoor.mutate({ token: other, serviceId, aanbod }),
    () => us.pasAan.mutate({ token: other, id: mine?.id ?? '', versie: 1, aanbod }),
  ];
  for (const call of calls) await expect(call()).rejects.toMatchObject(refused('nietGevonden'));
  const stolen = {
    ...aanbod,
    naam: 'Gekaapt',
    plekken: aanbod.plekken.map((one) => ({ ...one, adres: 'Elders 1' })),
  };
  await us.stelVoor.mutate({ token: other, serviceId: null, aanbod: stolen });
  await approveAll();
  const kept = await api.visitor().catalogue.get.query({ id: serviceId });
  expect(kept.plekken[0]?.adres).toBe('Lindelaan 4');
  expect(kept.activiteiten[0]?.naam).toBe('Zwaluwlunch');
  expect(kept.organisatie.naam).toBe('Stichting Zwaluwstaart');
  const theirs = (await us.mijn.query({ token: other })).aanbod;
  expect(theirs.map(({ naam }) => naam)).toEqual(['Gekaapt', 'Iets anders']);
});

test('an editor says that a newcomer is an organization we know', async () => {
  const known = (await kees.aanbod.query({ id: serviceId })).aanbod.organisatie.id;
  const link = await signUp('nieuw@zwaluw.example', { naam: 'Zwaluwkoor' });
  const id = (await kees.voorstellen.query())[0]?.id ?? '';
  const { organisaties } = await kees.voorstel.query({ id });
  expect(organisaties.map((one) => one.id)).toContain(known);
  await approveAll(known);
  const { aanbod } = await us.mijn.query({ token: link });
  expect(aanbod.map(({ naam }) => naam)).toEqual([KOFFIE.naam, 'Zwaluwkoor']);
});

test('asking the link again tells nobody whether an address is known', async () => {
  api.clock.advance(3_600_001);
  const known = await us.vraagLink.mutate({ email: EMAIL.toUpperCase() });
  await expect.poll(() => api.mails.length).toBe(1);
  const again = mailed();
  const unknown = await us.vraagLink.mutate({ email: 'niemand@elders.example' });
  expect([known, unknown]).toEqual([undefined, undefined]);
  expect(api.mails).toHaveLength(1);
  expect((await us.mijn.query({ token: again })).organisatie).toBe('Stichting Zwaluwstaart');
  for (let n = 0; n < 5; n += 1) await us.vraagLink.mutate({ email: EMAIL });
  expect(api.mails.length, 'a mailbox is not filled').toBeLessThanOrEqual(3);
});

test('the owner is asked to look again once for each check', async () => {
  const asked = async (moment: string) => {
    api.mails.splice(0);
    api.clock.set(moment);
    await redactieTaak(api.deps);
    return api.mails.filter(({ aan, tekst }) => aan === EMAIL && tekst.includes(KOFFIE.naam));
  };
  expect(await asked('2027-11-10T23:00:00+01:00')).toEqual([]);
  const mine = await asked('2027-11-11T09:00:00+01:00');
  expect(mine).toHaveLength(1);
  const fresh = /\/link\/(\S+)/.exec(mine[0]?.tekst ?? '')?.[1] ?? '';
  expect(await asked('2027-11-12T09:00:00+01:00')).toEqual([]);
  await us.klopt.mutate({ token: fresh, serviceId });
  expect(await asked('2027-12-12T09:00:00+01:00')).toEqual([]);
});

test('no mail holds more than the organization told about itself', async () => {
  await signUp('nog@een.example', { naam: 'Derde' });
  for (const { tekst } of api.mails) expect(tekst).not.toMatch(/Kees|Tess|Lindelaan|0182/);
});

test('a withdrawn link is as good as none', async () => {
  await signIn();
  const { houders } = await kees.aanbod.query({ id: serviceId });
  const link = await signUp('weg@zwaluw.example', { naam: 'Vierde' });
  await approveAll(null);
  expect(houders.length).toBeGreaterThan(0);
  for (const { id } of houders) await kees.trekLinkIn.mutate({ id });
  await expect(us.mijn.query({ token })).rejects.toMatchObject(refused('nietGevonden'));
  expect(await us.mijn.query({ token: link })).toBeTruthy();
});

test('a link of one municipality opens nothing in another', async () => {
  const link = await signUp('grens@zwaluw.example', { naam: 'Vijfde' });
  const elsewhere = api.visitor({ host: `${WATERRIJK.hosts[0]}:3000` }).aanbieder;
  await expect(elsewhere.mijn.query({ token: link })).rejects.toMatchObject(
    refused('nietGevonden'),
  );
});

test.for(['samira', 'ina'])('%s invites nobody and withdraws nothing', async (sub) => {
  const other = (await api.staff(sub)).consulent.redactie;
  for (const call of [
    () => other.nodigUit.mutate({ id: serviceId, email: 'x@y.example' }),
    () => other.trekLinkIn.mutate({ id: serviceId }),
  ])
    await expect(call()).rejects.toMatchObject(refused('magNiet'));
});

test('who never confirmed is forgotten', async () => {
  await us.meldAan.mutate({ email: 'nooit@x.example', aanbod: KOFFIE });
  api.clock.advance(15 * 86_400_000);
  expect((await redactieTaak(api.deps)).opgeruimd).toBe(1);
});

test('an entry approved for later is nowhere before its day', async () => {
  await signIn();
  await signUp('later@x.example', { naam: 'Kerstdiner Nergenshuizen' });
  const open = (await kees.voorstellen.query()).find(({ naam }) => naam.startsWith('Kerst'));
  const id = open?.id ?? '';
  const { versie } = await kees.voorstel.query({ id });
  const later = { id, versie, zichtbaarVan: '2028-12-20', zichtbaarTot: '2028-12-26' };
  const { serviceId: made } = await kees.keurGoed.mutate(later);
  const inHsds = async () => (await api.request(`/hsds/services/${made}`)).status;
  expect(await inHsds()).toBe(404);
  api.clock.set('2028-12-20T00:05:00+01:00');
  expect((await redactieTaak(api.deps)).geopend).toBe(1);
  expect(await inHsds()).toBe(200);
  api.clock.set('2028-12-27T00:05:00+01:00');
  expect((await redactieTaak(api.deps)).standen).toBe(1);
  await expect(api.visitor().catalogue.get.query({ id: made })).rejects.toMatchObject(
    refused('nietGevonden'),
  );
});

test('without a way to send mail only what needs mail is refused, with a sentence', async () => {
  const bare = await testApi(undefined, { post: undefined });
  const visitor = bare.visitor();
  await expect(
    visitor.aanbieder.meldAan.mutate({ email: EMAIL, aanbod: KOFFIE }),
  ).rejects.toMatchObject({
    data: { fout: 'stapKanNiet', zin: expect.stringContaining('e-mail') },
  });
  expect((await visitor.catalogue.search.query({ words: 'koffie' })).hits).toBeDefined();
  await bare.close();
});
