import { afterAll, beforeAll, expect, test } from 'vitest';
import { createCtx } from '../http/context.ts';
import { Gegevens } from '../inzage/schema.ts';
import { testApi, type TestApi } from '../testing/api.ts';
import { VOORBEELDSTAD } from '../testing/gemeenten.ts';
import { melding } from '../zaak/samples.ts';
import { bewaar } from './concept.ts';
import type { MeldingConcept } from './conceptInhoud.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});
afterAll(() => api.close());

const typed = (over: Partial<MeldingConcept> = {}): MeldingConcept => ({
  ...{ voorWie: '', weetHetDeAnder: '', melderNaam: '', melderRelatie: '', naam: '' },
  ...{ geboortedatum: '31-12', postcode: '28', huisnummer: '', plaats: '', telefoon: '' },
  ...{ email: 'riet@', hulpvraag: 'kanarie-hulpvraag', veilig: [], spoed: false },
  ...over,
});
const first = { concept: typed(), versie: 0 };
const none = { versie: 0, concept: null };

const visitor = () => api.visitor({ clientIp: crypto.randomUUID() });
const begin = async () => {
  const { token, code } = await visitor().inwoner.plan.start.mutate();
  return { token, code, inwoner: api.resident(token).inwoner };
};
const again = async (code: string) => {
  const { token } = await visitor().inwoner.plan.open.mutate({ code });
  return api.resident(token).inwoner;
};
const refused = (fout: string) => ({ data: { fout } });
const rows = async () =>
  (await api.sql(VOORBEELDSTAD.id, 'select from melding_concept')).rowCount ?? 0;

test('what was typed is there again in a later session, complete or not', async () => {
  const { code, inwoner } = await begin();
  expect(await inwoner.melding.concept.query()).toEqual(none);
  expect(await inwoner.melding.bewaarConcept.mutate(first)).toEqual({ versie: 1 });
  await inwoner.sessie.stop.mutate();
  expect(await (await again(code)).melding.concept.query()).toEqual({ ...first, versie: 1 });
});

test('a stale version overwrites nothing; saying the same once more is no conflict', async () => {
  const { inwoner } = await begin();
  const save = inwoner.melding.bewaarConcept.mutate;
  await save(first);
  expect(await save(first)).toEqual({ versie: 1 });
  const other = { concept: typed({ hulpvraag: 'anders' }), versie: 0 };
  await expect(save(other)).rejects.toMatchObject(refused('verouderd'));
  await expect(save({ ...other, versie: 2 })).rejects.toMatchObject(refused('verouderd'));
  expect(await inwoner.melding.concept.query()).toEqual({ ...first, versie: 1 });
  expect(await save({ ...other, versie: 1 })).toEqual({ versie: 2 });
});

test('of many devices at one moment one is kept, and the others are told', async () => {
  const { inwoner } = await begin();
  const all = await Promise.allSettled(
    Array.from({ length: 5 }, (_, at) =>
      inwoner.melding.bewaarConcept.mutate({
        ...{ concept: typed({ naam: `apparaat ${at}` }), versie: 0 },
      }),
    ),
  );
  expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect((await inwoner.melding.concept.query()).versie).toBe(1);
});

test("somebody else's draft is not there, and theirs stays apart", async () => {
  const [anna, bram] = [await begin(), await begin()];
  await anna.inwoner.melding.bewaarConcept.mutate(first);
  expect(await bram.inwoner.melding.concept.query()).toEqual(none);
  await bram.inwoner.melding.bewaarConcept.mutate({ concept: typed({ naam: 'Bram' }), versie: 0 });
  expect(await anna.inwoner.melding.concept.query()).toEqual({ ...first, versie: 1 });
});

test.for(['meelezen', 'meeschrijven'] as const)(
  'a helper who may %s neither reads nor writes it',
  async (recht) => {
    const { inwoner } = await begin();
    await inwoner.melding.bewaarConcept.mutate(first);
    const wie = { naam: 'Mijn zus', relatie: '', organisatie: '', dagen: 7 };
    const { code } = await inwoner.delen.maak.mutate({ ...wie, recht });
    const { melding: hers } = await again(code);
    await expect(hers.concept.query()).rejects.toMatchObject(refused('magNiet'));
    await expect(hers.bewaarConcept.mutate(first)).rejects.toMatchObject(refused('magNiet'));
  },
);

test('without a plan, for staff and at the host of another municipality there is nothing', async () => {
  const { token, inwoner } = await begin();
  await inwoner.melding.bewaarConcept.mutate(first);
  const others = [
    visitor(),
    await api.staff('samira'),
    api.resident(token, 'waterrijk.localhost:3000'),
  ];
  for (const { inwoner: other } of others) {
    const closed = refused('aanmeldenNodig');
    await expect(other.melding.concept.query()).rejects.toMatchObject(closed);
    await expect(other.melding.bewaarConcept.mutate(first)).rejects.toMatchObject(closed);
  }
});

test.for([
  { name: 'too long', over: { hulpvraag: 'a'.repeat(2_001) }, veld: 'hulpvraag' },
  { name: 'NUL', over: { naam: 'a\u0000' }, veld: 'naam' },
  { name: 'half a character', over: { plaats: '\udc00' }, veld: 'plaats' },
  { name: 'turned-round text', over: { email: '\u202Ea' }, veld: 'email' },
  { name: 'a long list', over: { veilig: Array.from({ length: 11 }, () => 'x') }, veld: 'veilig' },
])('refused beside its field: $name', async ({ over, veld }) => {
  const { inwoner } = await begin();
  const input = { concept: typed(over), versie: 0 };
  await expect(inwoner.melding.bewaarConcept.mutate(input)).rejects.toMatchObject({
    data: { fout: 'ongeldig', velden: { [`concept.${veld}`]: [expect.any(String)] } },
  });
});

