import { expect, test } from 'vitest';
import { day } from '../time/index.ts';
import {
  type Gebeurtenis,
  klokken,
  LETTER_LIJST,
  mogelijk,
  startZaak,
  type StapContext,
  step,
  urgentie,
  volgendeStap,
  ZaakFeiten,
} from './index.ts';

const context: StapContext = {
  ...{ letters: LETTER_LIJST, door: 'Samira Haddad', herzienGrond: 'c' as const },
};
type Row = readonly [Gebeurtenis, string, StapContext?];

const walk = (rows: readonly Row[], from: ZaakFeiten): ZaakFeiten =>
  rows.reduce(
    (feiten, [name, op, more]) =>
      step(feiten, name, { op: day(op), context: { ...context, ...more } }),
    from,
  );

/** Announced on 2026-11-20: objection until Monday 04-01-2027. */
const bekend: ZaakFeiten = walk([['bekendmaken', '2026-11-20']], {
  ...startZaak(day('2026-10-01'), false),
  toestand: 'beschikt',
  verslagOp: day('2026-11-01'),
  aangevraagdOp: day('2026-11-06'),
  beslotenOp: day('2026-11-19'),
  uitkomst: 'toegekend',
});
const BEZWAAR: Row = ['bezwaarMaken', '2026-12-01'];

const laatste = ({ toegezegd }: ZaakFeiten, naam: keyof ZaakFeiten['toegezegd']) =>
  toegezegd[naam]?.lastDay;

test('the whole road after the decision, to a re-examined and revised provision', () => {
  const feiten = walk(
    [
      ['bezwaarMaken', '2026-12-01'],
      ['beslissenOpBezwaar', '2027-02-01'],
      ['bezwaarBekendmaken', '2027-02-02'],
      ['beroepInstellen', '2027-03-01'],
      ['uitspraakOntvangen', '2027-06-01'],
      ['onherroepelijkVaststellen', '2027-08-01'],
      ['uitvoeren', '2027-08-02', { evaluatieOp: day('2028-08-02') }],
      ['wijzigingGemeld', '2028-01-10'],
      ['heronderzoekStarten', '2028-08-02'],
      ['planMogelijkheidGewezen', '2028-08-02'],
      ['clientondersteuningGewezen', '2028-08-02'],
      ['gesprekPlannen', '2028-08-03', { gesprekOp: day('2028-08-10') }],
      ['gesprekGevoerd', '2028-08-10'],
      ['pgbUitgelegd', '2028-08-10'],
      ['herzien', '2028-08-20', { uitkomst: 'deelsToegekend' }],
      ['bekendmaken', '2028-08-21'],
    ],
    bekend,
  );
  expect(feiten).toMatchObject({
    toestand: 'beschikt',
    beslotenOp: '2028-08-20',
    bekendgemaaktOp: '2028-08-21',
    uitkomst: 'deelsToegekend',
    bezwaarOp: null,
    uitvoeringOp: '2027-08-02',
    evaluatieOp: '2028-08-02',
    wijzigingOp: '2028-01-10',
  });
  expect(feiten.eerder).toContainEqual({ feit: 'bekendgemaaktOp', op: '2026-11-20' });
  expect(feiten.eerder).toContainEqual({ feit: 'bezwaarOp', op: '2026-12-01' });
  expect(feiten.eerderToegezegd.map(({ termijn }) => termijn)).toEqual(
    expect.arrayContaining(['bezwaar', 'beslissingOpBezwaar', 'beroep', 'hogerBeroep']),
  );
  expect(ZaakFeiten.parse(JSON.parse(JSON.stringify(feiten)))).toEqual(feiten);
});

