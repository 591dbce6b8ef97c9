import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { DomainError } from '../errors.ts';
import { AfwegingDocument, assessDocument } from './document.ts';
import { PATIENCE, RUNS } from './testing/runs.ts';

const task = (over = {}) => ({
  id: 't',
  omschrijving: 'ramen lappen',
  eenheid: 'urenPerWeek',
  hoeveelheid: 1,
  ...over,
});
const need = (over = {}, bevindingen: unknown[] = [], behoefteId = 'b') => ({
  behoefteId,
  eis: { taken: [task(over)], toelichting: 'Zo.', adviesNodig: false, adviesOp: null },
  bevindingen,
});
const doc = (wegingen: unknown, over = {}) => ({
  versie: 2,
  peildatum: '2026-11-23',
  wegingen,
  ...over,
});
const helps = (over: object) =>
  doc([
    need({}, [
      { trede: 'eigenKracht', bijdragen: [{ taakId: 't', wie: 'x', hoeveelheid: 1, ...over }] },
    ]),
  ]);
const lasts = (over: object) =>
  doc([
    need({ van: '2026-12-01', tot: '2026-12-15' }, [
      { trede: 'eigenKracht', bijdragen: [{ taakId: 't', wie: 'x', hoeveelheid: 1, ...over }] },
    ]),
  ]);
const MORGEN = '2026-11-24';
const said = (bevinding: object) => doc([need({}, [bevinding])]);
const many = <T>(count: number, item: (index: number) => T) =>
  Array.from({ length: count }, (_, i) => item(i));

