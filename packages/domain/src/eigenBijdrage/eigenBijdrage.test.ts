import { expect, test } from 'vitest';
import { day } from '../time/index.ts';
import { BijdrageVraag, eigenBijdrage } from './bijdrage.ts';
import { BIJDRAGE_TABEL, BijdrageParameters, parametersOn } from './parameters.ts';

const NONE = { meerpersoonsOnderAow: false, clientJongerDan18: false, betaaltWlzBijdrage: false };
const ask = (hulp: object[], huishouden: object = {}) =>
  BijdrageVraag.parse({ hulp, huishouden: { ...NONE, ...huishouden } });
const cleaning = { naam: 'Hulp bij het huishouden', soort: 'maatwerk' };
const lift = { naam: 'Traplift', soort: 'maatwerk', kostprijs: 300_000 };

// Amounts per household and month as published for each year.
test.for([
  { op: '2023-12-31', bedrag: undefined, why: 'not in the table' },
  { op: '2024-01-01', bedrag: 2060, why: 'first day of 2024' },
  { op: '2025-06-01', bedrag: 2100, why: '2025' },
  { op: '2026-12-31', bedrag: 2180, why: 'last day of 2026' },
  { op: '2027-01-01', bedrag: undefined, why: 'the reform of 2027 is not confirmed' },
])('$op: $why', ({ op, bedrag }) => {
  expect(parametersOn(day(op))?.maximumPerMaand).toBe(bedrag);
});

// Wmo 2015 art. 2.3.2 lid 4 onder g en 2.1.4: what the client will owe, told in time.
test.for([
  { name: 'help in natura', vraag: ask([cleaning]), stand: 'maximum', cent: 2180 },
  {
    name: 'two kinds of help, one contribution',
    vraag: ask([cleaning, lift]),
    stand: 'maximum',
    cent: 2180,
  },
  { name: 'a pgb', vraag: ask([{ soort: 'pgb' }]), stand: 'maximum', cent: 2180 },
  {
    name: 'a lasting algemene voorziening',
    vraag: ask([{ soort: 'algemeenDuurzaam' }]),
    stand: 'maximum',
    cent: 2180,
  },
  {
    name: 'an algemene voorziening that is not lasting',
    vraag: ask([{ soort: 'algemeen' }]),
    stand: 'geen',
    cent: 0,
  },
  { name: 'a wheelchair only', vraag: ask([{ soort: 'rolstoel' }]), stand: 'geen', cent: 0 },
  {
    name: 'a wheelchair and help',
    vraag: ask([{ soort: 'rolstoel' }, cleaning]),
    stand: 'maximum',
    cent: 2180,
  },
  {
    name: 'never above the price',
    vraag: ask([{ ...lift, reedsBetaald: 299_000 }]),
    stand: 'maximum',
    cent: 1000,
  },
  {
    name: 'the price has been paid',
    vraag: ask([{ ...lift, reedsBetaald: 300_000 }]),
    stand: 'maximum',
    cent: 0,
  },
  {
    name: 'a younger household',
    vraag: ask([cleaning], { meerpersoonsOnderAow: true }),
    stand: 'geen',
    cent: 0,
  },
  { name: 'a child', vraag: ask([cleaning], { clientJongerDan18: true }), stand: 'geen', cent: 0 },
  {
    name: 'pays for the Wlz already',
    vraag: ask([cleaning], { betaaltWlzBijdrage: true }),
    stand: 'geen',
    cent: 0,
  },
])('contribution: $name', ({ vraag, stand, cent }) => {
  const result = eigenBijdrage(vraag, day('2026-11-23'));
  expect(result).toMatchObject({ stand, hooguitPerMaand: cent });
  expect(result.artikel).toContain('2.1.4');
});

test('an unknown year is said, never guessed', () => {
  const result = eigenBijdrage(ask([cleaning]), day('2027-02-01'));
  expect(result).toMatchObject({ stand: 'onbekend', hooguitPerMaand: null });
  expect(result.ontbreekt).toHaveLength(1);
});

test('what is not known about the household is asked, and the maximum told', () => {
  const vraag = BijdrageVraag.parse({ hulp: [cleaning], huishouden: {} });
  const result = eigenBijdrage(vraag, day('2026-11-23'));
  expect(result.ontbreekt).toHaveLength(3);
  expect(result.voorInwoner).toContain('€ 21,80');
});

test('a municipality has rows of its own: the newest that holds decides', () => {
  const own = BijdrageParameters.parse({
    vanaf: '2026-07-01',
    totEnMet: null,
    maximumPerMaand: 1000,
    vrijgesteld: ['Hulp bij het huishouden'],
  });
  const tabel = [own, ...BIJDRAGE_TABEL];
  expect(parametersOn(day('2026-06-30'), tabel)?.maximumPerMaand).toBe(2180);
  expect(eigenBijdrage(ask([lift]), day('2026-07-01'), tabel).hooguitPerMaand).toBe(1000);
  expect(eigenBijdrage(ask([cleaning]), day('2026-07-01'), tabel).stand).toBe('geen');
});