/** What a decision on objection must keep to (Awb 7:10): steps, term, last day, why. */
const OP_BEZWAAR: [Row[], keyof ZaakFeiten['toegezegd'], string, string][] = [
  [[BEZWAAR], 'beslissingOpBezwaar', '2027-02-15', 'six weeks after the objection term'],
  [
    [['bezwaarMaken', '2026-12-01', { commissie: true }]],
    'beslissingOpBezwaarCommissie',
    '2027-03-30',
    'Awb 7:13: twelve weeks, Easter Monday',
  ],
  [
    [BEZWAAR, ['bezwaarVerdagen', '2027-02-01']],
    'beslissingOpBezwaar',
    '2027-03-30',
    'Awb 7:10 lid 3: six weeks more',
  ],
  [
    [BEZWAAR, ['bezwaarHerstelVragen', '2027-01-11'], ['bezwaarHersteld', '2027-01-18']],
    'beslissingOpBezwaar',
    '2027-02-22',
    'Awb 7:10 lid 2: six days for repair (6:6)',
  ],
  [
    [
      BEZWAAR,
      ['bezwaarVerdagen', '2027-01-10'],
      ['bezwaarHerstelVragen', '2027-01-11'],
      ['bezwaarHersteld', '2027-01-18'],
    ],
    'beslissingOpBezwaar',
    '2027-04-05',
    'deferral stays when a repair moves the day again: 21-02 and 42 days is a Sunday',
  ],
];

test.for(OP_BEZWAAR)('%j: %s until %s: %s', ([rows, termijn, last]) => {
  expect(laatste(walk(rows, bekend), termijn)).toBe(last);
});

test.for([
  ['2027-01-04', undefined, true, 'on the last day'],
  ['2027-01-05', undefined, false, 'late: recorded all the same'],
  ['2027-01-11', '2027-01-04', true, 'posted in time'],
] as const)('an objection on %s, posted %s: in time %s: %s', ([op, posted, ok]) => {
  const gepostOp = posted && day(posted);
  const feiten = walk([['bezwaarMaken', op, { gepostOp }]], bekend);
  expect(feiten).toMatchObject({ toestand: 'inBezwaar', bezwaarOp: op, bezwaarOpTijd: ok });
});

const wacht: ZaakFeiten = walk([['aanvragen', '2026-11-20']], {
  ...startZaak(day('2026-10-01'), false),
  toestand: 'verslagVerstrekt',
  verslagOp: day('2026-11-10'),
});

test('deciding too late: notice of delay, notice of default, direct appeal', () => {
  const feiten = walk(
    [
      ['uitstelMelden', '2026-12-03', { uitstelTot: day('2026-12-18') }],
      ['ingebrekestellen', '2026-12-08'],
      ['beroepNietTijdig', '2026-12-23'],
    ],
    wacht,
  );
  expect(feiten).toMatchObject({
    toestand: 'aangevraagd',
    uitstelGemeldOp: '2026-12-03',
    uitstelTot: '2026-12-18',
    ingebrekeOp: '2026-12-08',
    beroepNietTijdigOp: '2026-12-23',
  });
  expect(laatste(feiten, 'beschikking')).toBe('2026-12-04');
  expect(laatste(feiten, 'ingebrekestelling')).toBe('2026-12-22');
});

const uitvoering = walk([['uitvoeren', '2026-12-01']], bekend);
const onherroepelijk = walk([['onherroepelijkVaststellen', '2027-01-12']], bekend);
const inBezwaar = walk([BEZWAAR], bekend);
const beslist = walk(
  [
    ['beslissenOpBezwaar', '2027-02-01'],
    ['bezwaarBekendmaken', '2027-02-02'],
  ],
  inBezwaar,
);
const heronderzoek = walk([['heronderzoekStarten', '2027-06-01']], uitvoering);

