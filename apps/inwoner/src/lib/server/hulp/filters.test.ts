import { expect, test } from 'vitest';
import {
  addressWith,
  chosenIn,
  filterButtons,
  filterLinks,
  filtersIn,
  kmIn,
  pageIn,
} from './filters.ts';

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
  expect(links.some(({ href }) => href?.includes('geheim'))).toBe(false);
});

const posted = (fields: Record<string, string | undefined>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value ?? '');
  return chosenIn(form);
};

test.for([
  { fields: { gratis: 'ja' }, chosen: 'gratis=ja', because: 'what was chosen stays' },
  { fields: { filter: 'dag=wo' }, chosen: 'dag=wo', because: 'a button adds' },
  { fields: { dag: 'ma', filter: 'dag=wo' }, chosen: 'dag=wo', because: 'one day at a time' },
  { fields: { dag: 'wo', filter: 'dag=wo' }, chosen: '', because: 'a button takes away again' },
  { fields: { dag: 'wo', gratis: 'ja', filter: 'geen' }, chosen: '', because: 'all gone' },
  { fields: { woorden: 'x', filter: 'woorden=y' }, chosen: '', because: 'none of ours' },
])('$fields: $because', ({ fields, chosen }) => {
  expect(posted(fields).toString()).toBe(chosen);
});

test('the buttons of the search show what is on, and lead to no address', () => {
  const buttons = filterButtons(posted({ gratis: 'ja' })).flatMap(({ links }) => links);
  expect(buttons.filter(({ aan }) => aan).map(({ knop }) => knop)).toEqual(['gratis=ja']);
  expect(buttons.every(({ href }) => href === undefined)).toBe(true);
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
