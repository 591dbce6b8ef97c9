import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BIJDRAGE_TABEL, parametersOn } from '../eigenBijdrage/index.ts';
import { DomainError } from '../errors.ts';
import { addDays, bewaarTot, day, evaluatieDag, lastDayOf, spoedUiterlijk } from '../time/index.ts';
import {
  Instellingen,
  instellingenOp,
  InstellingenDocument,
  metVersie,
  readInstellingen,
} from './index.ts';

const versie = (geldigVanaf: string, more: object = {}) => ({ geldigVanaf, ...more });
const json = {
  versie: 2,
  gemeente: 'Voorbeeldstad',
  versies: [
    versie('2025-01-01'),
    versie('2026-07-01', { spoednormUren: 48, telling: 'plusEen', reactieDagen: 10 }),
    versie('2027-01-01', { spoednormUren: 24 }),
  ],
};
const document = readInstellingen(json);

test.for([
  ['2025-01-01', null, 'the first day of the first version'],
  ['2026-06-30', null, 'the last day of the first version'],
  ['2026-07-01', 48, 'the first day of the second'],
  ['2026-12-31', 48, 'the last day of the second'],
  ['2027-01-01', 24, 'the third holds'],
  ['2040-01-01', 24, 'until another follows'],
] as const)('on %s the urgent norm is %s: %s', ([on, uren]) => {
  expect(instellingenOp(document, day(on)).spoednormUren).toBe(uren);
});

test('before the first version there is nothing to judge by', () => {
  const act = () => instellingenOp(document, day('2024-12-31'));
  expect(act).toThrow('dinsdag 31 december 2024');
  expect(act).toThrow(expect.objectContaining({ code: 'datumOngeldig', pad: 'versies' }));
});

test('the defaults are the law where there is law, and the safe reading where there is none', () => {
  expect(Instellingen.parse(versie('2026-01-01'))).toMatchObject({
    verordening: null,
    spoednormUren: null,
    reactieDagen: 14,
    telling: 'letterlijk',
    storingLezing: 'verlengd',
    bezwaarCommissie: false,
    bewaren: { voorzieningJaren: 15, geenVoorzieningJaren: 5 },
    evaluatie: { maanden: 12, wekenVoorEinde: 8 },
    ladder: { beschikbaarheidDagen: 30 },
    eigenBijdrage: BIJDRAGE_TABEL,
  });
});

/** A version that is refused: what, path, part of the message. */
const FOUT: [object, string, string][] = [
  [versie('2025-02-30'), 'versies[0].geldigVanaf', 'bestaat niet'],
  [versie('2025-01-01', { spoednormUren: 0 }), 'versies[0].spoednormUren', '1 of meer'],
  [versie('2025-01-01', { spoednormUren: 337 }), 'versies[0].spoednormUren', '336 of minder'],
  [versie('2025-01-01', { spoednormUren: 1.5 }), 'versies[0].spoednormUren', 'heel getal'],
  [versie('2025-01-01', { reactieDagen: 91 }), 'versies[0].reactieDagen', '90 of minder'],
  [
    versie('2025-01-01', { bewaren: { voorzieningJaren: 14, geenVoorzieningJaren: 5 } }),
    'versies[0].bewaren.voorzieningJaren',
    '15 of meer',
  ],
  [
    versie('2025-01-01', { bewaren: { voorzieningJaren: 15, geenVoorzieningJaren: 4 } }),
    'versies[0].bewaren.geenVoorzieningJaren',
    '5 of meer',
  ],
  [versie('2025-01-01', { inkomensgrens: 20_000 }), 'versies[0]', 'inkomensgrens'],
];

test.for(FOUT)('refused: %j at %s: %s', ([wrong, pad, zin]) => {
  const act = () => readInstellingen({ ...json, versies: [wrong] });
  expect(act).toThrow(DomainError);
  expect(act).toThrow(expect.objectContaining({ code: 'ongeldig', pad }));
  expect(act).toThrow(zin);
});

test.for([
  [{ ...json, versie: 3 }, 'versie', 'heeft versie 3'],
  [{ ...json, versie: undefined }, 'versie', 'noemt geen versie'],
  [{ ...json, versie: 1.5 }, 'versie', 'kennen wij niet'],
  [{ versie: 1, gemeente: 'X', versies: 'geen' }, 'versies', 'verkeerde soort'],
  [{ versie: 1, gemeente: 'X', versies: [7] }, 'versies[0]', 'verkeerde soort'],
  [{ ...json, versies: [] }, 'versies', 'minstens een'],
  [
    { ...json, versies: [versie('2026-01-01'), versie('2026-01-01')] },
    'versies[1].geldigVanaf',
    'na',
  ],
  [
    { ...json, versies: [versie('2026-01-02'), versie('2026-01-01')] },
    'versies[1].geldigVanaf',
    'na',
  ],
  [{ ...json, versies: Array(501).fill(versie('2026-01-01')) }, 'versies', 'hooguit 500'],
  [null, '', 'verkeerde soort'],
  ['{}', '', 'verkeerde soort'],
] as const)('a document that is refused %#: %s', ([wrong, pad, zin]) => {
  const act = () => readInstellingen(wrong);
  expect(act).toThrow(expect.objectContaining({ code: 'ongeldig', pad }));
  expect(act).toThrow(zin);
});

