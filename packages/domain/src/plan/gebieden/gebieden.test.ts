import { expect, test } from 'vitest';
import { LEEFGEBIED_IDS, type Leefgebied } from '../leefgebiedId.ts';
import { LEEFGEBIED_INHOUD } from './index.ts';

test('every life domain has words, once', () => {
  expect(Object.keys(LEEFGEBIED_INHOUD).sort()).toEqual([...LEEFGEBIED_IDS].sort());
});

test.for(LEEFGEBIED_IDS)('%s: question, help, tips, what to bring, rule with its article', (id) => {
  const { vraag, hulp, tips, tipsMantelzorger, durfTeVragen, meenemen, regel } =
    LEEFGEBIED_INHOUD[id];
  expect(vraag).toMatch(/\?$/);
  expect(hulp).toMatch(/[.?]$/);
  for (const rij of [tips, tipsMantelzorger, durfTeVragen, meenemen])
    expect(rij.length).toBeGreaterThan(0);
  expect(regel.artikel).toMatch(/artikel \d/);
});

// The article on which each rule rests, checked by hand against the text of the law.
const ARTICLES: Record<Leefgebied, string> = {
  huishouden: 'Wmo 2015, artikel 2.3.5 lid 3',
  zelfzorg: 'Wmo 2015, artikel 2.3.2 lid 4 onder f',
  etenEnBoodschappen: 'Wmo 2015, artikel 2.3.5 lid 3',
  vervoerEnBewegen: 'Wmo 2015, artikel 1.1.1 en artikel 2.3.5 lid 3',
  wonen: 'Wmo 2015, artikel 2.3.7',
  dagEnWerk: 'Wmo 2015, artikel 2.3.2 lid 4 onder e',
  mensenOmMijHeen: 'Wmo 2015, artikel 2.3.2 lid 4 onder c en artikel 5.1.1 lid 3',
  geldEnPost: 'Wmo 2015, artikel 2.3.5 lid 3',
  gezondheid: 'CRVB:2018:819 en Algemene wet bestuursrecht, artikel 3:2',
  hoofdEnRust: 'Wmo 2015, artikel 2.2.4 en artikel 2.3.2 lid 3',
  veiligheid: 'Wmo 2015, artikel 2.3.3',
  wieVoorMijZorgt: 'Wmo 2015, artikel 2.3.2 lid 4 onder d',
  ietsAnders: 'Wmo 2015, artikel 2.3.2 lid 5',
};

test.for(LEEFGEBIED_IDS)('the rule of %s cites its article', (id) => {
  expect(LEEFGEBIED_INHOUD[id].regel.artikel).toBe(ARTICLES[id]);
});
