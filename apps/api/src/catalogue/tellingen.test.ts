import { day } from '@keukentafel/domain/time';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { testApi, type TestApi } from '../testing/api.ts';
import { VOORBEELDSTAD } from '../testing/gemeenten.ts';
import { seedCatalogue } from './seed/index.ts';
import { DREMPEL } from './tellingen.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
  await seedCatalogue(api.db, VOORBEELDSTAD, day('2026-11-22'));
});
afterAll(() => api.close());

const ask = async (words: string, times: number, host?: string) => {
  const visitor = api.visitor(host ? { host } : {});
  for (let n = 0; n < times; n += 1) await visitor.catalogue.search.query({ words });
};
const counts = async () => (await api.staff('kees')).consulent.catalogus.tellingen.query();

test('a subject is counted by week, and shown from the threshold on only', async () => {
  await ask('traplift', DREMPEL - 1);
  expect((await counts()).regels).toEqual([]);
  await ask('mijn trap is te steil', 1);
  await ask('xqzwv', DREMPEL);
  await ask('scootmobiel', 1);
  expect(await counts()).toEqual({
    ...{ drempel: DREMPEL, vanaf: '2026-08-31' },
    regels: [
      { week: '2026-11-16', soort: 'WO-TRAP', naam: 'Traplift en traphulpmiddelen', aantal: 10 },
      { week: '2026-11-16', soort: 'nietsGevonden', naam: 'Niets gevonden', aantal: 10 },
      { week: '2026-11-16', soort: 'onbegrepen', naam: 'Vraag niet begrepen', aantal: 10 },
    ],
  });
});

test('another municipality has counts of its own', async () => {
  await ask('rollator', DREMPEL + 2, 'waterrijk.localhost');
  expect((await counts()).regels.map(({ soort }) => soort)).not.toContain('VE-UITL');
});

test('only the editor sees them', async () => {
  const samira = (await api.staff('samira')).consulent.catalogus;
  await expect(samira.tellingen.query()).rejects.toMatchObject({ data: { fout: 'magNiet' } });
  const visitor = api.visitor().consulent.catalogus;
  await expect(visitor.tellingen.query()).rejects.toMatchObject({
    data: { fout: 'aanmeldenNodig' },
  });
});

test('words that are looked for are in no log and in no row, found or not, right or wrong', async () => {
  const canary = 'kanariegeel7351';
  const out: string[] = [];
  const keep = (chunk: unknown) => out.push(String(chunk)) > 0;
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation(keep),
    vi.spyOn(process.stderr, 'write').mockImplementation(keep),
  ];
  await ask(`${canary} traplift`, 2);
  await ask(`${canary} `.repeat(60), 1).catch(() => undefined);
  await api.request(`/hsds/services`, {
    ...{ method: 'POST', body: JSON.stringify({ search: canary }) },
    headers: { 'content-type': 'application/json' },
  });
  const kees = (await api.staff('kees')).consulent;
  await kees.thesaurus.proef.query({ vraag: canary });
  await counts();
  for (const spy of spies) spy.mockRestore();
  expect(out.join('\n')).not.toContain(canary);
  expect(await tablesWith(canary)).toEqual([]);
  expect(await tablesWith('Koffie-inloop De Linde')).toContain('service');
});

/** Names of the tables in which some row, written out as text, has this in it. */
async function tablesWith(words: string): Promise<string[]> {
  const { rows } = await api.pool.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`,
  );
  const found: string[] = [];
  for (const { name } of rows) {
    const hit = await api.pool.query(`select 1 from "${name}" t where t::text like $1 limit 1`, [
      `%${words}%`,
    ]);
    if (hit.rowCount) found.push(name);
  }
  return found;
}
