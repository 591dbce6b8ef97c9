import { expect, test } from 'vitest';
import { parts } from '../parts.ts';
import { createApp } from '../app.ts';
import { policyGaps } from './policy.ts';
import { testApi } from '../testing/api.ts';

test('every procedure and route of this API has its row, and every row its procedure', async () => {
  const api = await testApi();
  expect(policyGaps(createApp(api.deps, parts), parts.router)).toEqual([]);
  await api.close();
});
