import { TOESTANDEN } from '@keukentafel/domain/zaak';
import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testDatabase } from '../testing/database.ts';
import { seedDemo } from './index.ts';

let database: Awaited<ReturnType<typeof testDatabase>>;
const ring = { id: 'test', kek: randomBytes(32), zout: randomBytes(32) };
const now = () => Date.parse('2026-11-22T10:00:00+01:00');
let took = 0;
beforeAll(async () => {
  database = await testDatabase();
  const began = performance.now();
  await seedDemo({ db: database.db, ring, now });
  took = performance.now() - began;
});
afterAll(() => database.drop());

const one = async (query: string) => (await database.pool.query(query)).rows;

test('forty cases over all states, in the first municipality', async () => {
  const rows = await one(
    `select toestand from zaak join gemeente using (gemeente_id) where code = 'vb'`,
  );
  expect(rows).toHaveLength(40);
  const seen = new Set(rows.map(({ toestand }) => toestand));
  expect([...seen].sort()).toEqual(Object.keys(TOESTANDEN).sort());
});

test('it is quick', () => {
  expect(took).toBeLessThan(8_000);
});

test('again changes nothing', async () => {
  const state = () =>
    one(`select referentie, toestand, versie, gemeld_op from zaak order by referentie`);
  const before = await state();
  await seedDemo({ db: database.db, ring, now });
  expect(await state()).toEqual(before);
});
