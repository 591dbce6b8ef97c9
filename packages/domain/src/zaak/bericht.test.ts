import { expect, test } from 'vitest';
import { addDays, day, type Day } from '../time/index.ts';
import { berichtenVan } from './bericht.ts';
import { startZaak, type ZaakFeiten } from './feiten.ts';

const START = startZaak(day('2026-11-02'), false); // the plan may be handed in until 9 November
const D = day('2026-12-01');

test.for<{ why: string; feiten: Partial<ZaakFeiten>; op: string; soorten: string[] }>([
  { why: 'three days before the last day: not yet', feiten: {}, op: '2026-11-06', soorten: [] },
  { why: 'two days before', feiten: {}, op: '2026-11-07', soorten: ['inleveren'] },
  { why: 'on the last day', feiten: {}, op: '2026-11-09', soorten: ['inleveren'] },
  { why: 'after it', feiten: {}, op: '2026-11-10', soorten: [] },
  {
    why: 'who handed in is not reminded',
    feiten: { planOntvangenOp: day('2026-11-03') },
    ...{ op: '2026-11-08', soorten: [] },
  },
  {
    why: 'nor who does not want to make a plan',
    feiten: { planAfgezienOp: day('2026-11-03') },
    ...{ op: '2026-11-08', soorten: [] },
  },
  {
    why: 'nor after the melding was taken back',
    feiten: { toestand: 'ingetrokken', geslotenOp: day('2026-11-05') },
    ...{ op: '2026-11-08', soorten: [] },
  },
  { why: 'the report was given', feiten: { verslagOp: D }, op: '2026-12-01', soorten: ['verslag'] },
  { why: 'three days old', feiten: { verslagOp: D }, op: '2026-12-04', soorten: ['verslag'] },
  { why: 'four days old is no news', feiten: { verslagOp: D }, op: '2026-12-05', soorten: [] },
  {
    why: 'a decision that is not announced is not there yet (Awb 3:40)',
    feiten: { beslotenOp: D },
    ...{ op: '2026-12-01', soorten: [] },
  },
  {
    why: 'announced',
    feiten: { beslotenOp: D, bekendgemaaktOp: D },
    ...{ op: '2026-12-02', soorten: ['besluit'] },
  },
  {
    why: 'decided on the objection',
    feiten: { bezwaarBekendOp: D },
    ...{ op: '2026-12-01', soorten: ['bezwaar'] },
  },
])('$why', ({ feiten, op, soorten }) => {
  const due = berichtenVan({ ...START, ...feiten }, null, day(op));
  expect(due.map(({ soort }) => soort)).toEqual(soorten);
});

test('the warning before destroying is told once, on its day', () => {
  const told = (vandaag: Day) => berichtenVan(START, D, vandaag);
  expect(told(D)).toEqual([{ soort: 'bewaren', dag: D }]);
  expect(told(addDays(D, 3))).toEqual(told(D));
  expect(told(addDays(D, 4))).toEqual([]);
});