/** Refused: why, facts, step, a part of the sentence, article. */
const GEWEIGERD: [string, ZaakFeiten, Row, string, string][] = [
  [
    'a notice of delay that names today',
    wacht,
    ['uitstelMelden', '2026-12-03', { uitstelTot: day('2026-12-03') }],
    'ligt na vandaag',
    '4:14 lid 1',
  ],
  [
    'a notice of default on the last day of the term',
    wacht,
    ['ingebrekestellen', '2026-12-04'],
    'vanaf zaterdag 5 december 2026',
    '4:17 lid 3',
  ],
  [
    'a notice of default while the term stands still',
    walk([['opschorten', '2026-11-24']], wacht),
    ['ingebrekestellen', '2027-02-01'],
    'staat stil',
    '4:17 lid 3',
  ],
  [
    'appeal without a notice of default',
    wacht,
    ['beroepNietTijdig', '2027-01-01'],
    'in gebreke',
    '6:12',
  ],
  [
    'appeal within the two weeks',
    walk([['ingebrekestellen', '2026-12-08']], wacht),
    ['beroepNietTijdig', '2026-12-22'],
    'vanaf woensdag 23 december 2026',
    '6:12 lid 2',
  ],
  [
    'an objection before the announcement',
    { ...bekend, bekendgemaaktOp: null },
    BEZWAAR,
    'nog niet bekendgemaakt',
    'Awb, artikel 6:10',
  ],
  [
    'an objection after a decision on it',
    walk([['uitvoeren', '2027-02-03']], beslist),
    ['bezwaarMaken', '2027-02-04'],
    'Nu is beroep de weg',
    'Awb, artikel 7:1 lid 2',
  ],
  [
    'an objection that came before it was posted',
    bekend,
    ['bezwaarMaken', '2026-12-01', { gepostOp: day('2026-12-02') }],
    'voordat hij op de post ging',
    '6:9 lid 2',
  ],
  [
    'deferring twice',
    walk([['bezwaarVerdagen', '2027-01-10']], inBezwaar),
    ['bezwaarVerdagen', '2027-01-11'],
    'al een keer',
    '7:10 lid 3',
  ],
  [
    'deferring after the term',
    inBezwaar,
    ['bezwaarVerdagen', '2027-02-16'],
    'al voorbij',
    '7:10 lid 3',
  ],
  [
    'deferring 43 days',
    inBezwaar,
    ['bezwaarVerdagen', '2027-01-10', { verdaging: 43 }],
    '42 dagen',
    '7:10 lid 3',
  ],
  [
    'deferring no day',
    inBezwaar,
    ['bezwaarVerdagen', '2027-01-10', { verdaging: 0 }],
    '42 dagen',
    '7:10 lid 3',
  ],
  [
    'asking for repair twice',
    walk([['bezwaarHerstelVragen', '2027-01-10']], inBezwaar),
    ['bezwaarHerstelVragen', '2027-01-11'],
    'vroeg dit al',
    '7:10 lid 2',
  ],
  [
    'repair that nobody asked for',
    inBezwaar,
    ['bezwaarHersteld', '2027-01-11'],
    'vroeg niet',
    '7:10 lid 2',
  ],
  [
    'repair before it was asked',
    walk([['bezwaarHerstelVragen', '2027-01-10']], inBezwaar),
    ['bezwaarHersteld', '2027-01-09'],
    'pas op zondag 10 januari',
    '7:10 lid 2',
  ],
  [
    'a decision on objection without a name',
    inBezwaar,
    ['beslissenOpBezwaar', '2027-02-01', { door: '' }],
    'de naam nodig',
    'AVG',
  ],
  [
    'announcing it twice',
    beslist,
    ['bezwaarBekendmaken', '2027-02-03'],
    'al bekendgemaakt',
    '7:12 lid 2',
  ],
  [
    'appeal before it was announced',
    { ...beslist, bezwaarBekendOp: null },
    ['beroepInstellen', '2027-02-03'],
    'nog niet bekendgemaakt',
    '6:8',
  ],
  [
    'a second judgment',
    walk(
      [
        ['beroepInstellen', '2027-02-10'],
        ['uitspraakOntvangen', '2027-05-01'],
      ],
      beslist,
    ),
    ['uitspraakOntvangen', '2027-05-02'],
    'al',
    '8:79',
  ],
  [
    'final within the week for the post',
    bekend,
    ['onherroepelijkVaststellen', '2027-01-11'],
    'tot en met maandag 11 januari 2027',
    '6:9',
  ],
  [
    'final before the announcement',
    { ...bekend, toegezegd: {} },
    ['onherroepelijkVaststellen', '2028-01-11'],
    'nog geen termijn',
    '6:9',
  ],
  [
    'final while appeal is open',
    beslist,
    ['onherroepelijkVaststellen', '2027-03-16'],
    'nog een brief',
    '6:9',
  ],
  [
    'final before the judgment',
    walk([['beroepInstellen', '2027-02-10']], beslist),
    ['onherroepelijkVaststellen', '2028-03-16'],
    'nog geen termijn',
    '6:9',
  ],
  [
    'a provision that was refused',
    { ...bekend, uitkomst: 'afgewezen' },
    ['uitvoeren', '2026-12-01'],
    'geen hulp toegekend',
    '2.3.5',
  ],
  [
    'a provision before the announcement',
    { ...bekend, bekendgemaaktOp: null },
    ['uitvoeren', '2026-12-01'],
    'nog niet bekendgemaakt',
    '3:40',
  ],
  [
    're-examination without its duties',
    heronderzoek,
    ['heronderzoekAfronden', '2027-06-10'],
    'een eigen plan',
    '2.3.2 lid 2, 2.3.2 lid 3, 2.3.2 lid 4, 2.3.2 lid 6',
  ],
  [
    'revision without its duties',
    heronderzoek,
    ['herzien', '2027-06-10'],
    'in dit heronderzoek',
    '2.3.2 lid 4',
  ],
  [
    'revision without a name',
    uitvoering,
    ['herzien', '2027-06-10', { door: ' ' }],
    'de naam nodig',
    'AVG',
  ],
  [
    're-examination of what does not run',
    bekend,
    ['heronderzoekStarten', '2027-06-10'],
    'Besluit genomen',
    '2.3.9',
  ],
  [
    'withdrawing an objection that is not there',
    bekend,
    ['bezwaarIntrekken', '2026-12-01'],
    'Besluit genomen',
    '6:21',
  ],
  [
    'not handling an application without an invitation',
    wacht,
    ['beslissen', '2026-12-01', { uitkomst: 'buitenBehandeling' }],
    'eerst om aanvulling',
    'Awb, artikel 4:5 lid 1',
  ],
  [
    'not handling it after four weeks',
    walk(
      [
        ['opschorten', '2026-11-24'],
        ['hervatten', '2026-12-01'],
      ],
      wacht,
    ),
    ['beslissen', '2026-12-30', { uitkomst: 'buitenBehandeling' }],
    'tot en met dinsdag 29 december 2026',
    '4:5 lid 4',
  ],
];

