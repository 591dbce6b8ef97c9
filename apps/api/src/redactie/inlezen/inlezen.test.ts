import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { officialExamples } from '../../catalogue/seed/index.ts';
import { testApi, type Client, type TestApi } from '../../testing/api.ts';
import { WATERRIJK } from '../../testing/gemeenten.ts';

let api: TestApi;
let kees: Client['consulent']['redactie']['inlezen'];
beforeAll(async () => {
  api = await testApi();
  kees = (await api.staff('kees')).consulent.redactie.inlezen;
});
afterAll(() => api.close());

/** Sends a file in two pieces, as the screen does. */
const send = async (naam: string, bytes: Buffer) => {
  const { id } = await kees.begin.mutate({ naam });
  const half = Math.ceil(bytes.length / 2);
  for (const [nr, piece] of [bytes.subarray(0, half), bytes.subarray(half)].entries())
    await kees.deel.mutate({ id, nr, inhoud: piece.toString('base64') });
  return id;
};
const walk = async (id: string, echt: boolean) => {
  for (;;) {
    const { toestand } = await kees.stap.mutate({ id, echt });
    if (toestand === 'geproefd' || toestand === 'klaar') return toestand;
  }
};
const known = async () => {
  const answer = await api.request('/hsds/services');
  return z.object({ total_items: z.number() }).parse(await answer.json()).total_items;
};
const file = () =>
  Buffer.from(JSON.stringify([...officialExamples(), { id: 'x', status: 'active', name: '' }]));

test('on trial nothing is stored; then each good record is, and each refusal says why', async () => {
  const id = await send('bestand.json', file());
  expect(await walk(id, false)).toBe('geproefd');
  expect(await known()).toBe(0);
  const trial = await kees.rapport.query({ id });
  expect(trial.regels.at(-1)).toMatchObject({ status: 'refused' });
  expect(trial.regels.at(-1)?.zinnen.join()).toContain('id: ');
  expect(trial.regels.filter(({ status }) => status === 'imported').length).toBeGreaterThan(1);
  await expect(kees.stap.mutate({ id, echt: false })).rejects.toMatchObject({
    data: { fout: 'stapKanNiet' },
  });
  expect(await walk(id, true)).toBe('klaar');
  expect(await known()).toBeGreaterThan(0);
  const again = await send('bestand.json', file());
  await walk(again, false);
  const { aantallen } = await kees.rapport.query({ id: again });
  expect(aantallen.map(({ status }) => status).sort()).toEqual(['refused', 'unchanged']);
});

test.for([
  ['stuk.json', '{"id":', 'geldige JSON'],
  ['leeg.json', '', 'geldige JSON'],
  ['oud.json', Buffer.from([0x7b, 0x22, 0xe9, 0x22, 0x7d]), 'UTF-8'],
] as const)('%s: a line in the report and no crash', async ([naam, bytes, zin]) => {
  const id = await send(naam, Buffer.from(bytes));
  await walk(id, false);
  const { regels } = await kees.rapport.query({ id });
  expect(regels).toHaveLength(1);
  expect(regels[0]?.zinnen[0]).toContain(zin);
});

test('a file of another kind is refused by name', async () => {
  await expect(kees.begin.mutate({ naam: '../../etc/passwd' })).rejects.toMatchObject({
    data: { velden: { bestand: [expect.stringContaining('.json')] } },
  });
});

test.for(['samira', 'ina'])('%s reads nothing in', async (sub) => {
  const other = (await api.staff(sub)).consulent.redactie.inlezen;
  const { id } = await kees.begin.mutate({ naam: 'a.json' });
  for (const call of [
    () => other.lijst.query(),
    () => other.begin.mutate({ naam: 'a.json' }),
    () => other.deel.mutate({ id, nr: 0, inhoud: '' }),
    () => other.stap.mutate({ id, echt: true }),
    () => other.rapport.query({ id }),
  ])
    await expect(call()).rejects.toMatchObject({ data: { fout: 'magNiet' } });
});

test('a file of this municipality does not exist for the editor of another', async () => {
  const id = await send('bestand.json', file());
  await api.sql(
    WATERRIJK.id,
    `update medewerker set functie = 'cataloogredacteur' where sub = 'tom'`,
  );
  const tom = (await api.staff('tom')).consulent.redactie.inlezen;
  expect(await tom.lijst.query()).toEqual([]);
  for (const call of [
    () => tom.deel.mutate({ id, nr: 0, inhoud: '' }),
    () => tom.stap.mutate({ id, echt: false }),
    () => tom.rapport.query({ id }),
  ])
    await expect(call()).rejects.toMatchObject({ data: { fout: 'nietGevonden' } });
  expect((await kees.rapport.query({ id })).toestand).toBe('laden');
});
