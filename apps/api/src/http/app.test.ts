import { afterAll, beforeAll, expect, test } from 'vitest';
import { groundRouter } from '../testing/parts.ts';
import { testApi, type TestApi } from '../testing/api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi({ router: groundRouter });
});
afterAll(() => api.close());

test('the host name decides which municipality answers', async () => {
  const here = await api.visitor().gemeente.info.query();
  const there = await api.visitor({ host: 'waterrijk.localhost:3000' }).gemeente.info.query();
  expect([here.naam, there.naam]).toEqual(['Voorbeeldstad', 'Waterrijk']);
});
