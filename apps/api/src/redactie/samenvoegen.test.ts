import { afterAll, beforeAll, expect, test } from 'vitest';
import { testApi, type Client, type TestApi } from '../testing/api.ts';
import { WATERRIJK } from '../testing/gemeenten.ts';
import { KOFFIE } from './samples.ts';

let api: TestApi;
let kees: Client['consulent']['redactie'];
let tess: Client['consulent']['redactie'];
const refused = (fout: string) => ({ data: { fout } });

beforeAll(async () => {
  api = await testApi();
  kees = (await api.staff('kees')).consulent.redactie;
  tess = (await api.staff('tess')).consulent.redactie;
});
afterAll(() => api.close());

const make = async (change: object) => {
  const aanbod = { ...KOFFIE, ...change };
  const { id } = await kees.stelVoor.mutate({ serviceId: null, aanbod, toelichting: '' });
  return (await tess.keurGoed.mutate({ id, versie: 1 })).serviceId;
};
let winnaarId = '';
let verliezerId = '';

test('finds what is there twice, by name, address, number and site, and says why', async () => {
  winnaarId = await make({});
  verliezerId = await make({
    ...{ naam: 'Koffiekring Zwaluwstaart e.o.', letOp: 'Niet in augustus.', voorWie: '' },
    organisatie: { ...KOFFIE.organisatie, naam: 'Zwaluwstaart' },
  });
  await make({ naam: 'Heel iets anders', telefoon: '0182 111 111', website: '', plekken: [] });
  const pairs = await kees.dubbelen.query();
  expect(pairs).toHaveLength(1);
  expect([pairs[0]?.a.id, pairs[0]?.b.id].sort()).toEqual([winnaarId, verliezerId].sort());
  expect(pairs[0]?.waarom).toEqual([
    ...['naam lijkt', 'zelfde adres', 'zelfde telefoonnummer', 'zelfde website'],
  ]);
});

test('merges field by field; the old address leads to the one that stays', async () => {
  const seen = await kees.vergelijkPaar.query({ winnaarId, verliezerId });
  expect(seen.keuzes).toMatchObject({ naam: 'winnaar', letOp: 'verliezer' });
  expect(seen.winnaar.organisatie).toBe(KOFFIE.organisatie.naam);
  const open = await kees.stelVoor.mutate({
    ...{ serviceId: verliezerId, aanbod: KOFFIE, toelichting: '' },
  });
  const keuzes = { naam: 'winnaar', letOp: 'verliezer', activiteiten: 'verliezer' } as const;
  await kees.voegSamen.mutate({ winnaarId, verliezerId, keuzes });
  const visitor = api.visitor().catalogue;
  const old = await visitor.get.query({ id: verliezerId });
  expect(old).toMatchObject({ id: winnaarId, naam: KOFFIE.naam, letOp: 'Niet in augustus.' });
  expect(old.activiteiten[0]?.naam).toBe('Zwaluwlunch');
  const { hits } = await visitor.search.query({ words: 'zwaluwstaart' });
  expect(hits.map(({ id }) => id)).not.toContain(verliezerId);
  const tombstone = await (await api.request(`/hsds/services/${verliezerId}`)).json();
  expect(tombstone).toMatchObject({ status: 'defunct' });
  expect(await kees.dubbelen.query()).toEqual([]);
  expect(await kees.voorstel.query({ id: open.id })).toMatchObject({ toestand: 'ingetrokken' });
  const { historie, doorverwezenNaar } = await kees.aanbod.query({ id: verliezerId });
  expect(historie[0]).toMatchObject({ veld: 'Samengevoegd', door: 'Kees Blom' });
  expect(doorverwezenNaar?.id).toBe(winnaarId);
});

test('merged once more, the oldest address still leads to what stays', async () => {
  const last = await make({ naam: 'Koffiekring Nieuw' });
  await kees.voegSamen.mutate({ winnaarId: last, verliezerId: winnaarId, keuzes: {} });
  expect((await api.visitor().catalogue.get.query({ id: verliezerId })).id).toBe(last);
  const again = kees.voegSamen.mutate({ winnaarId: last, verliezerId: winnaarId, keuzes: {} });
  await expect(again).rejects.toMatchObject(refused('nietGevonden'));
  const self = kees.voegSamen.mutate({ winnaarId: last, verliezerId: last, keuzes: {} });
  await expect(self).rejects.toMatchObject(refused('ongeldig'));
});

test('two choices that contradict each other are refused, and nothing is merged', async () => {
  const a = await make({ naam: 'Huishulp', trede: 'maatwerk', toegang: 'indicatie' });
  const b = await make({ naam: 'Huishulp thuis' });
  const keuzes = { trede: 'verliezer', toegang: 'winnaar' } as const;
  const act = kees.voegSamen.mutate({ winnaarId: a, verliezerId: b, keuzes });
  await expect(act).rejects.toMatchObject(refused('ongeldig'));
  expect((await api.visitor().catalogue.get.query({ id: b })).id).toBe(b);
});

test('signals of residents: words about mistakes, the rest as numbers, gone when dealt with', async () => {
  const id = await make({ naam: 'Met signalen' });
  const visitor = api.visitor().catalogue;
  await visitor.kloptNiet.mutate({ id, tekst: 'Het nummer klopt niet.' });
  await visitor.ervaring.mutate({ id, uitkomst: 'past' });
  const [told] = await kees.signalen.query();
  expect(told).toMatchObject({ id, past: 1, kloptNiet: [{ tekst: 'Het nummer klopt niet.' }] });
  await kees.wisSignaal.mutate({ id: told?.kloptNiet[0]?.id ?? '' });
  expect((await kees.signalen.query())[0]?.kloptNiet).toEqual([]);
});

test.for(['samira', 'ina', 'tom'])(
  '%s merges nothing of ours and reads no signals',
  async (sub) => {
    if (sub === 'tom')
      await api.sql(
        WATERRIJK.id,
        `update medewerker set functie = 'cataloogredacteur' where sub = 'tom'`,
      );
    const other = (await api.staff(sub)).consulent.redactie;
    const fout = sub === 'tom' ? 'nietGevonden' : 'magNiet';
    const paar = { winnaarId, verliezerId };
    for (const call of [
      () => other.vergelijkPaar.query(paar),
      () => other.voegSamen.mutate({ ...paar, keuzes: {} }),
    ])
      await expect(call()).rejects.toMatchObject(refused(fout));
    if (sub === 'tom')
      expect([await other.dubbelen.query(), await other.signalen.query()]).toEqual([[], []]);
    else await expect(other.signalen.query()).rejects.toMatchObject(refused('magNiet'));
  },
);
