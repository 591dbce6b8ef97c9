import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { PlanRecord } from '@keukentafel/domain/plan';
import { createCtx } from '../http/context.ts';
import { samples } from '../testing/plan.ts';
import { testApi, type TestApi } from '../testing/api.ts';

const DAY = 86_400_000;
let api: TestApi;
let token: string;
let code: string;

beforeAll(async () => {
  api = await testApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  api.clock.advance(DAY);
  ({ token, code } = await api.visitor().inwoner.plan.start.mutate());
  await save(token, [samples.need, samples.safety, samples.shared, samples.secret, samples.topics]);
});

const mine = (session = token) => api.resident(session).inwoner;
const save = (session: string, records: PlanRecord[], versie = 0) =>
  mine(session).plan.save.mutate({ records: records.map((record) => ({ record, versie })) });
const fout = (call: Promise<unknown>) =>
  call.then(
    () => 'gelukt',
    (error: unknown) => (error as { data: { fout: string } }).data.fout,
  );
const zus = { naam: 'Mijn zus', relatie: 'zus', organisatie: '', dagen: 30 };
const open = (typed: string) =>
  api.visitor({ clientIp: crypto.randomUUID() }).inwoner.plan.open.mutate({ code: typed });
const helper = async (recht: 'meelezen' | 'meeschrijven', who = zus) => {
  const made = await mine().delen.maak.mutate({ ...who, recht });
  return { ...made, token: (await open(made.code)).token };
};

test('a helper reads the plan without what is private, about safety, or the code', async () => {
  const { token: hers } = await helper('meelezen');
  const { plan, als, zaak } = await mine(hers).plan.get.query();
  expect([als, zaak]).toEqual(['meelezen', null]);
  expect(plan.behoeften.map(({ omschrijving }) => omschrijving)).toEqual(['Mijn huis schoon']);
  expect(plan.antwoorden.map(({ tekst }) => tekst)).toEqual(['Dweilen lukt niet.']);
  expect(plan.leefgebieden).toEqual(['huishouden']);
  expect(await fout(mine(hers).plan.code.query())).toBe('magNiet');
  expect((await mine().plan.get.query()).plan.behoeften).toHaveLength(2);
});

test.for([
  ['write when reading along', 'meelezen', (at: Mine) => at.plan.save.mutate(one(samples.shared))],
  ['hand in', 'meeschrijven', (at: Mine) => at.plan.handIn.mutate({})],
  ['delete', 'meeschrijven', (at: Mine) => at.plan.remove.mutate({ key: 'x', versie: 1 })],
  ['invite', 'meeschrijven', (at: Mine) => at.delen.maak.mutate({ ...zus, recht: 'meelezen' })],
  ['see who looks along', 'meeschrijven', (at: Mine) => at.delen.lijst.query()],
  ['see the code', 'meeschrijven', (at: Mine) => at.plan.code.query()],
  ['follow the case', 'meeschrijven', (at: Mine) => at.zaak.volg.query()],
  [
    'keep something private',
    'meeschrijven',
    (at: Mine) => at.plan.save.mutate(one(samples.secret)),
  ],
  ['write about safety', 'meeschrijven', (at: Mine) => at.plan.save.mutate(one(samples.safety))],
] as const)('a helper cannot %s', async ([, recht, act]) => {
  const { token: hers } = await helper(recht);
  expect(await fout(act(mine(hers)))).toBe('magNiet');
});

type Mine = ReturnType<typeof mine>;
const one = (record: PlanRecord) => ({ records: [{ record, versie: 1 }] });

test('what a helper typed is marked as theirs, until the resident changes it', async () => {
  const { token: hers } = await helper('meeschrijven');
  const said = { ...samples.shared, tekst: 'Zij kan echt niet meer dweilen.' };
  const key = `antwoord:watLuktNiet:${samples.need.id}`;
  await save(hers, [said], 1);
  expect((await mine().plan.get.query()).door).toEqual({
    [key]: { naam: 'Mijn zus', relatie: 'zus', organisatie: '' },
  });
  await save(token, [said], 2); // passed by without a change
  expect((await mine().plan.get.query()).door).toHaveProperty(key);
  await save(token, [{ ...said, tekst: 'Dweilen gaat soms.' }], 3);
  expect((await mine().plan.get.query()).door).toEqual({});
});

