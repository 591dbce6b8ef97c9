import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { testApi, type Client, type TestApi } from '../testing/api.ts';
import { antwoord, behoefte, fresh, melding } from './samples.ts';

let api: TestApi;
let samira: Client['consulent'];

beforeAll(async () => {
  api = await testApi();
});
beforeEach(async () => {
  samira = (await api.staff('samira')).consulent;
});
afterAll(() => api.close());

/** A new case with one need from the plan. */
const reported = async () => {
  const { token } = await api.visitor().inwoner.plan.start.mutate();
  const { inwoner } = api.resident(token);
  await inwoner.plan.save.mutate({ records: [fresh(behoefte()), fresh(antwoord())] });
  const { referentie } = await inwoner.melding.doe.mutate({
    ...{ melding: melding(), planMeesturen: true },
  });
  const [row] = await samira.werkvoorraad.lijst.query({ zoek: referentie });
  return { id: row?.id ?? '', versie: row?.versie ?? 0, inwoner };
};

test('a complaint stands beside the case: its clock, on both sides, and no other state', async () => {
  const { id, versie, inwoner } = await reported();
  const gebeurtenis = 'klachtOntvangen';
  const got = await samira.zaak.stap.mutate({ id, versie, gebeurtenis, toelichting: 'Per brief.' });
  expect(got.feiten).toMatchObject({ toestand: 'gemeld', klachten: [{ commissie: false }] });
  const told = await inwoner.zaak.volg.query();
  expect(told.klokken.at(-1)).toMatchObject({ naam: 'klacht', status: 'loopt' });
  expect(told.tijdlijn.map(({ tekst }) => tekst)).toContain('Klacht ontvangen');
  expect(JSON.stringify(told)).not.toContain('Per brief.');
  const done = await samira.zaak.stap.mutate({
    ...{ id, versie: got.versie, gebeurtenis: 'klachtAfhandelen', gegevens: { klacht: 0 } },
  });
  expect(done.feiten.klachten[0]?.afgehandeldOp).not.toBeNull();
});

test('a request to destroy is answered by a named person, also after the case has ended', async () => {
  const { id, versie } = await reported();
  const ended = await samira.zaak.stap.mutate({ id, versie, gebeurtenis: 'intrekken' });
  const asked = await samira.zaak.stap.mutate({
    ...{ id, versie: ended.versie, gebeurtenis: 'vernietigingVragen' },
  });
  const answer = { id, versie: asked.versie };
  const refused = samira.bewaren.beslis.mutate({ ...answer, vernietiging: 'deels' });
  await expect(refused).rejects.toMatchObject({ data: { fout: 'stapKanNiet' } });
  const gegevens = { vernietiging: 'deels', grond: 'belangAnder' } as const;
  const done = await samira.bewaren.beslis.mutate({ ...answer, ...gegevens });
  expect(done.feiten.vernietiging).toEqual({ uitkomst: 'deels', grond: 'belangAnder' });
  const again = samira.bewaren.beslis.mutate({ ...answer, versie: done.versie, ...gegevens });
  await expect(again).rejects.toMatchObject({ data: { fout: 'stapKanNiet' } });
});
