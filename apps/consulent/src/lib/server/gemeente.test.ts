import { TRPCClientError } from '@trpc/client';
import { expect, test } from 'vitest';
import type { Api } from '#lib/server/api.ts';
import { municipalityAt } from '#lib/server/gemeente.ts';

const refused = new TRPCClientError('refused', {
  result: { error: { data: { httpStatus: 404, fout: 'gemeenteOnbekend', zin: '', velden: {} } } },
});
const away = new TRPCClientError('fetch failed');

/** Only what the rule asks of a request: its host and the one question to the API. */
const at = (host: string, answer: () => Promise<unknown>) => {
  const api = { gemeente: { info: { query: answer } } } as unknown as Api;
  return { url: new URL(`http://${host}/`), locals: { api, thema: '', zaak: null, mutatie: null } };
};

test.for([
  { name: 'a host the API refuses has no municipality', error: refused, is: 'onbekend' },
  { name: 'an API that is down says nothing about the host', error: away, is: null },
])('$name', async ({ error, is }, { task }) => {
  const host = `case-${task.id}.example`.replaceAll('_', '-');
  expect(await municipalityAt(at(host, () => Promise.reject(error)))).toBe(is);
});

test('a known municipality is given while its answer is fresh, whatever the API does', async () => {
  const gemeente = { naam: 'Waterrijk' };
  const host = 'waterrijk.example';
  expect(await municipalityAt(at(host, () => Promise.resolve(gemeente)))).toBe(gemeente);
  expect(await municipalityAt(at(host, () => Promise.reject(away)))).toBe(gemeente);
});
