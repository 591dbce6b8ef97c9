import { expect, test } from 'vitest';
import { DomainError } from '../errors.ts';
import { day } from '../time/index.ts';
import { klokken, mogelijk, startZaak, type StapContext, step, type ZaakFeiten } from './index.ts';

const gemeld = startZaak(day('2026-11-20'), false);
const open = step(gemeld, 'klachtOntvangen', { op: day('2026-11-20') });
const act = (
  feiten: ZaakFeiten,
  naam: Parameters<typeof step>[1],
  op: string,
  context: StapContext = {},
) => step(feiten, naam, { op: day(op), context });

// Awb 9:11 lid 1: six weeks, ten with a committee; both statutory, so the Algemene termijnenwet rolls.
test.for([
  { commissie: false, op: '2026-11-20', last: '2027-01-04', why: '42 days end on New Year’s Day' },
  { commissie: true, op: '2026-11-20', last: '2027-01-29', why: '70 days end on a Friday' },
  { commissie: false, op: '2026-11-23', last: '2027-01-04', why: '42 days end on a Monday' },
])('a complaint of $op, committee $commissie: $last, $why', ({ commissie, op, last }) => {
  const feiten = act(gemeld, 'klachtOntvangen', op, { commissie });
  expect(feiten.klachten[0]?.einde.lastDay).toBe(last);
  expect(klokken(feiten, day(op)).at(-1)).toMatchObject({
    naam: commissie ? 'klachtCommissie' : 'klacht',
    status: 'loopt',
  });
});

test('deferral: four weeks, once, told while the term runs (Awb 9:11 lid 2)', () => {
  const later = act(open, 'klachtVerdagen', '2026-12-10');
  expect(later.klachten[0]).toMatchObject({ verdaagdOp: '2026-12-10' });
  expect(later.klachten[0]?.einde.lastDay).toBe('2027-01-29');
  expect(later.eerderToegezegd.map(({ lastDay }) => lastDay)).toEqual(['2027-01-04']);
  expect(() => act(later, 'klachtVerdagen', '2026-12-11')).toThrow('al een keer uitgesteld');
  expect(() => act(open, 'klachtVerdagen', '2027-01-05')).toThrow('al voorbij');
  for (const verdaging of [0, 29, 1.5])
    expect(() => act(open, 'klachtVerdagen', '2026-12-10', { verdaging })).toThrow('28 dagen');
  expect(
    act(open, 'klachtVerdagen', '2027-01-04', { verdaging: 7 }).klachten[0]?.einde.lastDay,
  ).toBe('2027-01-08');
});

test('handled: the clock is done (Awb 9:12), and there is nothing more to handle', () => {
  const done = act(open, 'klachtAfhandelen', '2026-12-15');
  expect(klokken(done, day('2027-03-01')).at(-1)).toMatchObject({
    klaarOp: '2026-12-15',
    status: 'klaar',
  });
  expect(() => act(done, 'klachtAfhandelen', '2026-12-16')).toThrow(DomainError);
  expect(() => act(gemeld, 'klachtAfhandelen', '2026-12-16')).toThrow('Er loopt geen klacht');
});

test('a second complaint stands beside the first; the oldest goes first unless one is named', () => {
  const two = act(open, 'klachtOntvangen', '2026-11-25');
  const days = (feiten: ZaakFeiten) => feiten.klachten.map(({ afgehandeldOp }) => afgehandeldOp);
  expect(days(act(two, 'klachtAfhandelen', '2026-12-01'))).toEqual(['2026-12-01', null]);
  const second = act(two, 'klachtAfhandelen', '2026-12-01', { klacht: 1 });
  expect(days(second)).toEqual([null, '2026-12-01']);
  expect(() => act(second, 'klachtAfhandelen', '2026-12-02', { klacht: 1 })).toThrow('loopt niet');
  expect(() => act(two, 'klachtAfhandelen', '2026-12-02', { klacht: 7 })).toThrow('loopt geen');
  expect(() => act(two, 'klachtAfhandelen', '2026-11-24', { klacht: 1 })).toThrow('later binnen');
  expect(klokken(two, day('2026-11-25')).filter(({ naam }) => naam === 'klacht')).toHaveLength(2);
});

test('a complaint changes no state and no other term, also when the case has ended', () => {
  expect({ ...open, klachten: [] }).toEqual(gemeld);
  const ended = act(gemeld, 'intrekken', '2026-11-21');
  expect(act(ended, 'klachtOntvangen', '2026-12-01').toestand).toBe('ingetrokken');
});

// Wmo 2015 art. 5.3.5: three calendar months are not more than three, so the end of Sunday 28
// February rolls on (Algemene termijnenwet arts. 1 and 4).
test('a request to destroy: within three months, by a named person, with a ground for keeping', () => {
  const asked = act(gemeld, 'vernietigingVragen', '2026-11-30');
  expect(asked.toegezegd.vernietiging?.lastDay).toBe('2027-03-01');
  expect(klokken(asked, day('2026-12-01')).at(-1)).toMatchObject({ naam: 'vernietiging' });
  expect(mogelijk(asked, day('2026-12-01'))).not.toContain('vernietigingVragen');
  const decide = (vernietiging: StapContext['vernietiging'], door = 'Ina Visser') =>
    act(asked, 'vernietigingBeslissen', '2026-12-20', {
      door,
      ...(vernietiging && { vernietiging }),
    });
  expect(() => decide(undefined)).toThrow('Kies wat er');
  expect(() => decide({ uitkomst: 'geweigerd', grond: null })).toThrow('Noem de grond');
  expect(() => decide({ uitkomst: 'vernietigd', grond: 'wet' })).toThrow('geen grond');
  expect(() => decide({ uitkomst: 'vernietigd', grond: null }, ' ')).toThrow('de naam nodig');
  const done = decide({ uitkomst: 'deels', grond: 'belangAnder' });
  expect(done).toMatchObject({ vernietigingBeslistOp: '2026-12-20' });
  expect(klokken(done, day('2027-04-01')).at(-1)).toMatchObject({ status: 'klaar' });
  expect(() => act(asked, 'vernietigingBeslissen', '2026-11-29')).toThrow(DomainError);
  expect(() => act(gemeld, 'vernietigingBeslissen', '2026-12-20')).toThrow('Er loopt geen verzoek');
});

test('a later request begins anew, and the earlier one stays in the history', () => {
  const asked = act(gemeld, 'vernietigingVragen', '2026-11-30');
  const vernietiging = { uitkomst: 'geweigerd', grond: 'wet' } as const;
  const door = 'Ina Visser';
  const refused = act(asked, 'vernietigingBeslissen', '2026-12-20', { door, vernietiging });
  const again = act(refused, 'vernietigingVragen', '2027-06-01');
  expect(again).toMatchObject({ vernietigingBeslistOp: null, vernietiging: null });
  expect(again.eerder).toContainEqual({ feit: 'vernietigingBeslistOp', op: '2026-12-20' });
  expect(again.toegezegd.vernietiging?.lastDay).toBe('2027-09-01');
});
