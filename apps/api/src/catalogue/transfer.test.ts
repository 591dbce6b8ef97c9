import { canonicalJson, isRecord, stableId } from '@keukentafel/domain/catalogue';
import { day } from '@keukentafel/domain/time';
import { mkdtempSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { packageAt } from '../hsds/testing/datapackage.ts';
import { validatorOf } from '../hsds/testing/validator.ts';
import { testApi, type TestApi } from '../testing/api.ts';
import { VOORBEELDSTAD, WATERRIJK } from '../testing/gemeenten.ts';
import { catalogueExport, catalogueImport, catalogueTables } from './commands.ts';
import { importHsds, type ImportLine } from './import.ts';
import { officialExamples, seedCatalogue } from './seed/index.ts';
import { zipOf } from './testing/zip.ts';

const today = day('2026-11-22');
const NOW = new Date('2026-11-22T09:00:00Z');
const DIRTY = new URL('../../data/hsds-us/haarrrvest.json.gz', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'keukentafel-'));
const errorsIn = validatorOf('hsds-schema');
/** Hundreds of records, each a transaction of its own. */
const MUCH = 180_000;
let api: TestApi;
let dirty: ImportLine[];

beforeAll(async () => {
  api = await testApi();
  await seedCatalogue(api.db, VOORBEELDSTAD, today);
  const report = await catalogueImport(at(WATERRIJK), DIRTY, NOW);
  dirty = report.flatMap(({ records }) => records);
}, MUCH);
afterAll(() => api.close());

const at = (gemeente = VOORBEELDSTAD) => ({ db: api.db, gemeente, today });
const exported = (gemeente = VOORBEELDSTAD) => Array.fromAsync(catalogueExport(at(gemeente)));
const statuses = (lines: readonly ImportLine[]) => [...new Set(lines.map(({ status }) => status))];
const file = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const importFile = async (path: string) =>
  (await catalogueImport(at(), path, NOW)).flatMap(({ records }) => records);

test('863 services that are almost HSDS: each imported, or refused with a sentence and a path', () => {
  expect(dirty.length).toBeGreaterThanOrEqual(863);
  const taken = dirty.filter(({ status }) => status !== 'refused');
  expect(taken.length).toBeGreaterThan(700);
  for (const line of dirty)
    if (line.status === 'refused') {
      expect(line.problems.length).toBeGreaterThan(0);
      for (const { zin } of line.problems) expect(zin).toMatch(/^[A-Z].+\.$/);
    }
});

test('what was imported of them is valid HSDS: more than 500 services', async () => {
  const services = await exported(WATERRIJK);
  expect(services.length).toBeGreaterThanOrEqual(500);
  expect(services.flatMap((one) => errorsIn('service', one))).toEqual([]);
});

test('the same document twice: nothing is new, nothing is twice, nothing has changed', async () => {
  const before = canonicalJson(await exported());
  const lines = await importHsds(api.db, VOORBEELDSTAD, JSON.parse(before), NOW);
  expect(statuses(lines)).toEqual(['unchanged']);
  expect(canonicalJson(await exported())).toBe(before);
});

test('a record that differs is reported as changed, a new one as imported', async () => {
  const [first] = await exported();
  const other = { ...first, id: stableId('test', 'new'), service_at_locations: [], schedules: [] };
  const fresh = { ...other, attributes: [], cost_options: [], service_areas: [] };
  const lines = await importHsds(
    api.db,
    VOORBEELDSTAD,
    [{ ...first, alert: 'Let op.' }, fresh],
    NOW,
  );
  expect(lines.map(({ status }) => status)).toEqual(['changed', 'imported']);
});

test('what the whole document leaves out of an organization becomes defunct, and stays findable', async () => {
  const all = await exported();
  const [owner] = all.flatMap(({ organization }) => organization?.id ?? []);
  const own = all.filter(({ organization }) => organization?.id === owner);
  const [kept, ...gone] = own;
  const lines = await importHsds(api.db, VOORBEELDSTAD, [kept], NOW, { whole: true });
  expect(lines.filter(({ status }) => status === 'changed').map(({ id }) => id)).toEqual(
    gone.map(({ id }) => id).sort(),
  );
  const after = await exported();
  expect(after).toHaveLength(all.length);
  const ended = after.filter(({ id }) => gone.some((one) => one.id === id));
  expect(new Set(ended.map(({ status }) => status))).toEqual(
    new Set(gone.length ? ['defunct'] : []),
  );
  await importHsds(api.db, VOORBEELDSTAD, own, NOW);
});

