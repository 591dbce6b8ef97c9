import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { testApi, type TestApi } from '../testing/api.ts';
import { antwoord, behoefte, fresh, melding } from '../zaak/samples.ts';
import { NIET_OVER_INWONER, OVER_INWONER } from './kolommen.ts';
import { Gegevens } from './schema.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});
afterAll(() => api.close());

const resident = async () => {
  const { token } = await api.visitor().inwoner.plan.start.mutate();
  const { inwoner } = api.resident(token);
  const said = antwoord({ tekst: 'kanarie-oud', alleenVoorMij: true });
  await inwoner.plan.save.mutate({ records: [fresh(behoefte()), fresh(said)] });
  const now = { ...said, tekst: 'kanarie-nieuw' };
  await inwoner.plan.save.mutate({ records: [{ record: now, versie: 1 }] });
  const own = melding({ hulpvraag: 'kanarie-melding' });
  await inwoner.melding.doe.mutate({ melding: own, planMeesturen: true });
  await inwoner.zaak.aanvullen.mutate({ tekst: 'kanarie-aanvulling' });
  return { token, code: (await inwoner.plan.code.query()).code, inwoner };
};

const get = (token: string, kind: 'json' | 'pdf') =>
  api.request(`/bestanden/gegevens.${kind}`, {}, { token });

test('a resident gets everything: plan, older texts, case, dates, helpers and who looked', async () => {
  const { token, code, inwoner } = await resident();
  await inwoner.sessie.bevestig.mutate({ code });
  const answer = await get(token, 'json');
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-disposition')).toContain('attachment');
  const text = await answer.text();
  const all = Gegevens.parse(JSON.parse(text));
  for (const word of ['nieuw', 'oud', 'melding', 'aanvulling'])
    expect(text).toContain(`kanarie-${word}`);
  expect(all.zaken[0]?.klokken.length).toBeGreaterThan(0);
  expect(all.wieKeek).toHaveProperty('inzagen');
});

test('the same as a PDF', async () => {
  const { token, code, inwoner } = await resident();
  await inwoner.sessie.bevestig.mutate({ code });
  const answer = await get(token, 'pdf');
  expect(answer.status).toBe(200);
  const bytes = Buffer.from(await answer.arrayBuffer());
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
});

test('without typing the code again, or fifteen minutes later, there is nothing', async () => {
  const { token, code, inwoner } = await resident();
  api.clock.advance(6 * 60_000);
  expect((await get(token, 'json')).status).not.toBe(200);
  await inwoner.sessie.bevestig.mutate({ code });
  expect((await get(token, 'json')).status).toBe(200);
  api.clock.advance(15 * 60_000);
  expect((await get(token, 'json')).status).not.toBe(200);
});

test('somebody else, a member of staff and a visitor get nothing of it', async () => {
  const { token: other } = await api.visitor().inwoner.plan.start.mutate();
  await resident();
  const text = await (await get(other, 'json')).text();
  expect(text).not.toContain('kanarie');
  const staff = await api.openStaff('petra');
  expect((await api.request('/bestanden/gegevens.json', {}, staff)).status).toBe(401);
  expect((await api.request('/bestanden/gegevens.json')).status).toBe(401);
});

test('every column of the database is given to the resident, or there is a reason why not', async () => {
  const { rows } = await api.pool.query<{ tabel: string; kolom: string }>(
    `select table_name as tabel, column_name as kolom from information_schema.columns
     where table_schema in ('public', 'sleutels') order by 1, 2`,
  );
  const known = rows.filter(({ tabel, kolom }) => {
    const about = OVER_INWONER[tabel];
    if (!about) return tabel in NIET_OVER_INWONER;
    return about.geeft.includes(kolom) || kolom in about.niet;
  });
  const missing = rows.filter((row) => !known.includes(row));
  expect(missing).toEqual([]);
});

test('the published schema is the one that holds', () => {
  const file = new URL('../../../../docs/gegevens.schema.json', import.meta.url);
  const made = z.toJSONSchema(Gegevens, { target: 'draft-2020-12' });
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(JSON.stringify(made)));
});
