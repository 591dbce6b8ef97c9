import { expect, test } from 'vitest';
import { FieldError } from '#lib/server/form.ts';
import { readSpoed, spoedFields } from '#lib/server/spoed.ts';

const BEHOEFTE = '01970000-0000-7000-8000-000000000001';
const FILLED = {
  ...{ behoefteId: BEHOEFTE, reden: 'Vandaag uit het ziekenhuis.' },
  ...{ van: '2026-11-22', tot: '2026-12-20' },
  ...{ 'taken.0.id': 't0', 'taken.0.omschrijving': 'Uit bed', 'taken.0.hoeveelheid': '1,5' },
  ...{ 'taken.0.eenheid': 'urenPerWeek', 'taken.1.id': 't1', 'taken.1.eenheid': 'urenPerWeek' },
};

const formOf = (fields: Record<string, string>): FormData => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
};

const mistakes = (fields: Record<string, string>): string[] => {
  try {
    readSpoed(formOf(fields));
    return [];
  } catch (cause) {
    if (cause instanceof FieldError) return Object.keys(cause.velden);
    throw cause;
  }
};

test('temporary help comes back from its form as it was stored; an empty row is no task', () => {
  const { behoefteId, spoed } = readSpoed(formOf(FILLED));
  expect(behoefteId).toBe(BEHOEFTE);
  expect(spoed.taken).toEqual([
    { id: 't0', omschrijving: 'Uit bed', eenheid: 'urenPerWeek', hoeveelheid: 1.5 },
  ]);
  expect(readSpoed(formOf(spoedFields(behoefteId, spoed)))).toEqual({ behoefteId, spoed });
});

const NO_TASK = { 'taken.0.omschrijving': '', 'taken.0.hoeveelheid': '' };
test.for([
  { name: 'no need chosen', over: { behoefteId: '' }, at: ['behoefteId'] },
  { name: 'only spaces for a reason', over: { reden: ' ' }, at: ['reden'] },
  { name: 'no last day', over: { tot: '' }, at: ['tot'] },
  { name: 'the end before the beginning', over: { tot: '2026-11-01' }, at: ['tot'] },
  {
    name: 'no task at all: the first row says so',
    over: NO_TASK,
    at: ['taken.0.omschrijving', 'taken.0.hoeveelheid'],
  },
  {
    name: 'a mistake in the second row, the first left empty',
    over: { ...NO_TASK, 'taken.1.omschrijving': 'Wassen' },
    at: ['taken.1.hoeveelheid'],
  },
  {
    name: 'several at once',
    over: { behoefteId: '', reden: '', tot: '' },
    at: ['behoefteId', 'reden', 'tot'],
  },
])('beside the field: $name', ({ over, at }) => {
  expect(mistakes({ ...FILLED, ...over })).toEqual(at);
});
