import { day } from '@keukentafel/domain/time';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testApi, type Client, type TestApi } from '../testing/api.ts';
import { VOORBEELDSTAD, WATERRIJK } from '../testing/gemeenten.ts';
import { antwoord, behoefte, fresh, HUIS, melding } from '../zaak/samples.ts';
import { beleidOp } from './beleid.ts';
import { gemeenten } from './gemeente.ts';

let api: TestApi;

/** What Voorbeeldstad laid down: a helper's word counts longer, and then for a shorter time. */
const beleid = {
  versie: 1,
  gemeente: 'Voorbeeldstad',
  versies: [
    { geldigVanaf: '2026-01-01', reactieDagen: 10, ladder: { bevestigingDagen: 200 } },
    { geldigVanaf: '2026-12-01', reactieDagen: 21, ladder: { bevestigingDagen: 100 } },
  ],
};

const store = (id: string, policy: object) =>
  api.sql(
    id,
    `update gemeente set instellingen = jsonb_set(instellingen, '{beleid}', $1) where gemeente_id = $2`,
    [JSON.stringify(policy), id],
  );

beforeAll(async () => {
  api = await testApi();
  await store(VOORBEELDSTAD.id, beleid);
});
afterAll(() => api.close());

const weighed = async (staff: Client['consulent'], host: string, postcode: string) => {
  const { token } = await api.visitor({ host }).inwoner.plan.start.mutate();
  const { inwoner } = api.resident(token, host);
  await inwoner.plan.save.mutate({ records: [fresh(behoefte()), fresh(antwoord())] });
  const { referentie } = await inwoner.melding.doe.mutate({
    ...{ melding: melding({ postcode }), planMeesturen: true },
  });
  const [row] = await staff.werkvoorraad.lijst.query({ zoek: referentie });
  const at = { id: row?.id ?? '', behoefteId: HUIS, versie: 0 };
  const taken = [
    { id: 't', omschrijving: 'Wassen', eenheid: 'urenPerWeek' as const, hoeveelheid: 2 },
  ];
  const eis = { taken, toelichting: '', adviesNodig: false, adviesOp: null };
  await staff.weging.eis.mutate({ ...at, eis });
  const { afweging } = await staff.weging.bevinding.mutate({
    ...{ ...at, trede: 'sociaalNetwerk' },
    bevinding: {
      ...{ trede: 'sociaalNetwerk', motivering: 'De buurvrouw wast mee.' },
      bijdragen: [{ taakId: 't', hoeveelheid: 1, wie: 'de buurvrouw', van: null, tot: null }],
      helpers: [
        { naam: 'de buurvrouw', wil: 'ja', kan: true, eigenWoorden: 'Ja.', bevestigdOp: LONG_AGO },
      ],
      besprokenOp: '2026-11-20',
    },
  });
  return afweging.rest[0]?.hoeveelheid;
};

/** 120 days before the melding: more than the 92 that count where nothing was laid down. */
const LONG_AGO = '2026-07-25';

test('each municipality weighs by its own policy', async () => {
  const samira = (await api.staff('samira')).consulent;
  const tom = (await api.staff('tom')).consulent;
  expect(await weighed(samira, 'localhost', '2802AB')).toBe(1);
  expect(await weighed(tom, 'waterrijk.localhost', '2742AA')).toBe(2);
});

test.for([
  { op: '2025-12-31', dagen: 14, because: 'before the first version: the safe reading' },
  { op: '2026-11-22', dagen: 10, because: 'the version of that day' },
  { op: '2026-12-01', dagen: 21, because: 'a change holds from its own day' },
])('on $op $dagen days to answer: $because', async ({ op, dagen }) => {
  const found = (await gemeenten(api.db)).find(({ code }) => code === 'vb');
  expect(found && beleidOp(found, day(op)).reactieDagen).toBe(dagen);
});

test('a stored policy that is none is refused, so that no wrong rule decides', async () => {
  await store(WATERRIJK.id, { ...beleid, versies: [{ geldigVanaf: '2026-02-30' }] });
  await expect(gemeenten(api.db)).rejects.toMatchObject({ code: 'ongeldig' });
});