test('as tables it is a valid data package, with every reference to a row that is there', async () => {
  const target = join(folder, 'tabel');
  mkdirSync(target);
  for (const [name, text] of await catalogueTables(at())) writeFileSync(join(target, name), text);
  const { valid, errors, rows } = await packageAt(join(target, 'datapackage.json'));
  expect([valid, errors]).toEqual([true, []]);
  expect(rows).toBeGreaterThan(500);
});

test('tables → import elsewhere → the same services', async () => {
  const path = join(folder, 'terug');
  mkdirSync(path);
  for (const [name, text] of await catalogueTables(at())) writeFileSync(join(path, name), text);
  const before = await exported();
  const lines = await catalogueImport(at(), path, NOW);
  expect(statuses(lines.flatMap(({ records }) => records))).not.toContain('refused');
  const shape = (all: readonly object[]) =>
    all.filter(isRecord).map(({ id, name, status }) => [id, name, status]);
  expect(shape(await exported())).toEqual(shape(before));
  expect(canonicalJson(brief(await exported()))).toBe(canonicalJson(brief(before)));
});

/** What the tables hold of our own services: not the official examples, which use more. */
const brief = (all: readonly object[]) =>
  all.filter(
    (one) =>
      isRecord(one) &&
      JSON.stringify(one).includes('keukentafel:trede') &&
      !('metadata' in one) &&
      !('capacities' in one),
  );

test.for([
  { name: 'kapot.json', content: '{"id": ', zin: /geen geldige JSON/ },
  { name: 'latin.json', content: Buffer.from([0x22, 0xe9, 0x22]), zin: /geen UTF-8/ },
  { name: 'x.zip', content: 'PK', zin: /Dit is geen zip/ },
  {
    name: 'bom.zip',
    content: zipOf([{ name: 'services.csv', content: Buffer.alloc(70_000_000), says: 10 }]),
    zin: /niet wat de zip zegt/,
  },
  {
    name: 'plaatjes.zip',
    content: zipOf([{ name: 'foto.jpg', content: Buffer.from('x') }]),
    zin: /geen tabellen en geen JSON/,
  },
  { name: 'bom.json.gz', content: gzipSync(Buffer.alloc(70_000_000, ' ')), zin: /te groot/ },
  { name: 'groot.json', content: Buffer.alloc(65 * 1024 * 1024, ' '), zin: /te groot/ },
])(
  'a file that cannot be read is one line of the report: $name',
  async ({ name, content, zin }) => {
    const [line, ...others] = await importFile(file(name, content));
    expect(others).toEqual([]);
    expect(line?.status === 'refused' && line.problems[0]?.zin).toMatch(zin);
  },
);

test('a file of 200 MB is refused by its size, unread', async () => {
  const path = file('reus.json', '');
  truncateSync(path, 200 * 1024 * 1024);
  const [line] = await importFile(path);
  expect(line?.status === 'refused' && line.problems[0]?.zin).toMatch(/te groot/);
});

test(
  'the official examples through tables in a zip: nothing nested is lost',
  async () => {
    const fresh = { ...WATERRIJK, id: WATERRIJK.id };
    await importHsds(api.db, fresh, officialExamples(), NOW);
    const before = (await exported(fresh)).filter(({ id }) => isOfficial(id));
    const files = [...(await catalogueTables(at(fresh)))];
    const packed = files.map(([name, text]) => ({
      name: `hsds/${name}`,
      content: Buffer.from(text),
    }));
    const path = file('tabellen.zip', zipOf(packed));
    const report = await catalogueImport(at(fresh), path, NOW);
    const lines = report.flatMap(({ records }) => records);
    expect(
      lines.filter(({ id }) => isOfficial(id ?? '')).map(({ status }) => status),
    ).not.toContain('refused');
    const after = (await exported(fresh)).filter(({ id }) => isOfficial(id));
    expect(leavesOf(after)).toEqual(leavesOf(before));
  },
  MUCH,
);

const isOfficial = (id: string) => id === 'ac148810-d857-441c-9679-408f346de14b';

