import { expect, test } from 'vitest';
import { day } from '../time/index.ts';
import { openState, repeatText } from './hours.ts';
import type { Schedule } from './schema/index.ts';
import { stableId } from './stable-id.ts';

const rule = (fields: Partial<Schedule>): Schedule => ({ id: stableId('rule'), ...fields });
const WEEKDAYS = rule({
  freq: 'WEEKLY',
  byday: 'MO,TU,WE,TH,FR',
  opens_at: '09:00:00',
  closes_at: '17:00:00',
});
const ALWAYS = rule({ opens_at: '00:00:00', closes_at: '23:59:00' });
/** A Monday. */
const MONDAY = day('2026-11-23');
const SUNDAY = day('2026-11-22');

test.for([
  { rules: [], day: MONDAY, time: '10:00', state: null, because: 'nobody told the hours' },
  {
    rules: [rule({ description: 'op afspraak' })],
    day: MONDAY,
    time: '10:00',
    state: null,
    because: 'words are no hours',
  },
  {
    rules: [WEEKDAYS],
    day: MONDAY,
    time: '09:00',
    state: { open: true, tot: '17:00' },
    because: 'open from the first minute',
  },
  {
    rules: [WEEKDAYS],
    day: MONDAY,
    time: '17:00',
    state: { open: false, weer: { op: day('2026-11-24'), van: '09:00' } },
    because: 'closed at the last',
  },
  {
    rules: [WEEKDAYS],
    day: MONDAY,
    time: '08:59',
    state: { open: false, weer: { op: MONDAY, van: '09:00' } },
    because: 'opens later today',
  },
  {
    rules: [WEEKDAYS],
    day: SUNDAY,
    time: '12:00',
    state: { open: false, weer: { op: MONDAY, van: '09:00' } },
    because: 'closed on Sunday',
  },
  {
    rules: [ALWAYS],
    day: SUNDAY,
    time: '23:59',
    state: { open: true, tot: '00:00' },
    because: 'a whole day lasts until midnight',
  },
  {
    rules: [rule({ ...WEEKDAYS, valid_to: '2026-01-01' })],
    day: MONDAY,
    time: '10:00',
    state: { open: false, weer: null },
    because: 'hours that are no longer true',
  },
  {
    rules: [
      rule({
        freq: 'MONTHLY',
        byday: '2TU',
        dtstart: '2026-11-10',
        opens_at: '10:00:00',
        closes_at: '12:00:00',
      }),
    ],
    day: day('2026-11-24'),
    time: '11:00',
    state: { open: false, weer: { op: day('2026-12-08'), van: '10:00' } },
    because: 'the fourth Tuesday is not the second',
  },
])('$day $time: $because', ({ rules, day: on, time, state }) => {
  expect(openState(rules, { day: on, time })).toEqual(state);
});

test.for([
  { fields: {}, text: 'eenmalig' },
  { fields: { freq: 'WEEKLY', byday: 'MO' }, text: 'elke maandag' },
  { fields: { freq: 'WEEKLY', byday: 'MO,TH' }, text: 'elke maandag en donderdag' },
  { fields: { freq: 'WEEKLY', dtstart: '2026-11-25' }, text: 'elke woensdag' },
  { fields: { freq: 'WEEKLY', byday: 'TU', interval: 2 }, text: 'om de week op dinsdag' },
  { fields: { freq: 'MONTHLY', byday: '2TU' }, text: 'elke maand op de 2e dinsdag' },
  { fields: { freq: 'MONTHLY', byday: '-1FR' }, text: 'elke maand op de laatste vrijdag' },
  { fields: { freq: 'MONTHLY', bymonthday: '15' }, text: 'elke maand op de 15e' },
] as const)('$text', ({ fields, text }) => {
  expect(repeatText(rule(fields))).toBe(text);
});
