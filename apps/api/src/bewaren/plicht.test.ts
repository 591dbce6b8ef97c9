import { afterAll, beforeAll, expect, test } from 'vitest';
import { testApi, type TestApi } from '../testing/api.ts';
import { melding } from '../zaak/samples.ts';

let api: TestApi;
let referentie: string;
beforeAll(async () => {
  api = await testApi();
  const { token } = await api.visitor().inwoner.plan.start.mutate();
  const { inwoner } = api.resident(token);
  const made = await inwoner.melding.doe.mutate({ melding: melding(), planMeesturen: false });
  referentie = made.referentie;
});
afterAll(() => api.close());

const REDEN = 'De rechter heeft het dossier opgevraagd.';
const as = async (sub: string) => (await api.staff(sub)).consulent.bewaren;

test('the administrator lays down that a case stays, and lets it go, with reasons', async () => {
  const ina = await as('ina');
  const { id } = await ina.legVast.mutate({ referentie, reden: REDEN });
  const { plichten } = await ina.overzicht.query();
  expect(plichten).toMatchObject([{ id, referentie, reden: REDEN, door: 'Ina Visser' }]);
  await ina.hefOp.mutate({ id, reden: 'De zaak bij de rechter is klaar.' });
  expect((await ina.overzicht.query()).plichten[0]?.opgehevenOp).not.toBeNull();
  const again = ina.hefOp.mutate({ id, reden: 'Nog een keer opheffen.' });
  await expect(again).rejects.toMatchObject({ data: { fout: 'nietGevonden' } });
});

test('the reason does not stand readable in the database', async () => {
  const { rows } = await api.pool.query(`select b::text as regel from bewaarplicht b`);
  expect(JSON.stringify(rows)).not.toContain(Buffer.from(REDEN).toString('hex'));
});

test('without a reason nothing is laid down', async () => {
  const ina = await as('ina');
  await expect(ina.legVast.mutate({ referentie, reden: 'kort' })).rejects.toMatchObject({
    data: { fout: 'ongeldig', velden: { reden: [expect.stringContaining('reden')] } },
  });
});

test('a dry run tells numbers and changes nothing', async () => {
  expect(await (await as('ina')).proef.query()).toEqual({ aantallen: expect.any(Object) });
});

test.for(['samira', 'petra', 'kees'])('%s may not', async (sub) => {
  const who = await as(sub);
  await expect(who.overzicht.query()).rejects.toMatchObject({ data: { fout: 'magNiet' } });
  const laying = who.legVast.mutate({ referentie, reden: REDEN });
  await expect(laying).rejects.toMatchObject({ data: { fout: 'magNiet' } });
});

test("another municipality's case does not exist", async () => {
  const { rows } = await api.pool.query<{ id: string }>(`select id from bewaarplicht limit 1`);
  const tom = (await api.staff('tom')).consulent.bewaren;
  await expect(tom.hefOp.mutate({ id: rows[0]?.id ?? '', reden: REDEN })).rejects.toMatchObject({
    data: { fout: expect.stringMatching(/nietGevonden|magNiet/) },
  });
});
