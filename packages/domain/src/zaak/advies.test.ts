import { expect, test } from 'vitest';
import { addDays, day } from '../time/index.ts';
import { type Gebeurtenis, mogelijk, startZaak, step, type ZaakFeiten } from './index.ts';

const start = day('2026-11-13');
const after = (days: number) => addDays(start, days);

/** One step a day; the visit is planned for the day it takes place. */
const walk = (steps: readonly Gebeurtenis[], from = startZaak(start, false)): ZaakFeiten =>
  steps.reduce(
    (feiten, name, days) =>
      step(feiten, name, { op: after(days), context: { gesprekOp: after(days + 1) } }),
    from,
  );

const TOT_GESPREK = [
  'bevestigen',
  'planOntvangen',
  'onderzoekStarten',
  'gesprekPlannen',
  'gesprekGevoerd',
] as const satisfies Gebeurtenis[];

test('Awb 3:2: advice is asked after the talk and the report waits for it', () => {
  const asked = walk([...TOT_GESPREK, 'adviesVragen']);
  expect(asked).toMatchObject({ toestand: 'wachtOpAdvies', adviesGevraagdOp: after(5) });
  expect(mogelijk(asked, after(6))).not.toContain('verslagMaken');
});

test('Awb 3:9: with the advice the report can be made', () => {
  const received = walk([...TOT_GESPREK, 'adviesVragen', 'adviesOntvangen']);
  expect(received.toestand).toBe('gesprekGevoerd');
  expect(mogelijk(received, after(7))).toContain('verslagMaken');
});

test('advice that nobody asked for cannot come in', () => {
  expect(mogelijk(walk(TOT_GESPREK), after(6))).not.toContain('adviesOntvangen');
});

test('Wmo 2015 art. 2.3.3: urgency can be found later, once, and leaves the state as it is', () => {
  const before = walk(['bevestigen']);
  const urgent = step(before, 'spoedVaststellen', { op: after(1) });
  expect(urgent).toEqual({ ...before, spoed: true });
  expect(mogelijk(urgent, after(1))).not.toContain('spoedVaststellen');
});

test('Wmo 2015 art. 1.2.1: a case ends when the resident moves away or dies', () => {
  const ended = step(walk(['bevestigen']), 'beeindigen', { op: after(1) });
  expect(ended).toMatchObject({ toestand: 'beeindigd', geslotenOp: after(1) });
  expect(mogelijk(ended, after(2))).toEqual(['klachtOntvangen', 'vernietigingVragen']);
});
