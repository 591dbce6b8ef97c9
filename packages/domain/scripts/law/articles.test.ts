import { expect, test } from 'vitest';
import { articlesIn } from './articles.ts';

const ROWS: [string, string[]][] = [
  ['Wmo 2015 art. 2.3.2 lid 4 onder b', ['Wmo 2015 art. 2.3.2 lid 4 onder b']],
  ['Wmo 2015, artikel 2.3.2 lid 1', ['Wmo 2015 art. 2.3.2 lid 1']],
  ['Awb, artikelen 6:7 en 6:8', ['Awb art. 6:7', 'Awb art. 6:8']],
  [
    'Wmo 2015 art. 1.1.1 en 2.3.2 lid 4 onder c',
    ['Wmo 2015 art. 1.1.1', 'Wmo 2015 art. 2.3.2 lid 4 onder c'],
  ],
  [
    'Wmo 2015 art. 2.3.2 lid 4 onder f en 2.3.5 leden 5 en 6',
    ['Wmo 2015 art. 2.3.2 lid 4 onder f', 'Wmo 2015 art. 2.3.5 lid 5', 'Wmo 2015 art. 2.3.5 lid 6'],
  ],
  [
    'Wmo 2015, artikel 2.1.4, 2.1.7 en 2.3.5 lid 3; Participatiewet, artikel 35',
    [
      'Wmo 2015 art. 2.1.4',
      'Wmo 2015 art. 2.1.7',
      'Wmo 2015 art. 2.3.5 lid 3',
      'Participatiewet art. 35',
    ],
  ],
  [
    'A case begins (Wmo 2015 art. 2.3.2 lid 1–2).',
    ['Wmo 2015 art. 2.3.2 lid 1', 'Wmo 2015 art. 2.3.2 lid 2'],
  ],
  [
    'CRVB:2019:3535 (bij Wmo 2015 art. 2.3.5 lid 3)',
    ['CRVB:2019:3535', 'Wmo 2015 art. 2.3.5 lid 3'],
  ],
  ['until its last day (art. 2.3.3).', ['Wmo 2015 art. 2.3.3']],
  ['Without a reason (Awb 3:46) nothing counts', ['Awb art. 3:46']],
  [
    '(art. 2.3.2 lid 4 e, 2.3.5 lid 3)',
    ['Wmo 2015 art. 2.3.2 lid 4 onder e', 'Wmo 2015 art. 2.3.5 lid 3'],
  ],
  ['The aid, lid 3 of the family', []],
  ['Algemene termijnenwet, artikel 1', ['Algemene termijnenwet art. 1']],
  ['a melding at 23:59, 10 times, in 2026', []],
  ['Wmo, but 3 years later', []],
  ['see chapter §2.4 and 1.2.3', []],
];

test.for(ROWS)('%s', ([text, articles]) => {
  expect(articlesIn(text)).toEqual(articles);
});