test.for(GEWEIGERD)('refused: %s', ([, feiten, [name, op, more], zin, artikel]) => {
  const act = () => step(feiten, name, { op: day(op), context: { ...context, ...more } });
  expect(act).toThrow(zin);
  expect(act).toThrow(
    expect.objectContaining({ code: 'stapKanNiet', artikel: expect.stringContaining(artikel) }),
  );
});

/** Awb 4:15: ground, counting, last day of the decision term of 04-12-2026, why. */
test.for([
  [undefined, undefined, '2026-12-10', 'an invitation: 25-11 up to and with 30-11'],
  [undefined, 'plusEen', '2026-12-11', 'the setting that counts one day more'],
  ['instemming', undefined, '2026-12-14', 'during: eight whole days, then a weekend'],
  ['overmacht', undefined, '2026-12-14', 'as long as: the same eight days'],
] as const)('suspended from 24-11 to 01-12 for %s, %s: %s: %s', ([grond, telling, last]) => {
  const feiten = walk(
    [
      ['opschorten', '2026-11-24', { grond, telling }],
      ['hervatten', '2026-12-01', { telling }],
    ],
    wacht,
  );
  expect(laatste(feiten, 'beschikking')).toBe(last);
  expect(feiten.opschortingen.map((one) => one.grond)).toEqual([grond]);
  expect(ZaakFeiten.parse(JSON.parse(JSON.stringify(feiten)))).toEqual(feiten);
});

