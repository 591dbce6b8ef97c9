import type { Gebeurtenis } from '@keukentafel/domain/zaak';
import { expect, test } from 'vitest';
import { FieldError } from '#lib/server/form.ts';
import { stapGegevens, stapVelden } from '#lib/server/stapVelden.ts';

interface Row {
  name: string;
  gebeurtenis: Gebeurtenis;
  typed: Record<string, string>;
  gives: object | undefined;
}

const read = (gebeurtenis: Gebeurtenis, typed: Record<string, string>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(typed)) form.set(name, value);
  return stapGegevens(form, gebeurtenis);
};

test.for<Row>([
  {
    ...{ name: 'a complaint that waits (Awb 9:11 lid 2)', gebeurtenis: 'klachtVerdagen' },
    ...{ typed: { verdaging: '14' }, gives: { verdaging: 14 } },
  },
  {
    ...{ name: 'a request to destroy, kept in part', gebeurtenis: 'vernietigingBeslissen' },
    typed: { vernietiging: 'deels', grond: 'wet' },
    gives: { vernietiging: 'deels', grond: 'wet' },
  },
  { name: 'a step with only a day', gebeurtenis: 'bevestigen', typed: {}, gives: undefined },
  {
    ...{ name: 'the day named in a notice of delay (Awb 4:14)', gebeurtenis: 'uitstelMelden' },
    ...{ typed: { uitstelTot: '2027-01-10' }, gives: { uitstelTot: '2027-01-10' } },
  },
  {
    ...{
      name: 'an objection by post, with a committee (Awb 6:9, 7:13)',
      gebeurtenis: 'bezwaarMaken',
    },
    typed: { gepostOp: '2026-11-20', commissie: 'ja' },
    gives: { gepostOp: '2026-11-20', commissie: true },
  },
  {
    ...{ name: 'an objection by hand, without one', gebeurtenis: 'bezwaarMaken' },
    ...{ typed: { gepostOp: '' }, gives: { commissie: false } },
  },
  {
    ...{ name: 'fewer days of deferral than allowed (Awb 7:10)', gebeurtenis: 'bezwaarVerdagen' },
    ...{ typed: { verdaging: '14' }, gives: { verdaging: 14 } },
  },
  {
    ...{ name: 'no number leaves it to the law', gebeurtenis: 'bezwaarVerdagen' },
    ...{ typed: { verdaging: '' }, gives: {} },
  },
  {
    ...{ name: 'the outcome stays as it was', gebeurtenis: 'beslissenOpBezwaar' },
    ...{ typed: { uitkomst: '' }, gives: {} },
  },
  {
    ...{ name: 'another outcome on objection', gebeurtenis: 'beslissenOpBezwaar' },
    ...{ typed: { uitkomst: 'toegekend' }, gives: { uitkomst: 'toegekend' } },
  },
  {
    ...{ name: 'when to look again (art. 2.3.9)', gebeurtenis: 'uitvoeren' },
    ...{ typed: { evaluatieOp: '2027-06-01' }, gives: { evaluatieOp: '2027-06-01' } },
  },
  {
    ...{ name: 'why a case ends', gebeurtenis: 'beeindigen' },
    ...{ typed: { reden: 'verhuizing' }, gives: { reden: 'verhuizing' } },
  },
])('$name', ({ gebeurtenis, typed, gives }) => {
  expect(read(gebeurtenis, typed)).toEqual(gives);
});

test.for<[Gebeurtenis, string, string]>([
  ['uitstelMelden', 'uitstelTot', ''],
  ['uitstelMelden', 'uitstelTot', '2027-02-30'],
  ['bezwaarVerdagen', 'verdaging', '43'],
  ['bezwaarVerdagen', 'verdaging', '1,5'],
  ['bezwaarVerdagen', 'verdaging', 'veel'],
  ['beeindigen', 'reden', ''],
  ['beslissenOpBezwaar', 'uitkomst', 'anders'],
])('%s: %s "%s" is said beside its field', ([gebeurtenis, naam, value]) => {
  expect(stapVelden(gebeurtenis).map((veld) => veld.naam)).toContain(naam);
  let velden = {};
  try {
    read(gebeurtenis, { [naam]: value });
  } catch (cause) {
    if (cause instanceof FieldError) velden = cause.velden;
  }
  expect(Object.keys(velden)).toEqual([naam]);
});