test.for([
  { ...first, planId: 'x' },
  { ...first, versie: -1 },
  { concept: { ...typed(), bsn: '1' }, versie: 0 },
])('what nobody asked for is refused: %j', async (input) => {
  const { inwoner } = await begin();
  await expect(inwoner.melding.bewaarConcept.mutate(input)).rejects.toMatchObject(
    refused('ongeldig'),
  );
});

test('sent: the draft is gone with it, and nothing is kept any more', async () => {
  const { inwoner } = await begin();
  await inwoner.melding.bewaarConcept.mutate(first);
  const before = await rows();
  const done = { melding: melding(), planMeesturen: false, conceptVersie: 1 };
  const { referentie } = await inwoner.melding.doe.mutate(done);
  expect(await rows()).toBe(before - 1);
  expect(await inwoner.melding.concept.query()).toEqual(none);
  await expect(inwoner.melding.bewaarConcept.mutate(first)).rejects.toMatchObject({
    message: expect.stringContaining(referentie),
    data: { fout: 'stapKanNiet' },
  });
  expect((await inwoner.melding.doe.mutate(done)).referentie).toBe(referentie);
});

test('what another device typed since is not sent away in silence', async () => {
  const { code, inwoner } = await begin();
  await inwoner.melding.bewaarConcept.mutate(first);
  const newer = { concept: typed({ hulpvraag: 'van de telefoon' }), versie: 1 };
  await (await again(code)).melding.bewaarConcept.mutate(newer);
  const send = (conceptVersie: number) =>
    inwoner.melding.doe.mutate({ melding: melding(), planMeesturen: false, conceptVersie });
  await expect(send(1)).rejects.toMatchObject(refused('verouderd'));
  expect(await inwoner.melding.concept.query()).toEqual({ ...newer, versie: 2 });
  expect((await inwoner.plan.get.query()).zaak).toBeNull();
  await send(2);
  expect(await inwoner.melding.concept.query()).toEqual(none);
});

test('with a new key of the plan the draft is sealed anew, and a late save under the old one is refused', async () => {
  const { token, code, inwoner } = await begin();
  await inwoner.melding.bewaarConcept.mutate(first);
  const wie = { naam: 'Mijn zus', relatie: '', organisatie: '', dagen: 7 };
  const helper = await inwoner.delen.maak.mutate({ ...wie, recht: 'meelezen' });
  const late = await createCtx(api.deps, { host: 'localhost', clientIp: '', token });
  const sealed = async () =>
    (await api.sql<{ inhoud: Buffer }>(VOORBEELDSTAD.id, 'select inhoud from melding_concept')).rows
      .map(({ inhoud }) => inhoud.toString('hex'))
      .join();
  const before = await sealed();
  await inwoner.delen.beeindig.mutate({ id: helper.id });
  expect(await sealed()).not.toBe(before);
  expect(await (await again(code)).melding.concept.query()).toEqual({ ...first, versie: 1 });
  if (!late.inwoner) throw new Error('a session was expected');
  const written = bewaar({ ...late, inwoner: late.inwoner }, { concept: typed(), versie: 1 });
  await expect(written).rejects.toMatchObject({ code: 'aanmeldenNodig' });
});

test('the resident gets it in the overview of everything, and it goes with the plan', async () => {
  const { token, code, inwoner } = await begin();
  await inwoner.melding.bewaarConcept.mutate(first);
  await inwoner.sessie.bevestig.mutate({ code });
  const overview = async (kind: string) =>
    api.request(`/bestanden/gegevens.${kind}`, {}, { token });
  const { plan } = Gegevens.parse(await (await overview('json')).json());
  expect(plan.meldingConcept).toEqual({ gewijzigdOp: expect.any(String), inhoud: typed() });
  expect((await overview('pdf')).status).toBe(200);
  const before = await rows();
  await inwoner.plan.wis.mutate();
  expect(await rows()).toBe(before - 1);
});

test('writing it counts as working on the plan', async () => {
  const { inwoner } = await begin();
  const edited = () =>
    api.sql(VOORBEELDSTAD.id, 'select gewijzigd_op from plan where gewijzigd_op = $1', [
      new Date(api.clock.now()),
    ]);
  api.clock.advance(1);
  expect((await edited()).rowCount).toBe(0);
  await inwoner.melding.bewaarConcept.mutate(first);
  expect((await edited()).rowCount).toBe(1);
});

test('the draft of another plan does not open, and says nothing', async () => {
  const [anna, bram] = [await begin(), await begin()];
  await anna.inwoner.melding.bewaarConcept.mutate(first);
  await bram.inwoner.melding.bewaarConcept.mutate({ ...first, concept: typed({ naam: 'Bram' }) });
  await api.sql(
    VOORBEELDSTAD.id,
    `update melding_concept set inhoud = (select inhoud from melding_concept
      order by plan_id desc limit 1)`,
  );
  await expect(anna.inwoner.melding.concept.query()).rejects.toMatchObject(refused('onleesbaar'));
});