test('within four weeks after the supplement an application may be left unhandled (Awb 4:5)', () => {
  const asked: Row[] = [
    ['opschorten', '2026-11-24'],
    ['hervatten', '2026-12-01'],
  ];
  const uitkomst = 'buitenBehandeling';
  const feiten = walk([...asked, ['beslissen', '2026-12-29', { uitkomst }]], wacht);
  expect(feiten).toMatchObject({ toestand: 'beschikt', uitkomst });
  const nameless = { op: day('2026-12-29'), context: { uitkomst, door: '' } } as const;
  expect(() => step(walk(asked, wacht), 'beslissen', nameless)).toThrow('de naam nodig');
});

test.for([
  [inBezwaar, 'beschikt', 'the decision was only announced'],
  [walk([BEZWAAR], uitvoering), 'inUitvoering', 'the provision had begun: objection stops nothing'],
  [walk([['bezwaarMaken', '2027-01-13']], onherroepelijk), 'onherroepelijk', 'it was final'],
] as const)('a withdrawn objection gives back the state %#: %s: %s', ([feiten, toestand]) => {
  const back = walk([['bezwaarIntrekken', '2027-01-20']], feiten);
  expect(back).toMatchObject({ toestand, bezwaarIngetrokkenOp: '2027-01-20' });
});

test('after withdrawing an objection a new one starts clean, the old one stays on record', () => {
  const again = walk(
    [
      ['bezwaarIntrekken', '2026-12-02'],
      ['bezwaarMaken', '2026-12-20'],
    ],
    inBezwaar,
  );
  expect(again).toMatchObject({ bezwaarOp: '2026-12-20', bezwaarIngetrokkenOp: null });
  expect(again.eerder).toEqual([
    { feit: 'bezwaarOp', op: '2026-12-01' },
    { feit: 'bezwaarIngetrokkenOp', op: '2026-12-02' },
  ]);
});

test('after annulment the municipality decides on the objection again', () => {
  const feiten = walk(
    [
      ['beroepInstellen', '2027-03-01'],
      ['uitspraakOntvangen', '2027-06-01'],
      ['beslissenOpBezwaar', '2027-06-20', { uitkomst: 'deelsToegekend' }],
      ['bezwaarBekendmaken', '2027-06-21'],
    ],
    beslist,
  );
  expect(feiten).toMatchObject({ toestand: 'beslistOpBezwaar', uitkomst: 'deelsToegekend' });
  expect(laatste(feiten, 'beroep')).toBe('2027-08-02');
  expect(feiten.eerderToegezegd.at(-1)?.termijn).toBe('beroep');
});

test('re-examination: leden 2 up to and with 6 apply again (Wmo 2015 art. 2.3.9)', () => {
  expect(heronderzoek).toMatchObject({
    toestand: 'inHeronderzoek',
    heronderzoekOp: '2027-06-01',
    planMogelijkheidOp: null,
    clientondersteuningOp: null,
    gesprekGevoerdOp: null,
    pgbUitlegOp: null,
  });
  const can = mogelijk(heronderzoek, day('2027-06-02'));
  for (const name of [
    'planMogelijkheidGewezen',
    'clientondersteuningGewezen',
    'planOntvangen',
    'planAfgezien',
    'gesprekPlannen',
    'gesprekGevoerd',
    'pgbUitgelegd',
  ] as const)
    expect(can).toContain(name);
  const done = walk(
    [
      ['planMogelijkheidGewezen', '2027-06-01'],
      ['clientondersteuningGewezen', '2027-06-01'],
      ['planOntvangen', '2027-06-20'],
      ['gesprekGevoerd', '2027-06-21'],
      ['pgbUitgelegd', '2027-06-21'],
      ['heronderzoekAfronden', '2027-06-22'],
    ],
    heronderzoek,
  );
  expect(done).toMatchObject({
    toestand: 'inUitvoering',
    heronderzoekKlaarOp: '2027-06-22',
    planOntvangenOp: '2027-06-20',
    planTeLaat: false,
  });
});

