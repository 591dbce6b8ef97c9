import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DomainError } from '../errors.ts';
import { addDays, day } from '../time/index.ts';
import {
  EINDTOESTANDEN,
  type Gebeurtenis,
  GEBEURTENIS_LIJST,
  GEBEURTENISSEN,
  LETTER_LIJST,
  mogelijk,
  rowOf,
  startZaak,
  type StapContext,
  step,
  TOESTANDEN,
  ZaakFeiten,
} from './index.ts';

/** A case from Friday 13-11-2026: plan until 20-11, investigation until Monday 28-12. */
const gemeld = startZaak(day('2026-11-13'), false);
const all: StapContext = {
  letters: LETTER_LIJST,
  door: 'Samira Haddad',
  gesprekOp: day('2099-01-01'),
  bevoegd: 'nietBevoegd',
  verblijf: 'voldoet',
  ingelichtOp: day('2026-11-13'),
  herzienGrond: 'c',
  vernietiging: { uitkomst: 'vernietigd', grond: null },
};

type Row = readonly [Gebeurtenis, string];

const walk = (rows: readonly Row[], from = gemeld): ZaakFeiten =>
  rows.reduce((feiten, [name, op]) => step(feiten, name, { op: day(op), context: all }), from);

const TOT_ONDERZOEK: Row[] = [
  ['bevestigen', '2026-11-13'],
  ['planMogelijkheidGewezen', '2026-11-13'],
  ['clientondersteuningGewezen', '2026-11-13'],
  ['planOntvangen', '2026-11-18'],
  ['onderzoekStarten', '2026-11-19'],
];
const TOT_CONCEPT: Row[] = [
  ...TOT_ONDERZOEK,
  ['gesprekPlannen', '2026-11-19'],
  ['gesprekGevoerd', '2026-11-25'],
  ['identiteitVastgesteld', '2026-11-25'],
  ['pgbUitgelegd', '2026-11-25'],
  ['verslagMaken', '2026-11-27'],
];
const TOT_VERSLAG: Row[] = [...TOT_CONCEPT, ['verslagVerstrekken', '2026-11-30']];
const TOT_AANVRAAG: Row[] = [...TOT_VERSLAG, ['aanvragen', '2026-12-04']];

test('the whole thread from melding to announced decision', () => {
  const feiten = walk([
    ...TOT_VERSLAG,
    ['reageren', '2026-12-02'],
    ['aanvragen', '2026-12-04'],
    ['opschorten', '2026-12-07'],
    ['hervatten', '2026-12-10'],
    ['beslissen', '2026-12-18'],
    ['bekendmaken', '2026-12-18'],
  ]);
  expect(feiten).toMatchObject({
    toestand: 'beschikt',
    planOntvangenOp: '2026-11-18',
    planTeLaat: false,
    verslagOp: '2026-11-30',
    reactieOp: '2026-12-02',
    aangevraagdOp: '2026-12-04',
    opschortingen: [{ van: '2026-12-07', tot: '2026-12-10' }],
    beslotenOp: '2026-12-18',
    bekendgemaaktOp: '2026-12-18',
  });
  expect(feiten.toegezegd.beschikking?.lastDay).toBe('2026-12-21');
  expect(feiten.toegezegd.bezwaar?.lastDay).toBe('2027-01-29');
  expect(ZaakFeiten.parse(JSON.parse(JSON.stringify(feiten)))).toEqual(feiten);
});

/** Illegal steps: what went before, the step, and a part of the sentence. */
const GEWEIGERD: [string, Row[], Row, string][] = [
  ['not confirmed yet', [], ['onderzoekStarten', '2026-11-30'], 'als de zaak "Gemeld" is'],
  [
    'day 7: the plan window is still open',
    [['bevestigen', '2026-11-13']],
    ['onderzoekStarten', '2026-11-20'],
    'zaterdag 21 november 2026',
  ],
  [
    'an application before the report',
    TOT_ONDERZOEK,
    ['aanvragen', '2026-12-01'],
    'vanaf dinsdag 29 december 2026',
  ],
  [
    'an application on the last day of the six weeks',
    TOT_ONDERZOEK,
    ['aanvragen', '2026-12-28'],
    'Een aanvraag kan na het verslag',
  ],
  ['closing without a report', TOT_ONDERZOEK, ['geenAanvraag', '2026-12-01'], 'In onderzoek'],
  ['deciding without an application', TOT_VERSLAG, ['beslissen', '2026-12-01'], 'Verslag gegeven'],
  [
    'temporary help without urgency',
    [['bevestigen', '2026-11-13']],
    ['spoedVerstrekken', '2026-11-13'],
    'alleen bij spoed',
  ],
  ['the plan a second time', TOT_ONDERZOEK, ['planOntvangen', '2026-11-20'], 'al ingeleverd'],
  ['forwarding after the application', TOT_AANVRAAG, ['doorzenden', '2026-12-05'], 'Aangevraagd'],
  [
    'announcing twice',
    [...TOT_AANVRAAG, ['beslissen', '2026-12-10'], ['bekendmaken', '2026-12-10']],
    ['bekendmaken', '2026-12-11'],
    'al bekendgemaakt',
  ],
  [
    'supplement before the invitation',
    [...TOT_AANVRAAG, ['opschorten', '2026-12-09']],
    ['hervatten', '2026-12-08'],
    'woensdag 9 december 2026',
  ],
  [
    'suspending after the term',
    TOT_AANVRAAG,
    ['opschorten', '2026-12-19'],
    'De termijn voor het besluit is al voorbij',
  ],
  [
    'withdrawing after the decision',
    [...TOT_AANVRAAG, ['beslissen', '2026-12-10']],
    ['intrekken', '2026-12-11'],
    'Besluit genomen',
  ],
  [
    'anything after withdrawal',
    [['intrekken', '2026-11-14']],
    ['bevestigen', '2026-11-15'],
    'Ingetrokken',
  ],
  ['a melding within a case', [], ['melden', '2026-11-14'], 'Gemeld'],
];

