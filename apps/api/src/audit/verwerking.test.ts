import { POLICY } from '@keukentafel/domain/policy';
import { VERWERKINGEN, verwerkingOf, verwerkingUri } from '@keukentafel/domain/verwerkingen';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { testApi, type Client, type TestApi } from '../testing/api.ts';
import { VOORBEELDSTAD } from '../testing/gemeenten.ts';
import { antwoord, behoefte, fresh, melding } from '../zaak/samples.ts';

let api: TestApi;
let resident: Client['inwoner'];

/** The fields of the Logius standard Logboek dataverwerkingen, as far as they are obligatory. */
const Line = z.strictObject({
  gemeente_id: z.uuid(),
  operation_id: z.instanceof(Buffer).refine(({ length }) => length === 8),
  trace_id: z.instanceof(Buffer).refine(({ length }) => length === 16),
  status_code: z.union([z.literal(1), z.literal(2)]),
  name: z.string().min(1),
  start_time: z.date(),
  end_time: z.date(),
  processing_activity_id: z.string().regex(/^urn:keukentafel:verwerking:\w+:\d+$/),
  data_subject_id: z.instanceof(Buffer).nullable(),
});

const lines = async () => {
  const { rows } = await api.sql(VOORBEELDSTAD.id, 'select * from verwerking order by start_time');
  return z.array(Line).parse(rows);
};

const clear = () => api.pool.query('truncate verwerking');

beforeAll(async () => {
  api = await testApi();
  const { token } = await api.visitor().inwoner.plan.start.mutate();
  resident = api.resident(token).inwoner;
  await resident.plan.save.mutate({ records: [fresh(behoefte()), fresh(antwoord())] });
  await resident.melding.doe.mutate({ melding: melding(), planMeesturen: true });
  for (let nr = 0; nr < 3; nr += 1) {
    const other = await api.visitor().inwoner.plan.start.mutate();
    const { inwoner } = api.resident(other.token);
    await inwoner.melding.doe.mutate({ melding: melding(), planMeesturen: false });
  }
});
afterAll(() => api.close());

test('every call leaves its line, none is left out, each conforms to the standard', async () => {
  await clear();
  for (let nr = 0; nr < 20; nr += 1) await resident.plan.get.query();
  await Promise.all(Array.from({ length: 30 }, () => resident.plan.get.query()));
  const all = await lines();
  expect(all).toHaveLength(50);
  expect(new Set(all.map(({ operation_id: id }) => id.toString('hex'))).size).toBe(50);
});

test('a list of four people is four lines with one trace, each about one of them', async () => {
  await clear();
  const { consulent } = await api.staff('samira');
  expect(await consulent.werkvoorraad.lijst.query({})).toHaveLength(4);
  const all = await lines();
  expect(all).toHaveLength(4);
  expect(new Set(all.map(({ data_subject_id: id }) => id?.toString('hex'))).size).toBe(4);
  expect(new Set(all.map(({ trace_id: id }) => id.toString('hex'))).size).toBe(1);
});

test('the resident and the consulent leave the same subject; no employee stands in it', async () => {
  await clear();
  const { consulent } = await api.staff('samira');
  const volg = await resident.zaak.volg.query();
  const found = await consulent.werkvoorraad.lijst.query({ zoek: volg.referentie });
  await consulent.zaak.open.query({ id: found[0]?.id ?? '' });
  const all = await lines();
  expect(new Set(all.map(({ data_subject_id: id }) => id?.toString('hex'))).size).toBe(1);
  const { rows: people } = await api.sql<{ id: string }>(
    VOORBEELDSTAD.id,
    'select id::text from medewerker',
  );
  const text = JSON.stringify(all);
  for (const { id } of people) expect(text).not.toContain(id);
  const chain = await api.sql(VOORBEELDSTAD.id, 'select door, spoor from audit_regel');
  for (const { door } of chain.rows as { door: string }[]) expect(text).not.toContain(door);
  const traces = new Set(all.map(({ trace_id: id }) => id.toString('hex')));
  expect(chain.rows.some((row) => traces.has(String(Object(row).spoor)))).toBe(true);
});

test('a call that failed stands there as failed; one that reached nobody leaves nothing', async () => {
  await clear();
  await expect(resident.zaak.aanvullen.mutate({ tekst: ' ' })).rejects.toThrow();
  const { consulent } = await api.staff('samira');
  const nergens = consulent.zaak.open.query({ id: '018f5f2e-7a00-7000-8000-00000000dead' });
  await expect(nergens).rejects.toThrow();
  expect((await lines()).map(({ status_code: status }) => status)).toEqual([2]);
});

test('no log, no data', async () => {
  await api.pool.query('revoke insert on verwerking from keukentafel_app');
  const read = resident.plan.get.query();
  await expect(read).rejects.toMatchObject({ data: { httpStatus: 503 } });
  await api.pool.query('grant insert on verwerking to keukentafel_app');
  expect((await resident.plan.get.query()).plan).toBeDefined();
});

test('every call that is logged belongs to a processing of the register', () => {
  for (const [path, { log }] of Object.entries(POLICY)) {
    if (log === 'geen') continue;
    expect(Object.keys(VERWERKINGEN)).toContain(verwerkingOf(path));
  }
  expect(verwerkingUri('onderzoek')).toBe('urn:keukentafel:verwerking:onderzoek:1');
});