test('topics a helper chooses leave the one they do not see as it was', async () => {
  const { token: hers } = await helper('meeschrijven');
  await save(hers, [{ soort: 'leefgebieden', gekozen: ['huishouden', 'vervoerEnBewegen'] }], 1);
  const { plan } = await mine().plan.get.query();
  expect([...plan.leefgebieden].sort()).toEqual(['huishouden', 'veiligheid', 'vervoerEnBewegen']);
});

test('ending a helper works on their next request, gives the plan a new key and loses nothing', async () => {
  const gone = await helper('meeschrijven');
  const stays = await helper('meeschrijven', { ...zus, naam: 'Buurman' });
  await save(gone.token, [{ ...samples.shared, tekst: 'Van mijn zus.' }], 1);
  const before = await keyOf(token);
  await mine().delen.beeindig.mutate({ id: gone.id });

  expect(await fout(mine(gone.token).plan.get.query())).toBe('aanmeldenNodig');
  expect(await fout(open(gone.code))).toBe('codeOnbekend');
  expect(await keyOf(token)).not.toEqual(before);
  const { plan, door } = await mine().plan.get.query();
  expect(plan.antwoorden.map(({ tekst }) => tekst)).toContain('Van mijn zus.');
  expect(Object.values(door)).toEqual([expect.objectContaining({ naam: 'Mijn zus' })]);
  // The other helper types the same code again; the resident's own code still opens the plan.
  expect(await fout(mine(stays.token).plan.get.query())).toBe('aanmeldenNodig');
  expect((await mine((await open(stays.code)).token).plan.get.query()).als).toBe('meeschrijven');
  expect((await mine((await open(code)).token).plan.get.query()).plan.behoeften).toHaveLength(2);
  expect((await mine().delen.lijst.query()).helpers.map(({ stand }) => stand)).toEqual([
    'beeindigd',
    'loopt',
  ]);
});

const keyOf = async (session: string) =>
  (await createCtx(api.deps, { host: 'localhost', clientIp: '', token: session })).inwoner?.planKey;

test('text saved under the old key is refused, not lost in a place nobody can read', async () => {
  const { id } = await helper('meelezen');
  const late = await createCtx(api.deps, { host: 'localhost', clientIp: '', token });
  await mine().delen.beeindig.mutate({ id });
  const { save: saveLate } = await import('../plan/plan.ts');
  if (!late.inwoner) throw new Error('a session was expected');
  const written = saveLate({ ...late, inwoner: late.inwoner }, one(samples.shared).records);
  await expect(written).rejects.toMatchObject({ code: 'aanmeldenNodig' });
  expect((await mine().plan.get.query()).plan.antwoorden).toHaveLength(2);
});

test('a code ends by itself, and never lasts longer than it may', async () => {
  const { token: hers, code: typed } = await helper('meelezen', { ...zus, dagen: 7 });
  expect((await mine(hers).plan.get.query()).als).toBe('meelezen');
  api.clock.advance(7 * DAY);
  expect(await fout(open(typed))).toBe('codeOnbekend');
  const again = (await open(code)).token;
  expect((await mine(again).delen.lijst.query()).helpers[0]?.stand).toBe('verlopen');
  const make = (more: object) =>
    fout(mine(again).delen.maak.mutate({ ...zus, recht: 'meelezen', ...more }));
  expect(await make({ dagen: 60 })).toBe('ongeldig');
  expect(await make({ dagen: 60, organisatie: 'MEE' })).toBe('gelukt');
  expect(await make({ naam: ' ' })).toBe('ongeldig');
});

test('nobody ends a helper of somebody else', async () => {
  const { id } = await helper('meelezen');
  const other = await api.visitor().inwoner.plan.start.mutate();
  expect(await fout(mine(other.token).delen.beeindig.mutate({ id }))).toBe('nietGevonden');
  expect((await mine(other.token).delen.lijst.query()).helpers).toEqual([]);
  expect(await fout(api.visitor().inwoner.delen.lijst.query())).toBe('aanmeldenNodig');
  const staff = await api.staff('samira');
  expect(await fout(staff.inwoner.delen.lijst.query())).toBe('aanmeldenNodig');
});