/** What tables cannot say: parts of a second, a link column that the example fills with its own name. */
const NOT_IN_TABLES = /\.(last_modified|updated|resource_type|link_entity|taxonomy_id)$/;

/** Every value with the ids on the way to it, so that only what is lost or new shows up. */
function leavesOf(value: unknown, path = ''): string[] {
  if (Array.isArray(value))
    return value.flatMap((one) => leavesOf(one, `${path}[${String(Object(one).id)}]`)).sort();
  if (isRecord(value))
    return Object.entries(value).flatMap(([key, one]) => leavesOf(one, `${path}.${key}`));
  return NOT_IN_TABLES.test(path) ? [] : [`${path} = ${String(value)}`];
}

test('while a large file is read in, everybody finds what they found before', async () => {
  const others = (await exported()).slice(0, 150);
  let busy = true;
  const importing = importHsds(api.db, VOORBEELDSTAD, others, NOW).finally(() => {
    busy = false;
  });
  const answers: number[] = [];
  while (busy) {
    const { hits } = await api.visitor().catalogue.search.query({ words: 'koffie', limit: 5 });
    answers.push(hits.length);
  }
  expect(statuses(await importing)).toEqual(['unchanged']);
  expect(new Set(answers)).toEqual(new Set([5]));
});

test('a table in the wrong encoding is one line, and names the table', async () => {
  const path = join(folder, 'latin');
  mkdirSync(path);
  writeFileSync(join(path, 'services.csv'), Buffer.from('id,name\n1,caf\xe9\n', 'latin1'));
  const [line] = await importFile(path);
  expect(line?.status === 'refused' && line.problems[0]?.zin).toMatch(
    /services\.csv is geen UTF-8/,
  );
});

test('a line of ndjson that is broken does not keep the others out', async () => {
  const [first] = await exported();
  const path = file(
    'regels.ndjson',
    `${JSON.stringify(first)}\n{"id":\n${JSON.stringify(first)}\n`,
  );
  const lines = await importFile(path);
  expect(lines.map(({ status }) => status)).toEqual(['unchanged', 'refused', 'unchanged']);
});

const SERVICE = {
  id: stableId('test', 'bad input'),
  name: 'Aanbod',
  status: 'active',
  organization: { id: stableId('test', 'owner'), name: 'Iemand', description: 'Stichting.' },
};
const schedule = (rest: object) => ({ schedules: [{ id: stableId('test', 'rule'), ...rest }] });

test.for([
  { rest: { email: 'niemand' }, status: 'refused', because: 'no e-mail address' },
  { rest: { url: 'www.example.org' }, status: 'refused', because: 'a web address without scheme' },
  { rest: { name: '' }, status: 'refused', because: 'no name' },
  { rest: { status: 'gone' }, status: 'refused', because: 'no such status' },
  { rest: schedule({ freq: 'DAILY' }), status: 'refused', because: 'a rule HSDS does not have' },
  {
    rest: schedule({ freq: 'WEEKLY', byday: 'MO', dtstart: '2026-01-01', opens_at: '09:00Z' }),
    status: 'imported',
    because: 'a rule without end, and a time with Z',
  },
  {
    rest: { description: '<script>alert(1)</script><b>vet</b>' },
    status: 'changed',
    because: 'HTML is text like any other',
  },
])('$because: $status', async ({ rest, status }) => {
  const [line] = await importHsds(api.db, VOORBEELDSTAD, { ...SERVICE, ...rest }, NOW);
  expect(line?.status).toBe(status);
  if (line?.status === 'refused') expect(line.problems[0]?.pad).not.toBe('');
  const { hits } = await api.visitor().catalogue.search.query({ words: 'koffie' });
  expect(hits.length).toBeGreaterThan(0);
});

test('a rule without end is read day by day, and no further than asked', async () => {
  const rest = schedule({ freq: 'WEEKLY', byday: 'MO', dtstart: '2026-01-01', opens_at: '09:00Z' });
  await importHsds(api.db, VOORBEELDSTAD, { ...SERVICE, ...rest }, NOW);
  const detail = await api.visitor().catalogue.get.query({ id: SERVICE.id });
  expect(detail.openingstijden.length).toBe(1);
});

