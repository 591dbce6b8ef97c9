import { afterAll, beforeAll, expect, test } from 'vitest';
import { testApi, type TestApi } from '../testing/api.ts';
import { VOORBEELDSTAD, WATERRIJK } from '../testing/gemeenten.ts';
import { melding } from '../zaak/samples.ts';
import type { Anchor } from './anchor.ts';
import { anchorAll, readAnchors } from './anchor.ts';
import { prune } from './prune.ts';
import { verify } from './verify.ts';
import { wieIs } from './wieIs.ts';
import { tempFolder } from '../testing/folder.ts';

const DAY = 86_400_000;
const IDS = [VOORBEELDSTAD.id, WATERRIJK.id];
let api: TestApi;
let id = '';

beforeAll(async () => {
  api = await testApi();
  const { token } = await api.visitor().inwoner.plan.start.mutate();
  await api
    .resident(token)
    .inwoner.melding.doe.mutate({ melding: melding(), planMeesturen: false });
  const { consulent } = await api.staff('samira');
  id = (await consulent.werkvoorraad.lijst.query({}))[0]?.id ?? '';
});
afterAll(() => api.close());

const look = async (times: number) => {
  const { consulent } = await api.staff('samira');
  for (let n = 0; n < times; n += 1) await consulent.zaak.open.query({ id });
};
const checked = (anchors: readonly Anchor[] = []) =>
  verify({ db: api.db, ring: api.deps.ring }, IDS, anchors);
const before = () => new Date(api.clock.now() - DAY);
const cut = (anchors: readonly Anchor[] = []) =>
  prune({ db: api.db, ring: api.deps.ring }, IDS, anchors, before());

test('old lines go behind a checkpoint, and what stays is still whole, anchors and all', async () => {
  await look(4);
  const path = `${tempFolder()}/anker.jsonl`;
  await anchorAll({ ...api.deps, auditAnchor: path });
  api.clock.advance(2 * DAY);
  await look(3);
  await anchorAll({ ...api.deps, auditAnchor: path });
  const anchors = readAnchors(path);
  expect(await cut(anchors)).toMatchObject([{ regels: 5 }, { regels: 0 }]);
  expect(await checked(anchors)).toMatchObject({ regels: 3, breuken: [] });
  await look(1);
  expect(await checked(anchors)).toMatchObject({ regels: 4, breuken: [] });
  expect(await cut(anchors)).toMatchObject([{ regels: 0 }, { regels: 0 }]);
});

test.for([
  { what: 'lines cut away behind it', sql: 'delete from audit_regel where seq = 6', at: 6 },
  {
    what: 'a checkpoint moved forward by hand',
    sql: `insert into audit_ijkpunt select gemeente_id, 7, (select mac from audit_regel r
      where r.seq = 7 and r.gemeente_id = i.gemeente_id), tot, op, zegel from audit_ijkpunt i`,
    at: 7,
  },
  { what: 'the checkpoint taken away', sql: 'delete from audit_ijkpunt', at: 1 },
  {
    what: 'an old line put back',
    sql: `insert into audit_regel select gemeente_id, 2, op, door, rol, namens, actie, object,
      relatie, reden, nood, uitkomst, spoor, inhoud, vorige, mac from audit_regel where seq = 6`,
    at: 2,
  },
])('after pruning it is still seen: $what', async ({ sql, at }) => {
  const client = await api.pool.connect();
  const saved = ['audit_regel', 'audit_ijkpunt'];
  for (const one of saved) await client.query(`create temp table was_${one} as table ${one}`);
  await client.query(sql);
  const { breuken } = await checked();
  for (const one of saved)
    await client.query(`delete from ${one}; insert into ${one} table was_${one};
      drop table was_${one}`);
  client.release();
  expect(breuken).toMatchObject([{ gemeente: VOORBEELDSTAD.id, seq: at }]);
});

test('a chain that is not whole is not pruned', async () => {
  await api.pool.query(`update audit_regel set uitkomst = 'x' where seq = 7`);
  await expect(cut()).rejects.toThrow(/not whole/);
  await api.pool.query(`update audit_regel set uitkomst = 'ok' where seq = 7`);
  expect((await checked()).breuken).toEqual([]);
});

test('the application itself cannot make a checkpoint', async () => {
  const client = await api.pool.connect();
  await client.query(`begin; set local role keukentafel_app;
    set local app.gemeente = '${VOORBEELDSTAD.id}'`);
  await expect(client.query('delete from audit_ijkpunt')).rejects.toMatchObject({ code: '42501' });
  await client.query('rollback');
  client.release();
});

test('a pseudonym becomes a name only with a reason, and that is a line in the log', async () => {
  const { rows } = await api.sql<{ door: string }>(
    VOORBEELDSTAD.id,
    `select door from audit_regel where actie = 'consulent.zaak.open' limit 1`,
  );
  const deps = { db: api.db, ring: api.deps.ring, now: api.clock.now };
  const asked = { wie: rows[0]?.door ?? '', reden: 'Klacht 2026-17 van de inwoner.' };
  expect(await wieIs(deps, VOORBEELDSTAD, asked)).toEqual({
    ...{ gemeente: 'vb', naam: 'Samira Haddad', functie: 'consulent' },
  });
  expect(await wieIs(deps, WATERRIJK, asked)).toBeNull();
  const { rows: lines } = await api.sql<Record<string, unknown>>(
    VOORBEELDSTAD.id,
    `select actie, rol, reden, inhoud is not null as waarom from audit_regel
     order by seq desc limit 1`,
  );
  expect(lines).toEqual([{ actie: 'audit wie', rol: 'systeem', reden: 'herleiden', waarom: true }]);
  expect((await checked()).breuken).toEqual([]);
});

test('the data protection officer sees numbers by month, and nothing else', async () => {
  const { consulent } = await api.staff('samira');
  await consulent.werkvoorraad.lijst.query({ zoek: 'KT-2026' });
  const fatma = (await api.staff('fatma')).consulent;
  await expect(fatma.zaak.open.query({ id })).rejects.toThrow();
  const nora = (await api.staff('nora')).consulent;
  const [maand] = await nora.privacy.maanden.query();
  expect(maand).toEqual({
    ...{ maand: '2026-11', zoeken: 1, zoekers: 1, inzagen: 4, geweigerd: 1 },
    ...{ nood: 0, onterecht: 0, nietBeoordeeld: 0, meegenomen: 0 },
  });
});

test.for(['samira', 'petra', 'kees', 'ina'])('%s may not see those numbers', async (sub) => {
  const { privacy } = (await api.staff(sub)).consulent;
  await expect(privacy.maanden.query()).rejects.toMatchObject({ data: { fout: 'magNiet' } });
});

test('the data protection officer opens no case and no work list', async () => {
  const { consulent } = await api.staff('nora');
  for (const call of [consulent.zaak.open.query({ id }), consulent.werkvoorraad.lijst.query({})])
    await expect(call).rejects.toMatchObject({ data: { fout: 'magNiet' } });
});
