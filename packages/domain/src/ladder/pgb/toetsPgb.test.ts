import { expect, test } from 'vitest';
import type { z } from 'zod';
import { day } from '../../time/index.ts';
import { LadderInstellingen } from '../instellingen.ts';
import { PGB_CRITERIA, PgbCriterium } from './criteria.ts';
import { PgbToets } from './toets.ts';
import { toetsPgb } from './toetsPgb.ts';

const able = Object.fromEntries(PgbCriterium.options.map((een) => [een, { kan: true }]));
const FULL = {
  gewenst: true,
  uitgelegdOp: day('2026-11-16'),
  motivering: 'Mijn vaste hulp kent mij al jaren.',
  beheerder: { wie: 'inwoner' as const, naam: 'Els', eigenWoorden: 'Ik deed altijd de boeken.' },
  criteria: able,
  kwaliteit: { veilig: true, doeltreffend: true, clientgericht: true },
  kosten: { pgb: 40, natura: 45 },
  uitvoerders: [{ naam: 'Buurtzorgster', relatie: 'zzp’er', uitNetwerk: false }],
};
const relative = [{ naam: 'Tim', relatie: 'zoon', uitNetwerk: true }];
const bylaw = (toegestaan: 'ja' | 'nee' | 'onbekend') =>
  LadderInstellingen.parse({ pgbNetwerk: { toegestaan, voorwaarden: 'Artikel 12 verordening.' } });
const run = (over: Partial<z.input<typeof PgbToets>> = {}, local = bylaw('onbekend')) =>
  toetsPgb(PgbToets.parse({ ...FULL, ...over }), local);

// art. 2.3.6: each row one condition, with the lid it stands in.
const ROWS: { name: string; over: Partial<z.input<typeof PgbToets>>; uitkomst: string }[] = [
  { name: 'everything in order', over: {}, uitkomst: 'mag' },
  {
    name: 'not wanted: nothing to test (lid 1)',
    over: { gewenst: false },
    uitkomst: 'nietGewenst',
  },
  { name: 'not asked yet', over: { gewenst: null }, uitkomst: 'open' },
  { name: 'not explained (art. 2.3.2 lid 6)', over: { uitgelegdOp: null }, uitkomst: 'open' },
  {
    name: 'no reason of his own: Wmo 2015 art. 2.3.6 lid 2 onder b',
    over: { motivering: ' ' },
    uitkomst: 'open',
  },
  {
    name: 'nobody to manage it: Wmo 2015 art. 2.3.6 lid 2 onder a',
    over: { beheerder: null },
    uitkomst: 'open',
  },
  {
    name: 'no words of the manager',
    over: { beheerder: { wie: 'netwerk', naam: 'Tim', eigenWoorden: '' } },
    uitkomst: 'open',
  },
  {
    name: 'a criterion not talked about',
    over: { criteria: { ...able, regels: { kan: null } } },
    uitkomst: 'open',
  },
  {
    name: 'a criterion that is not met',
    over: { criteria: { ...able, administratie: { kan: false } } },
    uitkomst: 'magWeigeren',
  },
  {
    name: 'quality unknown: Wmo 2015 art. 2.3.6 lid 2 onder c',
    over: { kwaliteit: { ...FULL.kwaliteit, veilig: null } },
    uitkomst: 'open',
  },
  {
    name: 'help that is not safe',
    over: { kwaliteit: { ...FULL.kwaliteit, veilig: false } },
    uitkomst: 'magWeigeren',
  },
  {
    name: 'dearer than natura: Wmo 2015 art. 2.3.6 lid 5 onder a, only the part above',
    over: { kosten: { pgb: 50.5, natura: 45 } },
    uitkomst: 'magDeels',
  },
  { name: 'cost not worked out', over: { kosten: null }, uitkomst: 'open' },
  {
    name: 'earlier misuse: Wmo 2015 art. 2.3.6 lid 5 onder b',
    over: { eerder: { grond: 'e', op: day('2025-03-01') } },
    uitkomst: 'magWeigeren',
  },
  { name: 'nobody who is paid', over: { uitvoerders: [] }, uitkomst: 'open' },
];

test.for(ROWS)('pgb: $name', ({ over, uitkomst }) => {
  expect(run(over).uitkomst).toBe(uitkomst);
});

test.for([
  { toegestaan: 'ja', uitkomst: 'mag' },
  { toegestaan: 'nee', uitkomst: 'magWeigeren' },
  { toegestaan: 'onbekend', uitkomst: 'open' },
] as const)('a paid relative is for the bylaw: $toegestaan (lid 4)', ({ toegestaan, uitkomst }) => {
  const result = run({ uitvoerders: relative }, bylaw(toegestaan));
  expect(result.uitkomst).toBe(uitkomst);
  expect(result.voorwaarden.find(({ naam }) => naam === 'netwerk')).toMatchObject({
    artikel: 'Wmo 2015 art. 2.3.6 lid 4',
  });
});

test('the part above natura is told in euros, and only that part is at stake', () => {
  const { bovenNatura, voorwaarden } = run({ kosten: { pgb: 50.1, natura: 45 } });
  expect(bovenNatura).toBe(5.1);
  expect(voorwaarden.find(({ naam }) => naam === 'kosten')?.reden).toContain('€ 5,10');
});

test('what fails decides over what is open', () => {
  const result = run({ motivering: '', eerder: { grond: 'a', op: day('2025-03-01') } });
  expect(result.uitkomst).toBe('magWeigeren');
  expect(result.ontbreekt).toEqual(['Leg vast waarom de inwoner een pgb wil.']);
});

test('each of the ten skills is named when it is missing', () => {
  expect(Object.keys(PGB_CRITERIA)).toEqual(PgbCriterium.options);
  for (const een of PgbCriterium.options) {
    const { ontbreekt } = run({ criteria: { ...able, [een]: { kan: null } } });
    expect(ontbreekt.join(' ')).toContain(PGB_CRITERIA[een]);
  }
});

test('someone else who manages the budget is named to the resident', () => {
  const beheerder = { wie: 'vertegenwoordiger' as const, naam: 'Tim', eigenWoorden: 'Graag.' };
  const kunnen = run({ beheerder }).voorwaarden.find(({ naam }) => naam === 'kunnen');
  expect(kunnen?.voorInwoner).toBe('Tim kan doen wat voor een pgb nodig is.');
});

test('a negative amount is refused', () => {
  expect(PgbToets.safeParse({ kosten: { pgb: -1, natura: 0 } }).success).toBe(false);
});
