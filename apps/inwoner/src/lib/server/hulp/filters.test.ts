import { expect, test } from 'vitest';
import { addressWith, filterLinks, filtersIn, kmIn, pageIn } from './filters.ts';

const at = (query: string) => new URL(`http://buurt.example/aanbod${query}`);

test.for([
  { query: '', filters: {}, because: 'nothing asked' },
  { query: '?open=nu&gratis=ja', filters: { open_now: true, free: true }, because: 'two at once' },
  { query: '?dag=wo', filters: { day: 'WE' }, because: 'a day in Dutch' },
  {
    query: '?rolstoel=ja&verwijzing=nee',
    filters: { wheelchair: true, no_referral: true },
    because: 'access',
  },
  { query: '?hoe=thuis', filters: { delivery: 'home' }, because: 'at home' },
  { query: '?voor=ouderen', filters: { leeftijd: 70 }, because: 'an age for a group' },
  { query: '?taal=Arabisch', filters: { language: 'Arabisch' }, because: 'a language' },
  {
    query: '?dag=toString&hoe=constructor&voor=__proto__&taal=%27&gratis=1',
    filters: {},
    because: 'none of ours',
  },
])('$query: $because', ({ query, filters }) => {
  expect(filtersIn(at(query))).toEqual(filters);
});

test('a filter that is on leads to the address without it, and a new one to the first page', () => {
  const links = filterLinks(at('?gratis=ja&pagina=3&woorden=geheim')).flatMap((one) => one.links);
  expect(links.find(({ naam }) => naam === 'gratis')).toEqual({
    ...{ naam: 'gratis', aan: true, href: '/aanbod' },
  });
  expect(links.find(({ naam }) => naam === 'nu open')?.href).toBe('/aanbod?open=nu&gratis=ja');
  expect(links.every(({ href }) => !href.includes('geheim'))).toBe(true);
});

test('paging keeps the filters', () => {
  const url = at('?gratis=ja&pagina=2');
  expect(pageIn(url)).toBe(2);
  expect(addressWith(url, 'pagina', '3')).toBe('/aanbod?gratis=ja&pagina=3');
  expect(addressWith(url, 'pagina', '1')).toBe('/aanbod?gratis=ja');
});

test.for(['0', '-1', '1.5', 'NaN', '1e9', ''])('page "%s" is the first', (page) => {
  expect(pageIn(at(`?pagina=${page}`))).toBe(1);
});

test('a distance we do not offer is the usual one', () => {
  expect([kmIn(at('?km=5')), kmIn(at('?km=9999')), kmIn(at(''))]).toEqual([5, 2, 2]);
});
