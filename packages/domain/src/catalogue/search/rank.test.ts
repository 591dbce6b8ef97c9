import fc from 'fast-check';
import { expect, test } from 'vitest';
import { day } from '../../time/index.ts';
import { fuse, rank, type Candidate } from './rank.ts';
import { understand, type Understanding } from './understand.ts';

const today = day('2026-11-22');
const question = understand('warm eten aan huis');
const base: Candidate = {
  ...{ id: 'a', naam: 'Aanbod', trede: 'algemeneVoorziening', categorieen: ['HH-MAAL'] },
  ...{ afstandKm: 1, gecontroleerdOp: today, beschikbaarheid: null, tekst: 0, gelijkenis: 0 },
  inGebied: true,
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
  {
    because: 'serves the area, though further away, maatwerk, stale and without the words',
    better: { trede: 'maatwerk', afstandKm: 30, gecontroleerdOp: null, categorieen: [] },
    worse: { inGebied: false, tekst: 1, gelijkenis: 1, trede: 'vrij', afstandKm: 0 },
  },
  { because: 'has room', better: {}, worse: { beschikbaarheid: full } },
])('$because comes first', ({ better, worse }) => {
  const one = { ...base, id: 'better', naam: 'Zeta', ...better };
  const other = { ...base, id: 'worse', naam: 'Alfa', ...worse };
  const order = rank([other, one], question, today).map(({ hit }) => hit.id);
  expect(order).toEqual(['better', 'worse']);
});

test('a question about two things shows both before a fourth of the first', () => {
  const both: Understanding = {
    ...question,
    categorieen: [
      { code: 'HH-MAAL', score: 10, door: 'maaltijd' },
      { code: 'GE-SCHU', score: 7, door: 'schuld' },
    ],
  };
  const meal = (nr: number): Candidate => ({ ...base, id: `meal ${nr}`, naam: `Maaltijd ${nr}` });
  const debt: Candidate = { ...base, id: 'debt', naam: 'Schuldhulp', categorieen: ['GE-SCHU'] };
  const order = rank([meal(1), meal(2), meal(3), meal(4), meal(5), debt], both, today);
  expect(order.slice(0, 4).map(({ hit }) => hit.id)).toContain('debt');
  expect(order).toHaveLength(6);
});

const part = fc.double({ min: 0, max: 1, noNaN: true });
const candidates = fc.array(
  fc.record({
    trede: fc.constantFrom('vrij', 'algemeneVoorziening', 'voorliggend', 'maatwerk'),
    categorieen: fc.subarray(['HH-MAAL', 'GE-SCHU', 'SO-MAAT'] as const),
    afstandKm: fc.option(fc.integer({ min: 0, max: 200 })),
    gecontroleerdOp: fc.option(fc.constantFrom(today, day('2023-05-01'))),
    beschikbaarheid: fc.option(fc.constant(full)),
    ...{ tekst: part, gelijkenis: part, inGebied: fc.boolean(), naam: fc.string() },
  }),
  { maxLength: 30 },
);

test('nothing from outside the area stands above or among what serves it', () => {
  fc.assert(
    fc.property(candidates, (drawn) => {
      const all = drawn.map((one, nr): Candidate => ({ ...one, id: `${nr}` }));
      const serves = rank(all, question, today).map(({ hit }) => hit.inGebied);
      expect(serves).toEqual(serves.toSorted((a, b) => Number(b) - Number(a)));
      expect(serves).toHaveLength(all.length);
    }),
    { numRuns: 1_000 },
  );
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
