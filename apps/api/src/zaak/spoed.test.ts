import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { testApi, type Client, type TestApi } from '../testing/api.ts';
import { VOORBEELDSTAD } from '../testing/gemeenten.ts';
import { antwoord, behoefte, fresh, HUIS, melding } from './samples.ts';

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
const reported = async (spoed: boolean) => {
  const { token } = await api.visitor().inwoner.plan.start.mutate();
  const { inwoner } = api.resident(token);
  await inwoner.plan.save.mutate({ records: [fresh(behoefte()), fresh(antwoord())] });
  const { referentie } = await inwoner.melding.doe.mutate({
    ...{ melding: melding({ spoed }), planMeesturen: true },
  });
  const [row] = await samira.werkvoorraad.lijst.query({ zoek: referentie });
  return { id: row?.id ?? '', versie: row?.versie ?? 0, inwoner };
};

const spoed = {
  reden: 'Mevrouw kwam vandaag uit het ziekenhuis en kan niet alleen uit bed.',
  taken: [{ id: 'opstaan', omschrijving: 'Uit bed', eenheid: 'urenPerWeek', hoeveelheid: 7 }],
  ...{ van: '2026-11-22', tot: '2026-12-20' },
} as const;
const help = { behoefteId: HUIS, spoed: { ...spoed, taken: [...spoed.taken] } };

test('urgent help is given at once, before any rung was weighed (art. 2.3.3)', async () => {
  const { id, versie, inwoner } = await reported(true);
  const given = await samira.weging.spoed.mutate({ id, versie, ...help });
  expect(given).toMatchObject({ versie: versie + 1, feiten: { toestand: 'tijdelijkVerstrekt' } });
  expect(given.afweging).toMatchObject({ tijdelijk: { loopt: true, tot: '2026-12-20' } });
  const { wegingen, afwegingen } = await samira.zaak.open.query({ id });
  expect(wegingen[0]).toMatchObject({ spoed, versies: { spoed: 1, eis: 0 } });
  expect(afwegingen[0]).toMatchObject({ tijdelijk: { loopt: true }, voorstel: null });
  expect((await inwoner.zaak.volg.query()).toestand).toBe('tijdelijkVerstrekt');
});

test('the bare step is refused: temporary help says what and until when (art. 2.3.3)', async () => {
  const { id, versie } = await reported(true);
  const tried = samira.zaak.stap.mutate({ id, versie, gebeurtenis: 'spoedVerstrekken' });
  await expect(tried).rejects.toMatchObject({ data: { fout: 'stapKanNiet' } });
});

test('what was given can be changed while the investigation runs; the earlier help is kept', async () => {
  const { id, versie } = await reported(true);
  const first = await samira.weging.spoed.mutate({ id, versie, ...help });
  const longer = { ...help, spoed: { ...help.spoed, tot: '2027-01-10' } };
  const next = await samira.weging.spoed.mutate({ id, versie: first.versie, ...longer });
  expect(next.afweging?.tijdelijk?.tot).toBe('2027-01-10');
  const kept = await api.sql(
    VOORBEELDSTAD.id,
    `select 1 from zaak_revisie where zaak_id = $1 and soort = 'spoed'`,
    [id],
  );
  expect(kept.rowCount).toBe(1);
});

test.for([
  { name: 'without urgency', urgent: false, over: {}, fout: 'stapKanNiet' },
  { name: 'a need that is gone', urgent: true, over: { behoefteId: HUIS.replace(/1$/, '9') } },
  { name: 'an older version', urgent: true, over: { versie: 99 }, fout: 'verouderd' },
])('refused, and nothing stored: $name', async ({ urgent, over, fout = 'behoefteWeg' }) => {
  const { id, versie } = await reported(urgent);
  const tried = samira.weging.spoed.mutate({ id, versie, ...help, ...over });
  await expect(tried).rejects.toMatchObject({ data: { fout } });
  const opened = await samira.zaak.open.query({ id });
  expect(opened).toMatchObject({ versie, wegingen: [{ spoed: null }] });
});