test('a case ends with its reason, and nothing follows but what stands beside it', () => {
  const feiten = walk([['beeindigen', '2026-12-10', { reden: 'overlijden' }]], uitvoering);
  expect(feiten).toMatchObject({ toestand: 'beeindigd', redenEinde: 'overlijden' });
  expect(mogelijk(feiten, day('2027-01-01'))).toEqual(['klachtOntvangen', 'vernietigingVragen']);
  expect(walk([['beeindigen', '2026-12-10']], uitvoering).redenEinde).toBeNull();
});

const clock = (feiten: ZaakFeiten, naam: string) =>
  klokken(feiten, day('2027-02-10')).find((one) => one.naam === naam);

test('the clocks after the decision: when they run, and when they are done', () => {
  expect(clock(bekend, 'bezwaar')).toMatchObject({ status: 'verstreken', klaarOp: null });
  expect(clock(inBezwaar, 'bezwaar')).toMatchObject({ status: 'klaar', klaarOp: '2026-12-01' });
  expect(clock(inBezwaar, 'beslissingOpBezwaar')).toMatchObject({ status: 'loopt', dagenOver: 5 });
  expect(clock(beslist, 'beslissingOpBezwaar')).toMatchObject({ klaarOp: '2027-02-02' });
  expect(clock(beslist, 'beroep')).toMatchObject({ status: 'loopt', klaarOp: null });
  const appealed = walk([['beroepInstellen', '2027-02-09']], beslist);
  expect(clock(appealed, 'beroep')).toMatchObject({ klaarOp: '2027-02-09' });
  const back = walk([['bezwaarIntrekken', '2026-12-05']], inBezwaar);
  expect(clock(back, 'beslissingOpBezwaar')).toMatchObject({ klaarOp: '2026-12-05' });
  expect(clock(back, 'bezwaar')).toMatchObject({ klaarOp: null });
  const late = walk([['ingebrekestellen', '2027-02-16']], inBezwaar);
  expect(clock(late, 'ingebrekestelling')?.einddatum.lastDay).toBe('2027-03-02');
  const revised = walk([['herzien', '2027-01-05']], uitvoering);
  expect(clock(revised, 'beschikking')).toMatchObject({ klaarOp: '2026-11-20' });
  expect(clock(revised, 'bezwaar')).toBeUndefined();
  expect(clock(heronderzoek, 'onderzoek')).toMatchObject({ status: 'klaar' });
});

const NEXT: [ZaakFeiten, string, string, string | null][] = [
  [inBezwaar, 'De gemeente beslist op uw bezwaar', 'Beslis op het bezwaar', '2027-02-15'],
  [{ ...beslist, bezwaarBekendOp: null }, 'stuurt u de beslissing', 'Maak de beslissing', null],
  [beslist, 'in beroep gaan', 'in beroep gaat', '2027-03-16'],
  [{ ...uitvoering, evaluatieOp: day('2027-12-01') }, 'Geef dat dan door', 'op tijd', '2027-12-01'],
];

test.for(NEXT)('next step %#: %j', ([feiten, inwoner, consulent, op]) => {
  const today = day('2027-02-10');
  expect(volgendeStap(feiten, today, 'inwoner').tekst).toContain(inwoner);
  expect(volgendeStap(feiten, today, 'consulent').tekst).toContain(consulent);
  expect(volgendeStap(feiten, today, 'consulent').op).toBe(op);
});

test('an open objection is work, an announced decision is not', () => {
  const today = day('2027-02-10');
  expect(urgentie(inBezwaar, today)).toBeGreaterThan(urgentie(beslist, today));
  expect(urgentie(bekend, today)).toBeLessThan(-1000);
});
