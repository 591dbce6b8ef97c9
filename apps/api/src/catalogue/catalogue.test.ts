import { QUESTIONS } from '@keukentafel/domain/catalogue';
import { day } from '@keukentafel/domain/time';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testApi, type TestApi } from '../testing/api.ts';
import { VOORBEELDSTAD, WATERRIJK } from '../testing/gemeenten.ts';
import { router } from '../trpc.ts';
import { catalogueRouter } from './router.ts';
import { seedCatalogue } from './seed/index.ts';
import { searchCatalogue } from './search.ts';

const today = day('2026-11-22');
let api: TestApi;

beforeAll(async () => {
  api = await testApi({ router: router({ catalogue: catalogueRouter }) });
  await seedCatalogue(api.db, VOORBEELDSTAD, today);
  await seedCatalogue(api.db, WATERRIJK, today);
});
afterAll(() => api.close());

const where = () => ({ db: api.db, gemeenteId: VOORBEELDSTAD.id, today });
const names = async (words: string, extra = {}) =>
  (await searchCatalogue(where(), { words, limit: 5, ...extra })).hits.map(({ naam }) => naam);

test('debug', async () => {
  const t = performance.now();
  console.info(
    await names('skoot mobiel'),
    await names('eten aan huis'),
    await names('ik kom de trap niet meer op', { postcode: '2801AB' }),
  );
  const missed = [];
  for (const { vraag, goed } of QUESTIONS) {
    const { hits } = await searchCatalogue(where(), { words: vraag, limit: 5 });
    if (!hits.some((h) => h.categorieen.some(({ code }) => goed.includes(code))))
      missed.push([vraag, hits.map((h) => h.naam)]);
  }
  console.info(missed, (performance.now() - t) / QUESTIONS.length);
  expect(missed.length).toBeLessThan(10);
});