test.for(GEWEIGERD)('refused: %s', ([, before, [name, op], zin]) => {
  const feiten = walk(before);
  const act = () => step(feiten, name, { op: day(op), context: all });
  expect(act).toThrow(zin);
  expect(act).toThrow(
    expect.objectContaining({ code: 'stapKanNiet', artikel: expect.any(String) }),
  );
  expect(mogelijk(feiten, day(op))).not.toContain(name);
});

/** The investigation may begin: when, and why. */
const MAG_BEGINNEN: [string, boolean, Row[], string][] = [
  ['the plan is in', false, [['planOntvangen', '2026-11-14']], '2026-11-14'],
  ['the window was waived', false, [['planAfgezien', '2026-11-14']], '2026-11-14'],
  ['day 8', false, [], '2026-11-21'],
  ['urgent', true, [], '2026-11-13'],
];

test.for(MAG_BEGINNEN)('the investigation may begin: %s', ([, spoed, rows, op]) => {
  const zaak = startZaak(day('2026-11-13'), spoed);
  const before = walk([['bevestigen', '2026-11-13'], ...rows], zaak);
  const after = step(before, 'onderzoekStarten', { op: day(op) });
  expect(after).toMatchObject({ toestand: 'inOnderzoek', onderzoekGestartOp: op });
});

test('the window rolls with the Algemene termijnenwet', () => {
  const zaak = walk([['bevestigen', '2026-12-19']], startZaak(day('2026-12-19'), false));
  expect(() => step(zaak, 'onderzoekStarten', { op: day('2026-12-28') })).toThrow(DomainError);
  expect(step(zaak, 'onderzoekStarten', { op: day('2026-12-29') }).toestand).toBe('inOnderzoek');
});

test.for([
  ['2026-11-20', false, 'the last day still counts'],
  ['2026-11-21', true, 'a day later is late'],
  ['2026-12-20', true, 'late during the investigation'],
] as const)('a plan on %s is accepted, late: %s: %s', ([op, late]) => {
  const feiten = walk([
    ['bevestigen', '2026-11-13'],
    ['planOntvangen', op],
  ]);
  expect(feiten).toMatchObject({ planOntvangenOp: op, planTeLaat: late, toestand: 'bevestigd' });
});

const PLICHTEN = [
  ['planMogelijkheidGewezen', 'een eigen plan', '2.3.2 lid 2'],
  ['clientondersteuningGewezen', 'gratis cliëntondersteuning', '2.3.2 lid 3'],
  ['pgbUitgelegd', 'wat een pgb is', '2.3.2 lid 6'],
  ['identiteitVastgesteld', 'wie de inwoner is', '2.3.4'],
] as const;

test.for(PLICHTEN)('no report without %s', ([left, zin, artikel]) => {
  const feiten = walk(TOT_CONCEPT.filter(([name]) => name !== left));
  const act = () => step(feiten, 'verslagVerstrekken', { op: day('2026-11-30'), context: all });
  expect(act).toThrow(zin);
  expect(act).toThrow(expect.objectContaining({ artikel: expect.stringContaining(artikel) }));
  expect(mogelijk(feiten, day('2026-11-30'))).not.toContain('verslagVerstrekken');
});

test.for(LETTER_LIJST)('no report without letter %s', (letter) => {
  const letters = LETTER_LIJST.filter((one) => one !== letter);
  const stap = { op: day('2026-11-30'), context: { ...all, letters } };
  expect(() => step(walk(TOT_CONCEPT), 'verslagVerstrekken', stap)).toThrow(`onderdeel ${letter}.`);
});

test('no decision without the name of who decides (AVG art. 22)', () => {
  for (const door of [undefined, '', '  ']) {
    const stap = { op: day('2026-12-10'), context: { door } };
    expect(() => step(walk(TOT_AANVRAAG), 'beslissen', stap)).toThrow('de naam nodig');
  }
});

