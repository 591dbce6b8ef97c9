import { afterAll, beforeAll, expect, test } from 'vitest';
import { testApi, type Client, type TestApi } from '../testing/api.ts';
import { VOORBEELDSTAD } from '../testing/gemeenten.ts';
import { melding } from '../zaak/samples.ts';

const CASES = 1_203;
let api: TestApi;
let samira: Client['consulent'];

/** One real case, and copies of its row: more than one list may hold. */
beforeAll(async () => {
  api = await testApi();
  const { token } = await api.visitor().inwoner.plan.start.mutate();
  await api.resident(token).inwoner.melding.doe.mutate({
    ...{ melding: melding(), planMeesturen: false },
  });
  await api.sql(
    VOORBEELDSTAD.id,
    `insert into zaak (gemeente_id, id, referentie, team_id, toestand, feiten, spoed, gemeld_op,
       versie, aangemaakt_op, gewijzigd_op)
     select gemeente_id, gen_random_uuid(), 'KT-2026-0000-' || lpad(n::text, 4, '0'), team_id,
       toestand, feiten, spoed, gemeld_op, 1, aangemaakt_op, gewijzigd_op
     from zaak, generate_series(2, $1) n`,
    [CASES],
  );
  samira = (await api.staff('samira')).consulent;
});
afterAll(() => api.close());

test.for(['urgentie', 'datum', 'referentie', 'gemeld'] as const)(
  'page after page by %s gives every case once',
  async (sorteer) => {
    const seen: string[] = [];
    for (let vanaf = 0; ; vanaf += 500) {
      const page = await samira.werkvoorraad.lijst.query({ sorteer, vanaf, aantal: 500 });
      seen.push(...page.map(({ id }) => id));
      if (page.length < 500) break;
    }
    expect(seen).toHaveLength(CASES);
    expect(new Set(seen).size).toBe(CASES);
  },
);

test('a list without a size holds a thousand, and a case behind it is found by its number', async () => {
  expect(await samira.werkvoorraad.lijst.query({})).toHaveLength(1_000);
  expect(await samira.werkvoorraad.lijst.query({ zoek: '1203' })).toHaveLength(1);
});

test.for([{ aantal: 0 }, { aantal: 1_001 }, { vanaf: -1 }])('%o is no page', async (page) => {
  await expect(samira.werkvoorraad.lijst.query(page)).rejects.toMatchObject({
    data: { fout: 'ongeldig' },
  });
});
