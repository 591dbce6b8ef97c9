import { afterAll, beforeAll, expect, test } from 'vitest';
import { sqlState } from '../db/database.ts';
import { testApi, type TestApi } from '../testing/api.ts';
import { VOORBEELDSTAD, WATERRIJK } from '../testing/gemeenten.ts';
import { melding } from '../zaak/samples.ts';
import { verify } from './verify.ts';

let api: TestApi;
let id = '';
const NERGENS = '018f5f2e-7a00-7000-8000-00000000dead';

beforeAll(async () => {
  api = await testApi();
  const { token } = await api.visitor().inwoner.plan.start.mutate();
  const resident = api.resident(token).inwoner;
  await resident.melding.doe.mutate({ melding: melding(), planMeesturen: false });
  const { consulent } = await api.staff('samira');
  id = (await consulent.werkvoorraad.lijst.query({}))[0]?.id ?? '';
});
afterAll(() => api.close());

const lines = async () => {
  const { rows } = await api.sql<Record<string, unknown>>(
    VOORBEELDSTAD.id,
    'select seq::int, actie, rol, object, relatie, uitkomst, inhoud from audit_regel order by seq',
  );
  return rows;
};

const last = async () => (await lines()).at(-1);

const verified = () =>
  verify({ db: api.db, ring: api.deps.ring }, [VOORBEELDSTAD.id, WATERRIJK.id], []);

test('the melding and a look at the case each leave one line, in one whole chain', async () => {
  const before = await lines();
  expect(before.map(({ actie, rol }) => [actie, rol])).toEqual([
    ['inwoner.melding.doe', 'inwoner'],
  ]);
  const { consulent } = await api.staff('samira');
  await consulent.zaak.open.query({ id });
  expect(await last()).toMatchObject({
    ...{ seq: 2, actie: 'consulent.zaak.open', rol: 'consulent', object: id },
    ...{ relatie: 'eigenTeam', uitkomst: 'ok' },
  });
  expect(await verified()).toMatchObject({ regels: 2, breuken: [] });
});

test('the work list leaves no line, a search in it does', async () => {
  const { consulent } = await api.staff('samira');
  const before = (await lines()).length;
  await consulent.werkvoorraad.lijst.query({});
  expect(await lines()).toHaveLength(before);
  await consulent.werkvoorraad.lijst.query({ zoek: 'ZK-2026' });
  expect(await last()).toMatchObject({ actie: 'consulent.werkvoorraad.lijst', object: null });
  expect(JSON.stringify(await lines())).not.toContain('ZK-2026');
});

test.for([
  { who: 'fatma', ask: () => id, uitkomst: 'nietGevonden', object: () => id },
  { who: 'samira', ask: () => NERGENS, uitkomst: 'nietGevonden', object: () => NERGENS },
  { who: 'ina', ask: () => id, uitkomst: 'magNiet', object: () => null },
])('a try by $who that is refused ($uitkomst) is written down', async (it) => {
  const { consulent } = await api.staff(it.who);
  await expect(consulent.zaak.open.query({ id: it.ask() })).rejects.toThrow();
  expect(await last()).toMatchObject({ uitkomst: it.uitkomst, object: it.object() });
});

test('a change that is refused leaves the case and the chain as they were', async () => {
  const before = (await lines()).length;
  const { consulent } = await api.staff('samira');
  const early = consulent.zaak.stap.mutate({ id, versie: 1, gebeurtenis: 'gesprekGevoerd' });
  await expect(early).rejects.toThrow();
  expect(await lines()).toHaveLength(before);
});

const asApp = async (statement: string) => {
  const client = await api.pool.connect();
  try {
    await client.query('begin; set local role keukentafel_app');
    await client.query(`set local app.gemeente = '${VOORBEELDSTAD.id}'`);
    await client.query(statement);
    return 'done';
  } catch (error) {
    return sqlState(error);
  } finally {
    await client.query('rollback');
    client.release();
  }
};

test.for(['audit_regel', 'verwerking'])('the application can only add to %s', async (table) => {
  for (const statement of [`update ${table} set`, 'delete from', 'truncate'])
    expect(
      await asApp(
        statement.startsWith('update')
          ? `${statement} ${table === 'verwerking' ? `name = 'x'` : `actie = 'x'`}`
          : `${statement} ${table}`,
      ),
      statement,
    ).toBe('42501');
  expect(await asApp(`select from ${table}`)).toBe('done');
});

test('no log, no data: a log that cannot be written answers 503 and changes nothing', async () => {
  const { consulent } = await api.staff('samira');
  const before = await lines();
  await api.pool.query('revoke insert on audit_regel from keukentafel_app');
  const open = consulent.zaak.open.query({ id });
  await expect(open).rejects.toMatchObject({ data: { httpStatus: 503, fout: 'nietBereikbaar' } });
  const step = consulent.zaak.stap.mutate({ id, versie: 1, gebeurtenis: 'bevestigen' });
  await expect(step).rejects.toMatchObject({ data: { httpStatus: 503 } });
  const search = consulent.werkvoorraad.lijst.query({ zoek: 'ZK' });
  await expect(search).rejects.toMatchObject({ data: { httpStatus: 503 } });
  await api.pool.query('grant insert on audit_regel to keukentafel_app');
  expect((await consulent.zaak.open.query({ id })).versie).toBe(1);
  expect(await lines()).toHaveLength(before.length + 1);
});

test('fifty at once stand in one chain, each after the other', async () => {
  const { consulent } = await api.staff('samira');
  const before = (await lines()).length;
  await Promise.all(Array.from({ length: 50 }, () => consulent.zaak.open.query({ id })));
  expect(await lines()).toHaveLength(before + 50);
  expect((await verified()).breuken).toEqual([]);
});

test('one changed word is found at its place', async () => {
  await api.sql(VOORBEELDSTAD.id, `update audit_regel set uitkomst = 'x' where seq = 2`);
  expect((await verified()).breuken).toEqual([
    { gemeente: VOORBEELDSTAD.id, seq: 2, wat: 'veranderd' },
  ]);
});
