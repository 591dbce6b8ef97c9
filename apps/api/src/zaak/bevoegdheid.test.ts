import type { BevoegdheidInvoer } from '@keukentafel/domain/ladder';
import { day } from '@keukentafel/domain/time';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testApi, type Client, type TestApi } from '../testing/api.ts';
import { behoefte, fresh, HUIS, melding } from './samples.ts';

let api: TestApi;
let samira: Client['consulent'];
let resident: Client['inwoner'];
let id: string;

const HIER: BevoegdheidInvoer = {
  ...{ soort: 'ondersteuning', woonplaats: 'Voorbeeldstad', bron: 'basisregistratie' },
  verblijf: { status: 'rechtmatig', bron: 'document gezien' },
};
const ELDERS: BevoegdheidInvoer = { ...HIER, woonplaats: 'Elders', verblijf: null };

const now = () => samira.zaak.open.query({ id });
const record = async (bevoegdheid: BevoegdheidInvoer) =>
  samira.zaak.bevoegdheid.mutate({ id, versie: (await now()).versie, bevoegdheid });

beforeAll(async () => {
  api = await testApi();
  samira = (await api.staff('samira')).consulent;
  const { token } = await api.visitor().inwoner.plan.start.mutate();
  resident = api.resident(token).inwoner;
  await resident.plan.save.mutate({ records: [fresh(behoefte())] });
  await resident.melding.doe.mutate({ melding: melding(), planMeesturen: true });
  id = (await samira.werkvoorraad.lijst.query({}))[0]?.id ?? '';
});
afterAll(() => api.close());

test('nobody looked yet: nothing is said and nothing stops', async () => {
  const { bevoegdheid, feiten, afwegingen } = await now();
  expect([bevoegdheid, feiten.bevoegd, feiten.verblijfOp]).toEqual([null, null, null]);
  expect(JSON.stringify(afwegingen)).not.toContain('1.2.1');
});

test.for([
  [{ ...HIER, woonplaats: null }, 'bevoegdheid.woonplaats'],
  [{ ...HIER, bron: ' ' }, 'bevoegdheid.bron'],
  [{ ...HIER, verblijf: { status: 'nederlander', bron: '' } }, 'bevoegdheid.verblijf.bron'],
] as const)('%j is refused at %s', async ([given, pad]) => {
  await expect(record(given)).rejects.toMatchObject({
    data: { fout: 'ongeldig', velden: { [pad]: [expect.any(String)] } },
  });
  expect((await now()).bevoegdheid).toBeNull();
});

test('who lives elsewhere: nothing is proposed, the next step says so', async () => {
  await record(ELDERS);
  const { bevoegdheid, feiten, afwegingen, volgendeStap } = await now();
  expect(bevoegdheid?.bevoegd).toMatchObject({ uitkomst: 'nietBevoegd', doorzendenNaar: 'Elders' });
  expect(feiten).toMatchObject({ bevoegd: 'nietBevoegd', bevoegdOp: '2026-11-22' });
  expect(volgendeStap.tekst).toContain('Stuur de melding meteen door');
  const need = afwegingen.find(({ behoefteId }) => behoefteId === HUIS);
  expect(need?.blokkades[0]).toMatchObject({
    tekst: 'Stuur de melding zo snel mogelijk door naar Elders.',
    artikel: 'Wmo 2015 art. 1.2.1 onder a en Awb art. 2:3',
  });
});

test('a mistake is put right', async () => {
  await record(HIER);
  const { bevoegdheid, feiten } = await now();
  expect(bevoegdheid).toMatchObject({
    feiten: { gemeente: 'Voorbeeldstad' },
    ...{ bevoegd: { uitkomst: 'bevoegd' }, verblijf: { uitkomst: 'voldoet' } },
  });
  expect(feiten).toMatchObject({ bevoegd: 'bevoegd', verblijfOp: '2026-11-22' });
});

test('unlawful residence stops the proposal; what was found is not in the open facts', async () => {
  await record({ ...HIER, verblijf: { status: 'nietRechtmatig', bron: 'register' } });
  const { afwegingen, feiten } = await now();
  expect(afwegingen[0]?.blokkades[0]?.artikel).toBe('Wmo 2015 art. 1.2.2');
  expect(JSON.stringify(feiten)).not.toMatch(/nietRechtmatig|voldoet/);
});

test('only staff of the own team, and never the resident', async () => {
  const { consulent: fatma } = await api.staff('fatma');
  const { versie } = await now();
  const input = { id, versie, bevoegdheid: HIER };
  await expect(fatma.zaak.bevoegdheid.mutate(input)).rejects.toMatchObject({
    data: { fout: 'nietGevonden' },
  });
  const { consulent: kees } = await api.staff('kees');
  await expect(kees.zaak.bevoegdheid.mutate(input)).rejects.toMatchObject({
    data: { fout: 'magNiet' },
  });
});

test('a stale form changes nothing', async () => {
  const stale = samira.zaak.bevoegdheid.mutate({ id, versie: 1, bevoegdheid: HIER });
  await expect(stale).rejects.toMatchObject({ data: { fout: 'verouderd' } });
});

test('the melding is forwarded and the resident is told the same day (Awb 2:3)', async () => {
  const send = async (gegevens: { ingelichtOp?: ReturnType<typeof day> }) =>
    samira.zaak.stap.mutate({
      ...{ id, versie: (await now()).versie, gebeurtenis: 'doorzenden', gegevens },
    });
  await expect(send({ ingelichtOp: day('2026-11-22') })).rejects.toThrow('zelf bevoegd');
  await record(ELDERS);
  await expect(send({})).rejects.toThrow('Laat de inwoner meteen weten');
  await send({ ingelichtOp: day('2026-11-22') });
  const { bevoegdheid, toestand } = await now();
  expect(toestand).toBe('doorgezonden');
  expect(bevoegdheid?.feiten).toMatchObject({
    ...{ doorgezondenOp: '2026-11-22', afzenderIngelichtOp: '2026-11-22' },
  });
  expect((await resident.zaak.volg.query()).uitleg).toContain('doorgestuurd');
});
