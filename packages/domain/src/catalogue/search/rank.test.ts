import { expect, test } from 'vitest';
import { day } from '../../time/index.ts';
import { fuse, rank, type Candidate } from './rank.ts';
import { understand } from './understand.ts';

const today = day('2026-11-22');
const question = understand('warm eten aan huis');
const base: Candidate = {
  ...{ id: 'a', naam: 'Aanbod', trede: 'algemeneVoorziening', categorieen: ['HH-MAAL'] },
  ...{ afstandKm: 1, gecontroleerdOp: today, beschikbaarheid: null, tekst: 0, gelijkenis: 0 },
};
const full = { status: 'vol', gemetenOp: today, door: 'Loket', wachtWeken: null } as const;

test.for<{ because: string; better: Partial<Candidate>; worse: Partial<Candidate> }>([
  { because: 'right category', better: {}, worse: { categorieen: ['GE-SCHU'] } },
  { because: 'words in the text', better: { tekst: 0.4 }, worse: {} },
  { because: 'nearer', better: { afstandKm: 0.5 }, worse: { afstandKm: 25 } },
  {
    because: 'free offers before maatwerk',
    better: { trede: 'vrij' },
    worse: { trede: 'maatwerk' },
  },
  { because: 'checked lately', better: {}, worse: { gecontroleerdOp: day('2024-01-01') } },
  { because: 'checked at all', better: {}, worse: { gecontroleerdOp: null } },
  { because: 'has room', better: {}, worse: { beschikbaarheid: full } },
])('$because comes first', ({ better, worse }) => {
  const one = { ...base, id: 'better', naam: 'Zeta', ...better };
  const other = { ...base, id: 'worse', naam: 'Alfa', ...worse };
  const order = rank([other, one], question, today).map(({ hit }) => hit.id);
  expect(order).toEqual(['better', 'worse']);
});

test('a category lifts an entry, it never hides one', () => {
  const other = { ...base, id: 'b', categorieen: [], tekst: 0.1 };
  expect(rank([base, other], question, today)).toHaveLength(2);
});

test('equal entries go by name, and every hit says why', () => {
  const twin = { ...base, id: 'b', naam: 'Beter eten' };
  const ranked = rank([twin, base], question, today);
  expect(ranked.map(({ hit }) => hit.naam)).toEqual(['Aanbod', 'Beter eten']);
  expect(ranked[0]?.why).toContain('Past bij “Maaltijdservice aan huis”.');
});

test('a corrected word is told', () => {
  const [first] = rank([base], understand('maaltidservice'), today);
  expect(first?.why.join(' ')).toContain('Wij lazen “maaltidservice”');
});

test('fusion: being high in two orders beats being first in one', () => {
  const scores = fuse([
    { ids: ['a', 'b', 'c'], gewicht: 1 },
    { ids: ['d', 'b'], gewicht: 1 },
  ]);
  expect([...scores].sort((x, y) => y[1] - x[1])[0]?.[0]).toBe('b');
});
