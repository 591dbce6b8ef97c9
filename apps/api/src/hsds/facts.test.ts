import { leveringTerm, rolstoelTerm, stableId } from '@keukentafel/domain/catalogue';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { importHsds } from '../catalogue/import.ts';
import { testApi, type TestApi } from '../testing/api.ts';
import { VOORBEELDSTAD } from '../testing/gemeenten.ts';

const NOW = new Date('2026-11-22T09:00:00Z');
const id = stableId('test', 'facts');
const attribute = (link_type: string, taxonomy_term: object) => ({
  ...{ id: stableId('test', 'attribute', link_type), link_type, taxonomy_term },
});
/** No word of it says where it is given or who can come in: only the facts do. */
const SERVICE = {
  ...{ id, name: 'Schaakles', status: 'active' },
  organization: { id: stableId('test', 'club'), name: 'Club', description: 'Vereniging.' },
  attributes: [attribute('levering', leveringTerm('thuis'))],
  service_at_locations: [
    {
      id: stableId('test', 'at club'),
      location: {
        ...{ id: stableId('test', 'clubhuis'), location_type: 'physical' },
        attributes: [attribute('toegankelijkheid', rolstoelTerm())],
      },
    },
  ],
};

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
  const lines = await importHsds(api.db, VOORBEELDSTAD, SERVICE, NOW);
  expect(lines.map(({ status }) => status)).toEqual(['imported']);
});
afterAll(() => api.close());

const Page = z.object({ contents: z.array(z.object({ id: z.string() })) });
const found = async (filter: string) => {
  const answer = await api.app.request(`http://localhost/hsds/services?${filter}`);
  return Page.parse(await answer.json()).contents.map((one) => one.id);
};

test.for([
  { filter: 'delivery=home', ids: [id] },
  { filter: 'delivery=online', ids: [] },
  { filter: 'wheelchair=true', ids: [id] },
  { filter: `taxonomy_term_id=${leveringTerm('thuis').id}`, ids: [id] },
  { filter: `taxonomy_term_id=${leveringTerm('online').id}`, ids: [] },
  { filter: `taxonomy_term_id=${rolstoelTerm().id}`, ids: [id] },
  { filter: 'taxonomy_type=levering&wheelchair=true', ids: [id] },
])(
  'a fact that a publisher states is found without any word of it: $filter',
  async ({ filter, ids }) => {
    expect(await found(filter)).toEqual(ids);
  },
);

test('and it comes out as it came in', async () => {
  const answer = await api.app.request(`http://localhost/hsds/services/${id}`);
  expect(await answer.json()).toMatchObject({
    attributes: expect.arrayContaining([expect.objectContaining({ link_type: 'levering' })]),
  });
});
