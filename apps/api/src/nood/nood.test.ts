import { beforeEach, expect, test } from 'vitest';
import { sqlState } from '../db/database.ts';
import { testApi, type Client, type TestApi } from '../testing/api.ts';
import { VOORBEELDSTAD } from '../testing/gemeenten.ts';
import { melding } from '../zaak/samples.ts';

let api: TestApi;
let resident: Client['inwoner'];
let id = '';
let referentie = '';
const START = '2026-11-23T10:00:00+01:00';
const REDEN = 'De thuiszorg belt: mevrouw is gevallen en ligt alleen.';
const nood = () => ({ referentie, categorie: 'gevaar' as const, reden: REDEN });

beforeEach(async () => {
  api = await testApi();
  api.clock.set(START);
  const { token } = await api.visitor().inwoner.plan.start.mutate();
  resident = api.resident(token).inwoner;
  const receipt = await resident.melding.doe.mutate({ melding: melding(), planMeesturen: false });
  referentie = receipt.referentie;
  id = (await (await staff('petra')).werkvoorraad.lijst.query({}))[0]?.id ?? '';
  return () => api.close();
});

const staff = async (sub: string) => (await api.staff(sub)).consulent;
const refused = (fout: string) => ({ data: { fout } });

test('reads for an hour, writes only after a second person agreed', async () => {
  const fatma = await staff('fatma');
  await expect(fatma.zaak.open.query({ id })).rejects.toMatchObject(refused('nietGevonden'));
  expect((await fatma.nood.begin.mutate(nood())).id).toBe(id);
  expect((await fatma.zaak.open.query({ id })).id).toBe(id);
  const plan = () =>
    fatma.afspraak.plan.mutate({
      ...{ id, versie: 1, begin: '2026-12-01T10:00', duurMinuten: 60, plaats: 'x', wie: 'x' },
    });
  await expect(plan()).rejects.toMatchObject(refused('magNiet'));
  const petra = await staff('petra');
  const [open] = (await petra.toezicht.overzicht.query()).nood;
  expect(open).toMatchObject({ wie: 'Fatma Yildiz', reden: REDEN, akkoordOp: null });
  await petra.toezicht.akkoord.mutate({ id: open?.id ?? '' });
  await expect(plan()).rejects.toMatchObject(refused('stapKanNiet'));
  await expect(
    fatma.zaak.wijsToe.mutate({ id, versie: 1, medewerkerId: id }),
  ).rejects.toMatchObject(refused('magNiet'));
  api.clock.advance(60 * 60_000);
  const later = await staff('fatma');
  await expect(later.zaak.open.query({ id })).rejects.toMatchObject(refused('nietGevonden'));
});

test('the resident sees who, when and why, and the emergency, seconds later', async () => {
  await (await staff('samira')).zaak.open.query({ id });
  api.clock.advance(5_000);
  const fatma = await staff('fatma');
  await fatma.nood.begin.mutate(nood());
  await fatma.zaak.open.query({ id });
  const { inzagen, nood: seen } = await resident.zaak.wieKeek.query();
  expect(inzagen.map(({ wie, wat, nood: urgent }) => [wie, wat, urgent])).toEqual([
    ['Een consulent van team Zuid', 'heeft uw plan en uw zaak bekeken', true],
    ['Een consulent van team Zuid', 'heeft uw zaak geopend met de noodprocedure', true],
    ['Een consulent van team Noord', 'heeft uw plan en uw zaak bekeken', false],
  ]);
  expect(seen).toMatchObject([{ waarom: 'Iemand is in gevaar', toelichting: REDEN }]);
  expect(JSON.stringify(inzagen)).not.toMatch(/Fatma|Samira/);
});

