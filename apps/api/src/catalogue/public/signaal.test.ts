import { addDays, day } from '@keukentafel/domain/time';
import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keysOf } from '../../crypto/keys.ts';
import { withTenant } from '../../db/database.ts';
import { testApi, type TestApi } from '../../testing/api.ts';
import { VOORBEELDSTAD, WATERRIJK } from '../../testing/gemeenten.ts';
import { seedCatalogue } from '../seed/index.ts';
import { signalenSinds, wisSignaal } from './signaal.ts';

const today = day('2026-11-22');
const TEXT = 'Het telefoonnummer klopt niet meer.';
/** A newer key of the municipality: what was sealed before it still opens. */
const OTHER = randomBytes(32);
let api: TestApi;
let id = '';

beforeAll(async () => {
  api = await testApi();
  await seedCatalogue(api.db, VOORBEELDSTAD, today);
  await seedCatalogue(api.db, WATERRIJK, today);
  const { hits } = await api.visitor().catalogue.search.query({ words: 'koffie' });
  id = hits[0]?.id ?? '';
});
afterAll(() => api.close());

const read = (gemeente = VOORBEELDSTAD, since = addDays(today, -30)) =>
  withTenant(api.db, gemeente.id, (tx) =>
    signalenSinds(tx, { gemeente, keks: [OTHER, keysOf(api.deps.ring, gemeente.id).kek] }, since),
  );

test('the editor reads what was told, with the day and nobody in it', async () => {
  await api.visitor().catalogue.kloptNiet.mutate({ id, tekst: ` ${TEXT} ` });
  await api.visitor().catalogue.ervaring.mutate({ id, uitkomst: 'wachtlijst' });
  const found = await read();
  expect(found.map(({ soort, tekst, dag }) => ({ soort, tekst, dag }))).toEqual(
    expect.arrayContaining([
      { soort: 'kloptNiet', tekst: TEXT, dag: today },
      { soort: 'wachtlijst', tekst: '', dag: today },
    ]),
  );
  const [first] = found;
  if (first) {
    await withTenant(api.db, WATERRIJK.id, (tx) => wisSignaal(tx, WATERRIJK.id, first.id));
    expect(await read()).toHaveLength(2);
    await withTenant(api.db, VOORBEELDSTAD.id, (tx) => wisSignaal(tx, VOORBEELDSTAD.id, first.id));
  }
  expect(await read()).toHaveLength(1);
});

test('the row says neither who nor at what hour, and the words are sealed', async () => {
  await api.visitor().catalogue.kloptNiet.mutate({ id, tekst: TEXT });
  const { rows } = await api.pool.query('select * from signaal');
  const [row] = rows as Record<string, unknown>[];
  expect(Object.keys(row ?? {}).sort()).toEqual(
    ['dag', 'gemeente_id', 'id', 'service_id', 'soort', 'tekst'].sort(),
  );
  // A version 7 id would carry the millisecond.
  for (const one of rows as { id: string }[]) expect(one.id.charAt(14)).toBe('4');
  const bytes = rows.flatMap((one: { tekst: Buffer | null }) => (one.tekst ? [one.tekst] : []));
  expect(Buffer.concat(bytes).includes(Buffer.from('telefoon'))).toBe(false);
});

test('another municipality reads none of it', async () => {
  expect(await read(WATERRIJK)).toEqual([]);
});

test('an offer of another municipality does not exist here', async () => {
  const there = api.visitor({ host: 'waterrijk.localhost:3000' });
  await expect(there.catalogue.kloptNiet.mutate({ id, tekst: TEXT })).rejects.toMatchObject({
    data: { httpStatus: 404 },
  });
});

test.for([
  { tekst: '   ', because: 'nothing was said' },
  { tekst: 'a'.repeat(1_001), because: 'longer than a remark' },
  { tekst: 'om\u202Egekeerd', because: 'reads as something else than it is' },
])('refused beside the field: $because', async ({ tekst }) => {
  await expect(api.visitor().catalogue.kloptNiet.mutate({ id, tekst })).rejects.toMatchObject({
    data: { httpStatus: 400, velden: { tekst: [expect.stringMatching(/\.$/)] } },
  });
});

test('many remarks from one address are answered slower, never refused', async () => {
  const visitor = api.visitor({ clientIp: '192.0.2.77' });
  for (let at = 0; at < 32; at += 1)
    await visitor.catalogue.ervaring.mutate({ id, uitkomst: 'past' });
  expect(api.waits).toEqual([1_000, 2_000]);
});