test('an older document is read: who handles complaints (Awb 9:11 lid 1) was not asked then', () => {
  const older = { ...json, versie: 1 };
  expect(readInstellingen(older)).toEqual(document);
  expect(document.versies.map(({ klachtCommissie }) => klachtCommissie)).toEqual([
    false,
    false,
    false,
  ]);
  expect(older.versies[0]).not.toHaveProperty('klachtCommissie');
});

test('the past stays as it was: a version is added, never changed', () => {
  const today = day('2026-11-22');
  const next = Instellingen.parse(versie('2028-01-01', { reactieDagen: 21 }));
  const grown = metVersie(document, next, today);
  expect(grown.versies).toHaveLength(4);
  expect(instellingenOp(grown, day('2027-12-31'))).toEqual(
    instellingenOp(document, day('2027-12-31')),
  );
  expect(InstellingenDocument.parse(JSON.parse(JSON.stringify(grown)))).toEqual(grown);
  for (const early of ['2027-01-01', '2026-12-01'])
    expect(() => metVersie(document, { ...next, geldigVanaf: day(early) }, today)).toThrow(
      'vorige',
    );
  const only = { ...document, versies: document.versies.slice(0, 1) };
  const yesterday = { ...next, geldigVanaf: day('2026-11-21') };
  expect(() => metVersie(only, yesterday, today)).toThrow('vandaag of later');
  expect(metVersie(only, { ...next, geldigVanaf: today }, today).versies).toHaveLength(2);
});

test('the settings reach the clocks: counting, urgency, evaluation, retention', () => {
  const { telling, spoednormUren, evaluatie, bewaren } = instellingenOp(
    document,
    day('2026-11-20'),
  );
  const opschortingen = [{ van: day('2026-11-24'), tot: day('2026-12-01') }];
  const einde = lastDayOf('beschikking', day('2026-11-20'), { opschortingen, telling });
  expect(einde.lastDay).toBe('2026-12-11');
  expect(spoedUiterlijk(0, spoednormUren ?? 1).uiterlijk).toBe(48 * 3_600_000);
  expect(evaluatieDag({ van: day('2027-01-01'), tot: null }, evaluatie).op).toBe('2028-01-01');
  const kept = { van: day('2026-11-22'), voorziening: false, jaren: bewaren.geenVoorzieningJaren };
  expect(bewaarTot(kept).lastDay).toBe('2031-11-22');
  expect(bewaarTot({ ...kept, jaren: 7 }).lastDay).toBe('2033-11-22');
});

test('the contribution (Wmo 2015 art. 2.1.4) is told by the table of the version', () => {
  const row = { vanaf: '2027-01-01', totEnMet: null, maximumPerMaand: 1900, bron: 'Verordening' };
  const own = readInstellingen({
    ...json,
    versies: [versie('2026-01-01', { eigenBijdrage: [row] })],
  });
  const { eigenBijdrage } = instellingenOp(own, day('2027-03-01'));
  expect(parametersOn(day('2027-03-01'), eigenBijdrage)?.maximumPerMaand).toBe(1900);
  expect(parametersOn(day('2026-03-01'), eigenBijdrage)).toBeUndefined();
  const wrong = { ...json, versies: [versie('2026-01-01', { eigenBijdrage: [{ inkomen: 1 }] })] };
  expect(() => readInstellingen(wrong)).toThrow(DomainError);
});

test('on every day from the first the newest version that has begun holds', () => {
  const offset = fc.integer({ min: 0, max: 5000 });
  fc.assert(
    fc.property(fc.uniqueArray(offset, { minLength: 1, maxLength: 20 }), offset, (starts, at) => {
      const days = starts.toSorted((a, b) => a - b).map((n) => addDays(day('2020-01-01'), n));
      const many = readInstellingen({ ...json, versies: days.map((on) => versie(on)) });
      const on = addDays(day('2020-01-01'), at);
      const begun = days.filter((one) => one <= on);
      if (begun.length === 0) expect(() => instellingenOp(many, on)).toThrow(DomainError);
      else expect(instellingenOp(many, on).geldigVanaf).toBe(begun.at(-1));
    }),
  );
});