test('three a day, numbers of no case included, and a race for the last one has one winner', async () => {
  const fatma = await staff('fatma');
  const gok = { ...nood(), referentie: 'KT-2026-AAAA-AAAA' };
  await expect(fatma.nood.begin.mutate(gok)).rejects.toMatchObject(refused('nietGevonden'));
  await expect(fatma.nood.begin.mutate(gok)).rejects.toMatchObject(refused('nietGevonden'));
  const race = await Promise.allSettled([1, 2, 3].map(() => fatma.nood.begin.mutate(nood())));
  expect(race.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  await expect(fatma.nood.begin.mutate(nood())).rejects.toMatchObject(refused('magNiet'));
  expect((await fatma.nood.mijn.query()).over).toBe(0);
});

test('without a review within a working day the right is suspended, and comes back with it', async () => {
  await (await staff('fatma')).nood.begin.mutate(nood());
  api.clock.set('2026-11-24T09:00:00+01:00');
  expect((await (await staff('fatma')).nood.mijn.query()).opgeschortSinds).toBeNull();
  api.clock.set('2026-11-25T09:00:00+01:00');
  const fatma = await staff('fatma');
  expect((await fatma.nood.mijn.query()).opgeschortSinds).toBe('2026-11-24');
  await expect(fatma.nood.begin.mutate(nood())).rejects.toMatchObject(refused('magNiet'));
  const petra = await staff('petra');
  const [open] = (await petra.toezicht.overzicht.query()).nood;
  await petra.toezicht.beoordeel.mutate({ id: open?.id ?? '', oordeel: 'terecht' });
  expect((await fatma.nood.begin.mutate(nood())).id).toBe(id);
});

test.for([
  { name: 'too short a reason', over: { reden: 'te kort' } },
  { name: 'spaces for a reason', over: { reden: ' '.repeat(40) } },
])('$name is refused', async ({ over }) => {
  const fatma = await staff('fatma');
  await expect(fatma.nood.begin.mutate({ ...nood(), ...over })).rejects.toMatchObject(
    refused('ongeldig'),
  );
});

test('who signed in long ago proves first who it is', async () => {
  const fatma = await staff('fatma');
  api.clock.advance(6 * 60_000);
  await expect(fatma.nood.begin.mutate(nood())).rejects.toMatchObject(refused('extraControle'));
});

test('the own team needs no emergency; others have none', async () => {
  const samira = await staff('samira');
  await expect(samira.nood.begin.mutate(nood())).rejects.toMatchObject(refused('ongeldig'));
  for (const sub of ['kees', 'ina'])
    await expect((await staff(sub)).nood.begin.mutate(nood())).rejects.toMatchObject(
      refused('magNiet'),
    );
  const tom = await staff('tom');
  await expect(tom.nood.begin.mutate(nood())).rejects.toMatchObject(refused('nietGevonden'));
});

test('the table itself refuses a fourth, self-approval and more than an hour', async () => {
  await (await staff('fatma')).nood.begin.mutate(nood());
  const change = (set: string) =>
    api.sql(VOORBEELDSTAD.id, `update noodprocedure set ${set}`).then(() => 'done', sqlState);
  expect(await change('volgnummer = 4')).toBe('23514');
  expect(await change('akkoord_door = medewerker_id')).toBe('23514');
  expect(await change('beoordeeld_door = medewerker_id')).toBe('23514');
  expect(await change(`tot_op = tot_op + interval '1 second'`)).toBe('23514');
});

test('a lead of another team, and a consulent, approve nothing', async () => {
  await (await staff('fatma')).nood.begin.mutate(nood());
  const [open] = (await (await staff('petra')).toezicht.overzicht.query()).nood;
  const samira = await staff('samira');
  await expect(samira.toezicht.akkoord.mutate({ id: open?.id ?? '' })).rejects.toMatchObject(
    refused('magNiet'),
  );
  await api.sql(
    VOORBEELDSTAD.id,
    `update medewerker set team_id = (select id from team where naam = 'Zuid') where sub = 'petra'`,
  );
  const moved = await staff('petra');
  await expect(moved.toezicht.akkoord.mutate({ id: open?.id ?? '' })).rejects.toMatchObject(
    refused('nietGevonden'),
  );
});

test('more than forty cases in an hour are told to the team lead, more than 120 ask for proof', async () => {
  const samira = await staff('samira');
  await samira.zaak.open.query({ id });
  await api.sql(
    VOORBEELDSTAD.id,
    `insert into audit_regel select gemeente_id, seq + n, op, door, rol, namens, actie,
       gen_random_uuid(), relatie, reden, nood, uitkomst, spoor, inhoud, vorige, mac
     from (select * from audit_regel where actie = 'consulent.zaak.open' order by seq limit 1) r, generate_series(1, 40) n`,
  );
  await samira.zaak.open.query({ id });
  const petra = await staff('petra');
  const [signaal] = (await petra.toezicht.overzicht.query()).signalen;
  expect(signaal).toMatchObject({ wie: 'Samira Haddad', aantal: 41, vanMijzelf: false });
  const { medewerkerId = '', uur = '' } = signaal ?? {};
  await petra.toezicht.signaalGezien.mutate({ medewerkerId, uur });
  expect((await petra.toezicht.overzicht.query()).signalen).toEqual([]);
  await api.sql(
    VOORBEELDSTAD.id,
    `insert into audit_regel select gemeente_id, seq + 1000 + n, op, door, rol, namens, actie,
       gen_random_uuid(), relatie, reden, nood, uitkomst, spoor, inhoud, vorige, mac
     from (select * from audit_regel where actie = 'consulent.zaak.open' order by seq limit 1) r, generate_series(1, 90) n`,
  );
  await samira.zaak.open.query({ id });
  api.clock.advance(6 * 60_000);
  await expect(samira.zaak.open.query({ id })).rejects.toMatchObject(refused('extraControle'));
  expect((await (await staff('samira')).zaak.open.query({ id })).id).toBe(id);
});
