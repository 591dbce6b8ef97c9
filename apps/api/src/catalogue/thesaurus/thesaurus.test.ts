import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { day } from '@keukentafel/domain/time';
import { testApi, type Client, type TestApi } from '../../testing/api.ts';
import { VOORBEELDSTAD } from '../../testing/gemeenten.ts';
import { seedCatalogue } from '../seed/index.ts';

let api: TestApi;
let kees: Client['consulent']['thesaurus'];

beforeAll(async () => {
  api = await testApi();
  await seedCatalogue(api.db, VOORBEELDSTAD, day('2026-11-22'));
  kees = (await api.staff('kees')).consulent.thesaurus;
});
beforeEach(() => api.pool.query('delete from thesaurus_term'));
afterAll(() => api.close());

const KWEBBEL = {
  categorie: 'SO-MAAT',
  uitdrukking: 'kwebbelkroegje',
  testzin: 'waar is het kwebbelkroegje',
} as const;
const first = async (vraag: string) => (await kees.proef.query({ vraag })).categorieen[0]?.code;

test('an added expression is understood at once, and forgotten at once when taken back', async () => {
  expect(await first(KWEBBEL.testzin)).toBeUndefined();
  const { term } = await kees.zet.mutate(KWEBBEL);
  expect(await first(KWEBBEL.testzin)).toBe('SO-MAAT');
  const { hits } = await api.visitor().catalogue.search.query({ words: KWEBBEL.testzin });
  expect(hits[0]?.categorieen.map(({ code }) => code)).toContain('SO-MAAT');
  await kees.verwijder.mutate({ id: term.id });
  expect(await first(KWEBBEL.testzin)).toBeUndefined();
});

test('a change counts at once as well, though the clock stands still', async () => {
  const { term } = await kees.zet.mutate(KWEBBEL);
  await kees.zet.mutate({ ...KWEBBEL, id: term.id, versie: 1, categorie: 'SO-ONTM' });
  expect(await first(KWEBBEL.testzin)).toBe('SO-ONTM');
});

test('words of one municipality mean nothing in another', async () => {
  await kees.zet.mutate(KWEBBEL);
  const there = api.visitor({ host: 'waterrijk.localhost' });
  const { hits } = await there.catalogue.search.query({ words: KWEBBEL.uitdrukking });
  expect(hits.flatMap(({ why }) => why)).not.toContain('Past bij “Maatje en bezoekdienst”.');
});

test('a built-in expression that means something else here can be taken away', async () => {
  const said = 'plusbus';
  expect(await first(said)).toBe('VE-AUTO');
  await kees.zet.mutate({ soort: 'weg', categorie: 'VE-AUTO', uitdrukking: said, testzin: said });
  expect(await first(said)).not.toBe('VE-AUTO');
});

test('a question is shown as it is read: words, subjects, hits and why, with what is not saved yet', async () => {
  const { categorie, uitdrukking } = KWEBBEL;
  const shown = await kees.proef.query({
    vraag: 'kwebbelkroegje met mijn skootmobiel',
    met: { categorie, uitdrukking },
  });
  expect(shown.woorden).toContainEqual(
    expect.objectContaining({ getypt: 'skootmobiel', gelezen: 'scootmobiel', hoe: 'spelling' }),
  );
  expect(shown.categorieen).toContainEqual(
    expect.objectContaining({ code: 'SO-MAAT', door: 'kwebbelkroegje' }),
  );
  expect(shown.treffers[0]?.waarom.length).toBeGreaterThan(0);
  expect((await kees.lijst.query()).termen).toEqual([]);
});

test.for([
  {
    because: 'its own test sentence does not find it',
    term: { ...KWEBBEL, testzin: 'ik wil een traplift' },
    pad: 'testzin',
  },
  { because: 'no word in it', term: { ...KWEBBEL, uitdrukking: '?!' }, pad: 'uitdrukking' },
])('refused, and nothing kept: $because', async ({ term, pad }) => {
  const refused = await kees.zet.mutate(term).catch((error: unknown) => error);
  expect(refused).toMatchObject({ data: { fout: 'ongeldig' } });
  expect(JSON.stringify(refused)).toContain(pad);
  expect((await kees.lijst.query()).termen).toEqual([]);
});

test('the same expression twice is refused, also written with other capitals', async () => {
  await kees.zet.mutate(KWEBBEL);
  await expect(kees.zet.mutate({ ...KWEBBEL, uitdrukking: 'Kwebbelkroegje!' })).rejects.toThrow(
    'staat er al',
  );
});

test('taking away what a test sentence of another needs is refused and names it', async () => {
  const sentence = 'met de plusbus';
  await kees.zet.mutate({
    categorie: 'VE-AUTO',
    uitdrukking: 'rijdienst de Linde',
    testzin: sentence,
  });
  const taken = { soort: 'weg', categorie: 'VE-AUTO', uitdrukking: 'plusbus' } as const;
  await expect(kees.zet.mutate(taken)).rejects.toThrow(`“${sentence}”`);
  const { termen, proeven } = await kees.lijst.query();
  expect(termen).toHaveLength(1);
  expect(proeven).toMatchObject([{ testzin: sentence, categorie: 'VE-AUTO', goed: true }]);
});

test('who saw an older version gets the newer one, and nothing is overwritten', async () => {
  const { term } = await kees.zet.mutate(KWEBBEL);
  await kees.zet.mutate({ ...KWEBBEL, id: term.id, versie: 1, testzin: '' });
  const late = await kees.zet
    .mutate({ ...KWEBBEL, id: term.id, versie: 1 })
    .catch((error: unknown) => error);
  expect(late).toMatchObject({ data: { fout: 'verouderd', huidig: { versie: 2 } } });
});

test('only the editor of this municipality: others are refused or find nothing', async () => {
  const { term } = await kees.zet.mutate(KWEBBEL);
  const samira = (await api.staff('samira')).consulent.thesaurus;
  await expect(samira.lijst.query()).rejects.toMatchObject({ data: { fout: 'magNiet' } });
  await expect(samira.zet.mutate(KWEBBEL)).rejects.toMatchObject({ data: { fout: 'magNiet' } });
  await expect(samira.verwijder.mutate({ id: term.id })).rejects.toMatchObject({
    data: { fout: 'magNiet' },
  });
  await expect(samira.proef.query({ vraag: 'x' })).rejects.toMatchObject({
    data: { fout: 'magNiet' },
  });
  const visitor = api.visitor().consulent.thesaurus;
  await expect(visitor.lijst.query()).rejects.toMatchObject({ data: { fout: 'aanmeldenNodig' } });
  const nowhere = '018f5f2e-7a00-7000-8000-00000000dead';
  await expect(kees.verwijder.mutate({ id: nowhere })).rejects.toMatchObject({
    data: { fout: 'nietGevonden' },
  });
  await expect(kees.zet.mutate({ ...KWEBBEL, id: nowhere, versie: 1 })).rejects.toMatchObject({
    data: { fout: 'nietGevonden' },
  });
});
