import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, day, isFreeDay, lastDayOf, TERMIJN_NAMEN, termijnenVan } from './index.ts';
import { rolls } from './termijn.ts';
import { termijnRij } from './termijnen.ts';

const melding = day('2026-11-13');

test('only the terms that have begun are there, each with exactly three keys', () => {
  const termijnen = termijnenVan({ melding });
  expect(Object.keys(termijnen)).toEqual(['persoonlijkPlan', 'onderzoek']);
  expect(Object.keys(termijnen.onderzoek)).toEqual(['lastDay', 'rawLastDay', 'because']);
});

test('all terms of one case', () => {
  const termijnen = termijnenVan({
    melding,
    aanvraag: day('2026-12-29'),
    uitgenodigd: day('2026-12-30'),
    aangevuld: day('2027-01-08'),
    bekendgemaakt: day('2027-01-19'),
  });
  const days = Object.entries(termijnen).map(([naam, t]) => [naam, t?.rawLastDay, t?.lastDay]);
  expect(days).toEqual([
    ['persoonlijkPlan', '2026-11-20', '2026-11-20'],
    ['onderzoek', '2026-12-25', '2026-12-28'],
    ['beschikking', '2027-01-20', '2027-01-20'],
    ['bezwaar', '2027-03-02', '2027-03-02'],
  ]);
});

test.for([
  [{ aanvraag: '2026-11-12' }, 'De aanvraag kan niet eerder zijn dan de melding.'],
  [{ bekendgemaakt: '2026-11-12' }, 'Het besluit kan niet eerder zijn dan de melding.'],
  [
    { aanvraag: '2026-12-29', bekendgemaakt: '2026-12-28' },
    'Het besluit kan niet eerder zijn dan de aanvraag.',
  ],
  [
    { aanvraag: '2026-12-29', uitgenodigd: '2026-12-28' },
    'De vraag om aanvulling kan niet eerder zijn dan de aanvraag.',
  ],
  [{ uitgenodigd: '2026-12-28' }, 'Zonder aanvraag kan de gemeente niet om aanvulling vragen.'],
  [
    { aanvraag: '2026-12-28', aangevuld: '2026-12-29' },
    'Een aanvulling kan alleen na een vraag om aanvulling.',
  ],
  [
    { aanvraag: '2026-12-28', uitgenodigd: '2026-12-30', aangevuld: '2026-12-29' },
    'De aanvulling kan niet eerder zijn dan de vraag om aanvulling.',
  ],
] as const)('%j is refused: %s', ([dagen, zin]) => {
  const parsed = Object.entries(dagen).map(([name, on]) => [name, day(on)]);
  expect(() => termijnenVan({ melding, ...Object.fromEntries(parsed) })).toThrow(zin);
});

const start = fc.integer({ min: 0, max: 20_000 }).map((n) => addDays(day('2020-01-01'), n));
const naam = fc.constantFrom(...TERMIJN_NAMEN.filter((one) => rolls(termijnRij(one))));

test('a last day is never a free day and never before the raw end', () => {
  fc.assert(
    fc.property(naam, start, (termijn, from) => {
      const { lastDay, rawLastDay } = lastDayOf(termijn, from);
      expect(isFreeDay(lastDay)).toBe(false);
      expect(lastDay >= rawLastDay).toBe(true);
    }),
  );
});

test('who starts later is never done earlier', () => {
  fc.assert(
    fc.property(naam, start, fc.integer({ min: 0, max: 60 }), (termijn, from, later) => {
      const one = lastDayOf(termijn, from).lastDay;
      expect(lastDayOf(termijn, addDays(from, later)).lastDay >= one).toBe(true);
    }),
  );
});

test('between the raw end and the last day lie free days only, each named', () => {
  fc.assert(
    fc.property(naam, start, (termijn, from) => {
      const { lastDay, rawLastDay, because } = lastDayOf(termijn, from);
      let named = 0;
      for (let on = rawLastDay; on < lastDay; on = addDays(on, 1)) {
        expect(isFreeDay(on)).toBe(true);
        named += 1;
      }
      const reasons = because.filter((zin) => / telt niet mee: | is een z/.test(zin));
      expect(reasons).toHaveLength(named);
    }),
  );
});

const opschorting = fc
  .record({ from: fc.integer({ min: -5, max: 40 }), days: fc.integer({ min: 0, max: 30 }) })
  .map(({ from, days }) => ({ from, to: from + days }));

test('a suspension never brings the decision nearer, and twice the same counts once', () => {
  fc.assert(
    fc.property(start, fc.array(opschorting, { maxLength: 4 }), (from, list) => {
      const opschortingen = list.map((one) => ({
        van: addDays(from, one.from),
        tot: addDays(from, one.to),
      }));
      const plain = lastDayOf('beschikking', from);
      const once = lastDayOf('beschikking', from, { opschortingen });
      const twice = [...opschortingen, ...opschortingen].toReversed();
      expect(once.lastDay >= plain.lastDay).toBe(true);
      expect(lastDayOf('beschikking', from, { opschortingen: twice }).lastDay).toBe(once.lastDay);
      expect(isFreeDay(once.lastDay)).toBe(false);
    }),
  );
});