test('HTML in a description stays text, and is nowhere markup', async () => {
  const description = '<script>alert(1)</script><b>vet</b>';
  await importHsds(api.db, VOORBEELDSTAD, { ...SERVICE, description }, NOW);
  const detail = await api.visitor().catalogue.get.query({ id: SERVICE.id });
  expect(detail.omschrijving).toBe(description);
});

test('postcode 0000 AB is kept as it was written, and lies nowhere', async () => {
  const address = {
    ...{ id: stableId('test', '0000'), address_1: 'Straat 1', city: 'Nergenshuizen' },
    ...{ state_province: 'XX', postal_code: '0000 AB', country: 'NL', address_type: 'physical' },
  };
  const place = {
    id: stableId('test', 'nowhere'),
    location_type: 'physical',
    addresses: [address],
  };
  const service_at_locations = [{ id: stableId('test', 'at nowhere'), location: place }];
  const [line] = await importHsds(api.db, VOORBEELDSTAD, { ...SERVICE, service_at_locations }, NOW);
  expect(line).toMatchObject({
    notes: expect.arrayContaining(['Postcode 0000 AB bestaat niet: er is geen afstand.']),
  });
  const detail = await api.visitor().catalogue.get.query({ id: SERVICE.id, postcode: '2801 AB' });
  expect(detail.plekken).toMatchObject([{ postcode: '0000 AB', afstandKm: null }]);
});

test('coordinates in the sea are kept and told, and the postcode gives the distance', async () => {
  const address = {
    ...{ id: stableId('test', 'zee'), address_1: 'Lindeplein 1', city: 'Voorbeeldstad' },
    ...{ state_province: 'ZH', postal_code: '2801 AB', country: 'NL', address_type: 'physical' },
  };
  const place = {
    ...{ id: stableId('test', 'north sea'), location_type: 'physical', addresses: [address] },
    ...{ latitude: 53.9, longitude: 3.6 },
  };
  const service_at_locations = [{ id: stableId('test', 'at north sea'), location: place }];
  const [line] = await importHsds(api.db, VOORBEELDSTAD, { ...SERVICE, service_at_locations }, NOW);
  expect(line).toMatchObject({
    notes: expect.arrayContaining([expect.stringContaining('of in zee')]),
  });
  const near = { words: SERVICE.name, postcode: '2801 AB', limit: 50 };
  const { hits } = await api.visitor().catalogue.search.query(near);
  expect(hits.find(({ id }) => id === SERVICE.id)?.afstandKm).toBeLessThan(1);
  const detail = await api.visitor().catalogue.get.query({ id: SERVICE.id, postcode: '2801 AB' });
  expect(detail.plekken[0]?.afstandKm).toBeLessThan(1);
  const out = await exported();
  expect(out.find(({ id }) => id === SERVICE.id)).toMatchObject({
    service_at_locations: [{ location: { latitude: 53.9, longitude: 3.6 } }],
  });
});

test('coordinates that do not exist are kept, and give no distance', async () => {
  const place = {
    ...{ id: stableId('test', 'sea'), location_type: 'physical', latitude: 91, longitude: 500 },
  };
  const service_at_locations = [{ id: stableId('test', 'at sea'), location: place }];
  const name = 'Zeeaanbod zonder haven';
  await importHsds(api.db, VOORBEELDSTAD, { ...SERVICE, name, service_at_locations }, NOW);
  const { hits } = await api.visitor().catalogue.search.query({ words: name, postcode: '2801' });
  expect(hits.find(({ naam }) => naam === name)?.afstandKm).toBeNull();
});

test('organizations that are each other’s parent are imported, and read without end', async () => {
  const [a, b] = [stableId('test', 'a'), stableId('test', 'b')];
  const organization = (id: string, parent: string) => ({
    ...{
      id,
      name: `Stichting ${id.slice(0, 4)}`,
      description: 'x',
      parent_organization_id: parent,
    },
  });
  const both = [organization(a, b), organization(b, a)];
  const lines = await importHsds(api.db, VOORBEELDSTAD, both, NOW);
  expect(statuses(lines)).toEqual(['imported']);
  for (const id of [a, b])
    expect((await api.request(`/hsds/organizations/${id}`)).status).toBe(200);
});

test('nothing on disk is needed for the calibration but the licence stands beside the data', () => {
  const licence = new URL('../../data/hsds-us/LICENSE', import.meta.url);
  expect(readFileSync(licence, 'utf8')).toMatch(/CC0/);
});
