import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { keysOf } from '../crypto/keys.ts';
import { testApi, type Client, type TestApi } from '../testing/api.ts';
import { VOORBEELDSTAD } from '../testing/gemeenten.ts';
import { antwoord, behoefte, fresh, melding } from '../zaak/samples.ts';
import { ronde } from './ronde.ts';

const DAY = 86_400_000;
const MINUTE = 60_000;
const refused = (fout: string) => ({ data: { fout } });

let api: TestApi;
let samira: Client['consulent'];
beforeAll(async () => {
  api = await testApi();
});
beforeEach(async () => {
  samira = (await api.staff('samira')).consulent;
});
afterAll(() => api.close());

const run = () =>
  ronde(
    {
      ...{ db: api.db, now: api.clock.now, proef: false, klokKlopt: true },
      clock: { previous: null, steady: () => 0 },
      auditKey: keysOf(api.deps.ring, VOORBEELDSTAD.id).auditKey,
    },
    VOORBEELDSTAD,
  );

const start = async () => {
  const { token, code } = await api.visitor().inwoner.plan.start.mutate();
  const { inwoner } = api.resident(token);
  await inwoner.plan.save.mutate({ records: [fresh(behoefte()), fresh(antwoord())] });
  return { token, code, inwoner };
};

/** A case that its resident took back, and asked to destroy. */
const withdrawn = async () => {
  const { inwoner, token, code } = await start();
  const made = { melding: melding(), planMeesturen: true };
  const { referentie } = await inwoner.melding.doe.mutate(made);
  await inwoner.zaak.trekIn.mutate({ toelichting: '' });
  const asked = await inwoner.zaak.vraagVernietiging.mutate({ toelichting: 'Ik wil rust.' });
  const [row] = await samira.werkvoorraad.lijst.query({ zoek: referentie });
  return { id: row?.id ?? '', versie: row?.versie ?? 0, referentie, asked, token, code };
};

const count = async (table: string, where: string) =>
  (await api.sql(VOORBEELDSTAD.id, `select from ${table} where ${where}`)).rowCount;

test('a resident asks, a person decides, the resident is told, and seven days later it goes', async () => {
  const { id, versie, referentie, asked, code } = await withdrawn();
  expect(asked.verzoek).toMatchObject({ uitkomst: null });
  expect(asked.mag.vernietigingVragen).toBe(false);
  expect(asked.bewaren).toMatchObject({ regel: 'zonderOnderzoek', tot: '2027-11-22' });
  await samira.bewaren.beslis.mutate({ id, versie, vernietiging: 'vernietigd' });
  const ina = (await api.staff('ina')).consulent.bewaren;
  const { zaken } = await ina.binnenkort.query();
  expect(zaken.find((one) => one.referentie === referentie)).toMatchObject({
    vanaf: '2026-11-23',
    uitstel: expect.any(String),
  });
  api.clock.advance(8 * DAY);
  await run();
  const { token } = await api.visitor().inwoner.plan.open.mutate({ code });
  const told = await api.resident(token).inwoner.zaak.volg.query();
  expect(told.bewaren).toMatchObject({ regel: 'opVerzoek', gewaarschuwdOp: '2026-11-30' });
  expect(await count('zaak', `id = '${id}'`)).toBe(1);
  api.clock.advance(7 * DAY);
  await run();
  expect(await count('zaak', `id = '${id}'`)).toBe(0);
});

test('what was laid down to stay is not destroyed, also not on request', async () => {
  const { id, versie, referentie } = await withdrawn();
  await samira.bewaren.beslis.mutate({ id, versie, vernietiging: 'vernietigd' });
  const ina = (await api.staff('ina')).consulent.bewaren;
  await ina.legVast.mutate({ referentie, reden: 'De rechter vraagt erom.' });
  expect((await samira.zaak.open.query({ id })).bewaren).toMatchObject({ blijft: true });
  api.clock.advance(30 * DAY);
  await run();
  await run();
  expect(await count('zaak', `id = '${id}'`)).toBe(1);
});

test('the list tells numbers and days, and nothing of what is in a case', async () => {
  await withdrawn();
  const { zaken } = await (await api.staff('ina')).consulent.bewaren.binnenkort.query();
  for (const one of zaken)
    expect(Object.keys(one).sort()).toEqual([
      ...['gewaarschuwdOp', 'grond', 'referentie', 'regel', 'uitstel', 'vanaf'],
    ]);
});

test('a case that still runs is not destroyed on request before it has ended', async () => {
  const { inwoner } = await start();
  await inwoner.melding.doe.mutate({ melding: melding(), planMeesturen: false });
  const { bewaren, mag } = await inwoner.zaak.volg.query();
  expect(bewaren).toEqual({ regel: null, tot: null, gewaarschuwdOp: null, blijft: false });
  expect(mag.vernietigingVragen).toBe(true);
});

test.for(['fatma', 'tom'])('%s does not decide on a case of team Noord', async (sub) => {
  const { id, versie } = await withdrawn();
  const { bewaren } = (await api.staff(sub)).consulent;
  const deciding = bewaren.beslis.mutate({ id, versie, vernietiging: 'vernietigd' });
  await expect(deciding).rejects.toMatchObject(refused('nietGevonden'));
});

test('what cannot be taken back asks anew who it is, and changes nothing before', async () => {
  const { id, versie, referentie } = await withdrawn();
  const ina = (await api.staff('ina')).consulent.bewaren;
  const old = (await api.staff('samira')).consulent.bewaren;
  api.clock.advance(6 * MINUTE);
  const reden = 'De rechter vraagt erom.';
  for (const call of [
    () => old.beslis.mutate({ id, versie, vernietiging: 'vernietigd' }),
    () => ina.legVast.mutate({ referentie, reden }),
    () => ina.hefOp.mutate({ id, reden }),
  ])
    await expect(call()).rejects.toMatchObject(refused('extraControle'));
  expect(await count('bewaarplicht', `zaak_id = '${id}'`)).toBe(0);
});

test('a resident takes the whole plan away: the code first, then everything is gone', async () => {
  const { inwoner, token, code } = await start();
  api.clock.advance(6 * MINUTE);
  await expect(inwoner.plan.wis.mutate()).rejects.toMatchObject(refused('extraControle'));
  expect((await inwoner.plan.get.query()).plan.behoeften).toHaveLength(1);
  await inwoner.sessie.bevestig.mutate({ code });
  await inwoner.plan.wis.mutate();
  const gone = api.resident(token).inwoner.plan.get.query();
  await expect(gone).rejects.toMatchObject(refused('aanmeldenNodig'));
  const again = api.visitor().inwoner.plan.open.mutate({ code });
  await expect(again).rejects.toMatchObject(refused('codeOnbekend'));
});

test('after the melding the plan stays: the municipality keeps a dossier', async () => {
  const { token } = await withdrawn();
  const wis = api.resident(token).inwoner.plan.wis.mutate();
  await expect(wis).rejects.toMatchObject(refused('stapKanNiet'));
});

test('a helper takes nothing away', async () => {
  const { inwoner } = await start();
  const { code } = await inwoner.delen.maak.mutate({
    ...{ naam: 'Lot', relatie: '', organisatie: '', recht: 'meeschrijven', dagen: 7 },
  });
  const { token } = await api.visitor().inwoner.plan.open.mutate({ code });
  const helper = api.resident(token).inwoner;
  await expect(helper.plan.wis.mutate()).rejects.toMatchObject(refused('magNiet'));
  const asking = helper.zaak.vraagVernietiging.mutate({ toelichting: '' });
  await expect(asking).rejects.toMatchObject(refused('magNiet'));
});
