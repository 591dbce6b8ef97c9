import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { day } from '@keukentafel/domain/time';
import { testDatabase } from '../testing/database.ts';
import { addGemeenten, VOORBEELDSTAD, WATERRIJK } from '../testing/gemeenten.ts';
import { seedCatalogue } from './index.ts';
import { service } from './schema.ts';
import { ownQuery, ownWords } from './words.ts';

let database: Awaited<ReturnType<typeof testDatabase>>;
beforeAll(async () => {
  database = await testDatabase();
  await addGemeenten(database.db);
  for (const gemeente of [VOORBEELDSTAD, WATERRIJK])
    await seedCatalogue(database.db, gemeente, day('2026-11-22'));
});
afterAll(() => database.drop());

const QUERIES = [
  { query: 'maaltijd', why: 'one word' },
  { query: 'maalt:*', why: 'the beginning of one' },
  { query: '(koffie:* | koffi:*) & inloop:*', why: 'both of two, one with two forms' },
  { query: 'hulp:* | huis:*', why: 'words that nearly all have' },
  { query: '(de | het) & rolstoel', why: 'a word that full text leaves out' },
  { query: 'de', why: 'nothing but that' },
  { query: '2801', why: 'a number' },
] as const;

test.for(QUERIES)('$query finds what plain full text finds here: $why', async ({ query }) => {
  for (const { id } of [VOORBEELDSTAD, WATERRIJK]) {
    const found = await database.db.execute<{ plain: string[]; own: string[] }>(sql`select
      array(select id::text from ${service} where gemeente_id = ${id}
        and ${service.zoek} @@ to_tsquery('dutch', ${query}) order by 1) as plain,
      array(select id::text from ${service} where ${ownWords(service.gemeenteId, service.zoek)}
        @@ ${ownQuery(id, query)} order by 1) as own`);
    const { plain, own } = found.rows[0] ?? { plain: ['?'], own: [] };
    expect(own).toEqual(plain);
    if (query !== 'de' && query !== '2801') expect(own.length).toBeGreaterThan(0);
  }
});

test('signs in a word change neither the mark nor the word', async () => {
  const odd = sql`array_to_tsvector(array['d''r', 'back\\slash', ''' x', 'spatie in'])`;
  const { rows } = await database.db.execute<{ words: string[] }>(
    sql`select tsvector_to_array(${ownWords(sql`${VOORBEELDSTAD.id}::uuid`, odd)}) as words`,
  );
  const mark = VOORBEELDSTAD.id.slice(-12);
  const words = rows[0]?.words.map((word) => word.slice(12)).sort();
  expect(rows[0]?.words.every((word) => word.startsWith(mark))).toBe(true);
  expect(words).toEqual(["' x", 'back\\slash', "d'r", 'spatie in']);
});
