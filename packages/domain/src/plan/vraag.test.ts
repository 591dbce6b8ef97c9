import { expect, test } from 'vitest';
import { LEEFGEBIEDEN } from './leefgebied.ts';
import { VRAGEN, vragenOver } from './vraag.ts';
import { VRAAG_IDS } from './vraagId.ts';

test('the plan covers every letter that the investigation must cover (art. 2.3.2 lid 2 and 4)', () => {
  const letters = new Set(VRAAG_IDS.map((id) => VRAGEN[id].letter));
  expect([...letters].sort().join('')).toBe('abcdefg');
});

test.for(VRAAG_IDS)('question %s has all the words its screen needs', (id) => {
  const { label, hulp, weetIkNiet, tips, tipsMantelzorger, keuzes = [] } = VRAGEN[id];
  expect(label).toMatch(/\?$/);
  expect(hulp.length).toBeGreaterThan(0);
  expect(weetIkNiet.length).toBeGreaterThan(0);
  expect(tips.length).toBeGreaterThan(0);
  expect(tipsMantelzorger.length).toBeGreaterThan(0);
  expect(new Set(keuzes.map(({ waarde }) => waarde)).size).toBe(keuzes.length);
});

test.for(vragenOver('trede'))('rung %s names itself, its rule and its article', (id) => {
  expect(VRAGEN[id].trede).toBe(id);
  expect(VRAGEN[id].regel?.artikel).toMatch(/artikel/);
});

test('first the need, then who could help (CRvB order)', () => {
  expect(vragenOver('behoefte')).toHaveLength(6);
  expect(vragenOver('trede')).toHaveLength(7);
  expect(VRAAG_IDS.indexOf('resultaat')).toBeLessThan(VRAAG_IDS.indexOf('eigenKracht'));
});

test.for(['mantelzorg', 'sociaalNetwerk'] as const)(
  'not wanting to ask is a choice at %s',
  (id) => {
    const choice = VRAGEN[id].keuzes?.find(({ waarde }) => waarde === 'wilNietVragen');
    expect(choice).toMatchObject({ label: 'Ik wil het niet vragen', deel: 'niets' });
  },
);

test('paying oneself is advice: it has no share, and says what exists for who cannot pay', () => {
  const { metDeel, info } = VRAGEN.zelfRegelenEnBetalen;
  expect(metDeel).toBeUndefined();
  const advice = info?.kanRegelenNietBetalen?.join(' ') ?? '';
  for (const word of ['tegemoetkoming', 'bijzondere bijstand', 'lagere bijdrage']) {
    expect(advice).toContain(word);
  }
});

test.for(Object.entries(LEEFGEBIEDEN))(
  'topic %s has words, examples and places in other lists',
  ([id, t]) => {
    expect(t.uitleg).toMatch(/\.$|hier\.$/);
    expect(t.voorbeelden.length).toBeGreaterThan(1);
    expect(id === 'ietsAnders' || t.icf.length > 0).toBe(true);
    for (const code of t.iwmo) expect(code).toMatch(/^(0[1-9]|1[0-8])$/);
  },
);