test('after six weeks without a report an application is accepted', () => {
  const feiten = walk([...TOT_ONDERZOEK, ['aanvragen', '2026-12-29']]);
  expect(feiten).toMatchObject({ toestand: 'aangevraagd', verslagOp: null });
});

test('closing without an application is no decision and an application reopens it', () => {
  const closed = walk([...TOT_VERSLAG, ['geenAanvraag', '2026-12-03']]);
  expect(closed).toMatchObject({ geslotenOp: '2026-12-03', beslotenOp: null });
  const open = walk([['aanvragen', '2027-02-01']], closed);
  expect(open).toMatchObject({ toestand: 'aangevraagd', geslotenOp: null });
});

test('a decision while suspended ends the suspension', () => {
  const feiten = walk([...TOT_AANVRAAG, ['opschorten', '2026-12-09'], ['beslissen', '2026-12-28']]);
  expect(feiten.opschortingen).toEqual([{ van: '2026-12-09', tot: '2026-12-28' }]);
});

test('the talk is planned on a day, moved and cancelled', () => {
  const feiten = walk(TOT_ONDERZOEK);
  const plan = (op: string, on: string, name: Gebeurtenis, from = feiten) =>
    step(from, name, { op: day(op), context: { gesprekOp: day(on) } });
  const planned = plan('2026-11-19', '2026-11-25', 'gesprekPlannen');
  expect(planned).toMatchObject({ toestand: 'gesprekGepland', gesprekOp: '2026-11-25' });
  const moved = plan('2026-11-20', '2026-11-26', 'gesprekVerzetten', planned);
  expect(moved).toMatchObject({ toestand: 'gesprekGepland', gesprekOp: '2026-11-26' });
  const off = step(moved, 'gesprekAnnuleren', { op: day('2026-11-21') });
  expect(off).toMatchObject({ toestand: 'inOnderzoek', gesprekOp: null });
  expect(() => plan('2026-11-19', '2026-11-18', 'gesprekPlannen')).toThrow('verleden');
  expect(() => step(feiten, 'gesprekPlannen', { op: day('2026-11-19') })).toThrow('Kies een dag');
});

test('a visit can be planned during the plan window, for a day after it', () => {
  const feiten = walk([['bevestigen', '2026-11-14']]);
  const plan = (on: string, from = feiten) =>
    step(from, 'gesprekPlannen', { op: day('2026-11-15'), context: { gesprekOp: day(on) } });
  expect(() => plan('2026-11-20')).toThrow('mag nog een plan inleveren');
  const planned = plan('2026-11-25');
  expect(planned).toMatchObject({ toestand: 'gesprekGepland', onderzoekGestartOp: null });
  const off = step(planned, 'gesprekAnnuleren', { op: day('2026-11-16') });
  expect(off).toMatchObject({ toestand: 'bevestigd', gesprekOp: null });
  expect(() => step(planned, 'gesprekGevoerd', { op: day('2026-11-19') })).toThrow('plan');
  const held = step(planned, 'gesprekGevoerd', { op: day('2026-11-25') });
  expect(held).toMatchObject({ toestand: 'gesprekGevoerd', onderzoekGestartOp: '2026-11-25' });
});

test('a step lies between the melding and today', () => {
  const context = { vandaag: day('2026-11-22') };
  const before = { op: day('2026-11-12'), context };
  expect(() => step(gemeld, 'bevestigen', before)).toThrow('voor de melding');
  const after = { op: day('2026-11-23'), context };
  expect(() => step(gemeld, 'bevestigen', after)).toThrow(
    expect.objectContaining({ code: 'datumToekomst' }),
  );
});

test('a step leaves the facts it was given alone', () => {
  const before = JSON.stringify(gemeld);
  walk(TOT_VERSLAG);
  expect(JSON.stringify(gemeld)).toBe(before);
});

const event = fc.constantFrom(...GEBEURTENIS_LIJST);

test('any order of steps keeps to the table and can be stored', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(event, fc.integer({ min: 0, max: 20 }))), (steps) => {
      let feiten = gemeld;
      let op = feiten.gemeldOp;
      for (const [name, days] of steps) {
        op = addDays(op, days);
        const may = mogelijk(feiten, op).includes(name);
        const ended = EINDTOESTANDEN.some((toestand) => toestand === feiten.toestand);
        expect(may && ended && !rowOf(name).naEinde).toBe(false);
        if (may) feiten = step(feiten, name, { op, context: all });
        else expect(() => step(feiten, name, { op, context: all })).toThrow(DomainError);
        expect(feiten.beslotenOp === null || feiten.aangevraagdOp !== null).toBe(true);
      }
      expect(ZaakFeiten.parse(feiten)).toEqual(feiten);
    }),
  );
});

test('every state can be reached, and every event has its article', () => {
  const reached = GEBEURTENIS_LIJST.map((name) => GEBEURTENISSEN[name].naar);
  for (const toestand of Object.keys(TOESTANDEN)) expect(reached).toContain(toestand);
  for (const name of GEBEURTENIS_LIJST) expect(GEBEURTENISSEN[name].artikel).toMatch(/artikel/);
});
