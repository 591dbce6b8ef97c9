import { expect, test } from 'vitest';
import { hrefOf, paginaVan, PER_PAGINA, vraagFrom } from '#lib/werkvoorraad.ts';

const rows = (count: number) => Array.from({ length: count }, (_, index) => index);

test.for([
  { name: 'one case', found: 1, pagina: 1, volgende: false, telling: '1 zaak' },
  { name: 'nothing', found: 0, pagina: 1, volgende: false, telling: '0 zaken' },
  { name: 'just full', found: 100, pagina: 1, volgende: false, telling: '100 zaken' },
  {
    ...{ name: 'more than one page: the total is not known', found: 101, pagina: 1 },
    ...{ volgende: true, telling: 'zaak 1 tot en met 100, er zijn er meer' },
  },
  {
    ...{ name: 'the last page: now it is', found: 3, pagina: 3, volgende: false },
    telling: 'zaak 201 tot en met 203, dat is alles',
  },
  {
    ...{ name: 'behind the last page', found: 0, pagina: 9, volgende: false },
    telling: 'geen zaken op deze pagina',
  },
])('the count says what is known: $name', ({ found, pagina, volgende, telling }) => {
  const page = paginaVan(rows(found), pagina);
  expect(page).toMatchObject({ volgende, telling });
  expect(page.rijen).toHaveLength(Math.min(found, PER_PAGINA));
});

test.for([
  ['2', 2],
  ['0', 1],
  ['-1', 1],
  ['1.5', 1],
  ['x', 1],
  ['', 1],
  ['10001', 1],
] as const)('page %s in the address is page %i', ([value, pagina]) => {
  expect(vraagFrom(new URLSearchParams({ pagina: value })).pagina).toBe(pagina);
});

test('another filter or order begins on its first page; the next page keeps both', () => {
  const vraag = vraagFrom(new URLSearchParams('filter=nieuw&sorteer=datum&pagina=2'));
  expect(hrefOf(vraag, { sorteer: 'gemeld' })).toBe('?filter=nieuw&sorteer=gemeld');
  expect(hrefOf(vraag, { pagina: 3 })).toBe('?filter=nieuw&sorteer=datum&pagina=3');
});
