import { CATEGORY_CODES } from '@keukentafel/domain/catalogue';
import { day } from '@keukentafel/domain/time';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { residentQuestions, scoresOf } from '../../bench/questions.ts';
import { testApi, type TestApi } from '../testing/api.ts';
import { VOORBEELDSTAD } from '../testing/gemeenten.ts';
import { seedCatalogue } from './seed/index.ts';
import { readSeed } from './seed/source.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
  await seedCatalogue(api.db, VOORBEELDSTAD, day('2026-11-22'));
});
afterAll(() => api.close());

test.for(['first', 'second', 'third'] as const)(
  'questions of the %s set, never used for tuning, find a fitting service among the first five',
  async (set) => {
    const places: { kind: string; place: number }[] = [];
    for (const { words, fits, kind } of residentQuestions(set).heldOut) {
      const { hits } = await api.visitor().catalogue.search.query({ words, limit: 5 });
      const fitting = hits.findIndex((hit) =>
        hit.categorieen.some(({ code }) => fits.includes(code)),
      );
      places.push({ kind, place: fitting + 1 });
    }
    const all = scoresOf(places).get('all');
    expect(all?.hit5).toBeGreaterThanOrEqual(0.9);
    expect(all?.mrr).toBeGreaterThanOrEqual(0.75);
  },
);

test.for(['first', 'second', 'third'] as const)(
  'the %s set is large enough, in two halves',
  (set) => {
    const { tune, heldOut } = residentQuestions(set);
    expect(tune.length + heldOut.length).toBeGreaterThanOrEqual(150);
    const words = new Set(tune.map((one) => one.words));
    expect(heldOut.filter((one) => words.has(one.words))).toEqual([]);
  },
);

test('the example municipality is as large as a town: every category and every rung', () => {
  const { organisaties } = readSeed('voorbeeldstad');
  const services = organisaties.flatMap((one) => one.services);
  const activities = services.flatMap((one) => one.activiteiten);
  expect(organisaties.length).toBeGreaterThanOrEqual(60);
  expect(services.length).toBeGreaterThanOrEqual(150);
  expect(activities.length).toBeGreaterThanOrEqual(200);
  const codes = new Set(services.flatMap((one) => one.categorieen));
  expect(CATEGORY_CODES.filter((code) => !codes.has(code))).toEqual([]);
  expect(new Set(services.map((one) => one.trede)).size).toBe(4);
});