function refusalOf(document: unknown): DomainError {
  try {
    assessDocument(document);
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

const PART = 'wegingen[0].bevindingen[0].bijdragen[0]';
const ROWS = [
  { name: 'not JSON', given: '{', pad: '', says: /geen geldige JSON/ },
  { name: 'nothing', given: null, pad: '', says: /soort/ },
  { name: 'a newer version', given: doc([], { versie: 3 }), pad: 'versie', says: /versie 3/ },
  {
    name: 'no version',
    given: doc([], { versie: undefined }),
    pad: 'versie',
    says: /noemt geen versie/,
  },
  {
    name: 'a day that does not exist',
    given: doc([], { peildatum: '2026-02-30' }),
    pad: 'peildatum',
    says: /bestaat niet/,
  },
  {
    name: 'an unknown field',
    given: doc([], { inkomen: 1 }),
    pad: '',
    says: /niet bekend: inkomen/,
  },
  {
    name: 'an unknown rung',
    given: doc([need({}, [{ trede: 'familie' }])]),
    pad: 'wegingen[0].bevindingen[0].trede',
    says: /bestaat niet/,
  },
  {
    name: 'a rung twice',
    given: doc([need({}, [{ trede: 'eigenKracht' }, { trede: 'eigenKracht' }])]),
    pad: 'wegingen[0].bevindingen',
    says: /één keer/,
  },
  { name: 'a need twice', given: doc([need(), need()]), pad: 'wegingen', says: /één keer/ },
  {
    name: 'zero hours needed',
    given: doc([need({ hoeveelheid: 0 })]),
    pad: 'wegingen[0].eis.taken[0].hoeveelheid',
    says: /minstens een minuut/,
  },
  {
    name: 'more hours than a week has',
    given: doc([need({ hoeveelheid: 169 })]),
    pad: 'wegingen[0].eis.taken[0].hoeveelheid',
    says: /week/,
  },
  {
    name: 'half a yes',
    given: doc([need({ eenheid: 'jaNee', hoeveelheid: 0.5 })]),
    pad: 'wegingen[0].eis.taken[0].hoeveelheid',
    says: /is de hoeveelheid 1/,
  },
  {
    name: 'negative help',
    given: helps({ hoeveelheid: -1 }),
    pad: `${PART}.hoeveelheid`,
    says: /nooit minder dan nul/,
  },
  {
    name: 'more help than is needed',
    given: helps({ hoeveelheid: 2 }),
    pad: `${PART}.hoeveelheid`,
    says: /meer dan voor deze taak/,
  },
  {
    name: 'help for a task that is not there',
    given: helps({ taakId: 'weg' }),
    pad: `${PART}.taakId`,
    says: /staat niet in/,
  },
  {
    name: 'dates out of order',
    given: helps({ van: '2026-12-02', tot: '2026-12-01' }),
    pad: `${PART}.tot`,
    says: /voor de begindatum/,
  },
  {
    name: 'help longer than its task',
    given: lasts({ tot: '2026-12-31' }),
    pad: `${PART}.tot`,
    says: /duurt langer dan de taak/,
  },
  {
    name: 'help before its task',
    given: lasts({ van: '2026-11-30' }),
    pad: `${PART}.van`,
    says: /begint eerder dan de taak/,
  },
  {
    name: 'a task that ends before it begins',
    given: doc([need({ van: '2026-12-02', tot: '2026-12-01' })]),
    pad: 'wegingen[0].eis.taken[0].tot',
    says: /voor de begindatum/,
  },
  {
    name: 'negative hours needed',
    given: doc([need({ hoeveelheid: -3 })]),
    pad: 'wegingen[0].eis.taken[0].hoeveelheid',
    says: /minstens een minuut/,
  },
  {
    name: 'absurd hours of help',
    given: helps({ hoeveelheid: 1e9 }),
    pad: `${PART}.hoeveelheid`,
    says: /Het hoogste is 168/,
  },
  {
    name: 'hours that are no number',
    given: doc([need({ hoeveelheid: 'veel' })]),
    pad: 'wegingen[0].eis.taken[0].hoeveelheid',
    says: /getal/,
  },
  {
    name: 'an unknown kind of help',
    given: doc([need({ soort: 'toverij' })]),
    pad: 'wegingen[0].eis.taken[0].soort',
    says: /Kies een van/,
  },
  {
    name: 'maatwerk that ends before it begins',
    given: doc([
      need({}, [
        { trede: 'maatwerkvoorziening', periodeVan: '2026-12-02', periodeTot: '2026-12-01' },
      ]),
    ]),
    pad: 'wegingen[0].bevindingen[0].periodeTot',
    says: /voor de begindatum/,
  },
  {
    name: 'urgent help that ends before it begins',
    given: doc([
      {
        ...need(),
        spoed: { reden: 'Nu.', taken: [task()], van: '2026-12-02', tot: '2026-12-01' },
      },
    ]),
    pad: 'wegingen[0].spoed.tot',
    says: /voor de begindatum/,
  },
  {
    name: 'a version from the future',
    given: doc('?', { versie: 99, nieuw: true }),
    pad: 'versie',
    says: /versie 99/,
  },
  {
    name: 'a version that is no number',
    given: doc([], { versie: '2' }),
    pad: 'versie',
    says: /Kies een van: 2/,
  },
  {
    name: 'a housemate heard tomorrow',
    given: said({ trede: 'gebruikelijkeHulp', gehoord: [{ wie: 'x', op: MORGEN }] }),
    pad: 'wegingen[0].bevindingen[0].gehoord[0].op',
    says: /moet nog komen/,
  },
  {
    name: 'a helper who confirms tomorrow',
    given: said({ trede: 'mantelzorg', helpers: [{ naam: 'x', bevestigdOp: MORGEN }] }),
    pad: 'wegingen[0].bevindingen[0].helpers[0].bevestigdOp',
    says: /moet nog komen/,
  },
  {
    name: 'a carer asked tomorrow',
    given: said({
      trede: 'sociaalNetwerk',
      helpers: [
        { naam: 'x', ondersteuning: { gevraagdOp: MORGEN, nodig: null, eigenWoorden: '' } },
      ],
    }),
    pad: 'wegingen[0].bevindingen[0].helpers[0].ondersteuning.gevraagdOp',
    says: /moet nog komen/,
  },
  {
    name: 'a talk of tomorrow',
    given: said({ trede: 'mantelzorg', besprokenOp: MORGEN }),
    pad: 'wegingen[0].bevindingen[0].besprokenOp',
    says: /moet nog komen/,
  },
  {
    name: 'a right of tomorrow',
    given: said({
      trede: 'voorliggendeWet',
      aanspraken: [{ naam: 'x', wet: 'wlz', statusOp: MORGEN }],
    }),
    pad: 'wegingen[0].bevindingen[0].aanspraken[0].statusOp',
    says: /moet nog komen/,
  },
  {
    name: 'a check of tomorrow',
    given: said({
      trede: 'algemeneVoorziening',
      voorzieningen: [{ naam: 'x', gecontroleerdOp: MORGEN }],
    }),
    pad: 'wegingen[0].bevindingen[0].voorzieningen[0].gecontroleerdOp',
    says: /moet nog komen/,
  },
  {
    name: 'a choice taken back tomorrow',
    given: said({ trede: 'zelfRegelenEnBetalen', heropendOp: MORGEN }),
    pad: 'wegingen[0].bevindingen[0].heropendOp',
    says: /moet nog komen/,
  },
  {
    name: 'a pgb explained tomorrow',
    given: said({ trede: 'maatwerkvoorziening', pgb: { uitgelegdOp: MORGEN } }),
    pad: 'wegingen[0].bevindingen[0].pgb.uitgelegdOp',
    says: /moet nog komen/,
  },
  {
    name: 'a pgb decision of tomorrow',
    given: said({
      trede: 'maatwerkvoorziening',
      pgb: { eerder: { grond: 'a', op: MORGEN } },
    }),
    pad: 'wegingen[0].bevindingen[0].pgb.eerder.op',
    says: /moet nog komen/,
  },
  {
    name: 'an endless number of needs',
    given: doc(many(10_000, (i) => need({}, [], `b${i}`))),
    pad: 'wegingen',
    says: /hooguit 200/,
  },
  {
    name: 'too many tasks',
    given: doc([
      { ...need(), eis: { ...need().eis, taken: many(51, (i) => task({ id: `t${i}` })) } },
    ]),
    pad: 'wegingen[0].eis.taken',
    says: /hooguit 50/,
  },
  {
    name: 'hidden characters',
    given: doc([need({ omschrijving: 'a\u202Eb' })]),
    pad: 'wegingen[0].eis.taken[0].omschrijving',
    says: /tekens/,
  },
];

test('refuses half a contribution to a yes/no thing', () => {
  const half = { taakId: 't', wie: 'x', hoeveelheid: 0.5 };
  const given = doc([need({ eenheid: 'jaNee' }, [{ trede: 'eigenKracht', bijdragen: [half] }])]);
  expect(refusalOf(given).zin).toMatch(/0 of 1/);
});

test.for(ROWS)('refuses $name, naming path and rule', ({ given, pad, says }) => {
  const { code, pad: path, zin } = refusalOf(given);
  expect({ code, path }).toEqual({ code: 'ongeldig', path: pad });
  expect(zin).toMatch(says);
  expect(zin).not.toMatch(/Invalid|expected|Too /);
});

test('a document of 200 needs with 50 tasks each is answered', () => {
  const needs = many(200, (i) => ({
    ...need({}, [], `b${i}`),
    eis: { ...need().eis, taken: many(50, (j) => task({ id: `t${j}` })) },
  }));
  expect(assessDocument(doc(needs)).afwegingen).toHaveLength(200);
});

test('whatever comes in: an answer or one typed refusal', PATIENCE, () => {
  const anything = fc.oneof(
    fc.jsonValue(),
    fc.jsonValue().map((wegingen) => doc(wegingen)),
  );
  fc.assert(
    fc.property(anything, (value) => {
      const outcome = Array.isArray(value) ? refusalOf(value).code : answerOrCode(value);
      expect(['answered', 'ongeldig']).toContain(outcome);
    }),
    RUNS,
  );
});

function answerOrCode(value: unknown): string {
  try {
    assessDocument(value);
    return 'answered';
  } catch (error) {
    return error instanceof DomainError ? error.code : String(error);
  }
}

test('the document has a JSON Schema (2020-12)', () => {
  const schema = z.toJSONSchema(AfwegingDocument, { io: 'input' });
  expect(schema.$schema).toContain('2020-12');
  expect(schema.required).toEqual(['versie', 'peildatum', 'wegingen']);
});

test('10,000 needs are refused before anything is read', () => {
  let read = 0;
  const needs = many(10_000, () => ({
    get behoefteId() {
      read += 1;
      return 'b';
    },
  }));
  expect(refusalOf(doc(needs)).pad).toBe('wegingen');
  expect(read).toBe(0);
});
