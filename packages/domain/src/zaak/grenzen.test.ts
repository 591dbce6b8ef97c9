import { expect, test } from 'vitest';
import { day, lastDayOf } from '../time/index.ts';
import { berichtenVan } from './bericht.ts';
import { Besluit } from './besluit.ts';
import { EFFECTEN } from './effect.ts';
import { startZaak, type ZaakFeiten } from './feiten.ts';
import {
  beslistermijnLoopt,
  type Belemmering,
  gesprekDag,
  gesprekStaat,
  isSpoed,
  naOnderzoek,
  naUitnodiging,
  nogNietBekend,
  planUiterlijk,
  planVensterVoorbij,
  plichtenVoldaan,
  verslagErnaast,
} from './guard.ts';
import {
  herzienMetGrond,
  postDag,
  termijnVoorbij,
  verdagenMag,
  verdagingDagen,
} from './guardNaBesluit.ts';
import { klokken, step, volgendeStap } from './index.ts';
import {
  dezeKlacht,
  klachtOntvangen,
  klachtOpen,
  klachtUitstel,
  klachtUitstelMag,
} from './klacht.ts';
import { verzoekOpen } from './vernietiging.ts';

const GEMELD = day('2026-10-01');
const START = startZaak(GEMELD, false);
const met = (feiten: Partial<ZaakFeiten>): ZaakFeiten => ({ ...START, ...feiten });

/** Applied for on Friday 6 November 2026: a decision is due on Friday 20 November. */
const AANGEVRAAGD = met({
  toestand: 'aangevraagd',
  aangevraagdOp: day('2026-11-06'),
  toegezegd: { beschikking: lastDayOf('beschikking', day('2026-11-06')) },
});
const stil = (van: string, tot: string | null) => ({ van: day(van), tot: tot ? day(tot) : null });
const klacht = (feiten: ZaakFeiten, op: string) => met(klachtOntvangen(feiten, day(op), {}));
const KLACHT = klacht(START, '2026-11-20');
/** The term for deciding on an objection ends on Friday 12 February 2027. */
const BEZWAAR = met({
  bezwaarOp: day('2026-12-01'),
  toegezegd: { beslissingOpBezwaar: lastDayOf('beslissingOpBezwaar', day('2027-01-01')) },
});

interface Grens {
  why: string;
  refused: Belemmering | null;
  /** What the sentence says and the article it rests on; null: nothing stands in the way. */
  because: readonly [zin: RegExp, artikel: string] | null;
}
const AL_VOORBIJ = /al voorbij/;

test.for<Grens>([
  {
    why: 'Awb 4:15: on the last day the term still runs',
    refused: beslistermijnLoopt(AANGEVRAAGD, day('2026-11-20')),
    because: null,
  },
  {
    why: 'Awb 4:15: a day later it is over',
    refused: beslistermijnLoopt(AANGEVRAAGD, day('2026-11-21')),
    because: [AL_VOORBIJ, 'Awb, artikel 4:15'],
  },
  {
    why: 'Awb 4:15: an answer cannot come before the invitation that is open now',
    refused: naUitnodiging(
      met({ opschortingen: [stil('2026-11-08', '2026-11-10'), stil('2026-11-15', null)] }),
      day('2026-11-14'),
    ),
    because: [/voor zondag 15 november 2026/, 'Awb, artikel 4:15'],
  },
  {
    why: 'Awb 4:15: on the day of the invitation it can',
    refused: naUitnodiging(met({ opschortingen: [stil('2026-11-15', null)] }), day('2026-11-15')),
    because: null,
  },
  {
    why: 'Awb 4:15: an invitation that was answered asks for nothing',
    refused: naUitnodiging(
      met({ opschortingen: [stil('2026-11-15', '2026-11-18')] }),
      day('2026-11-14'),
    ),
    because: null,
  },
  {
    why: 'Awb 4:17 lid 3: on the last day the municipality is not late',
    refused: termijnVoorbij(AANGEVRAAGD, day('2026-11-20')),
    because: [/vanaf zaterdag 21 november 2026\.$/, 'Awb, artikel 4:17 lid 3'],
  },
  {
    why: 'Awb 4:17 lid 3: a day later it is, also after a suspension that ended',
    refused: termijnVoorbij(
      { ...AANGEVRAAGD, opschortingen: [stil('2026-11-08', '2026-11-08')] },
      day('2026-11-21'),
    ),
    because: null,
  },
  {
    why: 'Awb 4:17 lid 3: while the term stands still nobody is late',
    refused: termijnVoorbij(
      { ...AANGEVRAAGD, opschortingen: [stil('2026-11-08', null)] },
      day('2026-12-21'),
    ),
    because: [/staat stil/, 'Awb, artikel 4:17 lid 3'],
  },
  {
    why: 'Awb 4:17 lid 3: without a term there is no day to name',
    refused: termijnVoorbij(START, day('2026-12-21')),
    because: [/^De gemeente is nog niet te laat\.$/, 'Awb, artikel 4:17 lid 3'],
  },
  {
    why: 'Awb 6:9 lid 2: posted and received on one day',
    refused: postDag({ gepostOp: day('2026-12-01') }, day('2026-12-01'), START),
    because: null,
  },
  {
    why: 'Awb 6:9 lid 2: received before it was posted',
    refused: postDag({ gepostOp: day('2026-12-02') }, day('2026-12-01'), START),
    because: [/niet aankomen/, 'Awb, artikel 6:9 lid 2'],
  },
  {
    why: 'Awb 7:10 lid 3: deferral on the last day of the term',
    refused: verdagenMag(BEZWAAR, day('2027-02-12')),
    because: null,
  },
  {
    why: 'Awb 7:10 lid 3: a day later there is nothing left to defer',
    refused: verdagenMag(BEZWAAR, day('2027-02-13')),
    because: [AL_VOORBIJ, 'Awb, artikel 7:10 lid 3'],
  },
  ...[1, 42].map((verdaging) => ({
    why: `Awb 7:10 lid 3: deferral by ${verdaging}`,
    refused: verdagingDagen({ verdaging }, day('2027-01-20'), BEZWAAR),
    because: null,
  })),
  ...[0, 43].map((verdaging) => ({
    why: `Awb 7:10 lid 3: deferral by ${verdaging}`,
    refused: verdagingDagen({ verdaging }, day('2027-01-20'), BEZWAAR),
    because: [/1 tot en met 42 dagen/, 'Awb, artikel 7:10 lid 3'] as const,
  })),
  {
    why: 'Awb 9:1: a complaint can be handled on the day it came in',
    refused: dezeKlacht({ klacht: 0 }, day('2026-11-20'), KLACHT),
    because: null,
  },
  {
    why: 'Awb 9:1: but not before',
    refused: dezeKlacht({ klacht: 0 }, day('2026-11-19'), KLACHT),
    because: [/pas later binnen/, 'Awb, artikel 9:1'],
  },
  ...[1, 28].map((verdaging) => ({
    why: `Awb 9:11 lid 2: a complaint deferred by ${verdaging}`,
    refused: klachtUitstel({ verdaging }, day('2026-12-01'), KLACHT),
    because: null,
  })),
  ...[0, 29].map((verdaging) => ({
    why: `Awb 9:11 lid 2: a complaint deferred by ${verdaging}`,
    refused: klachtUitstel({ verdaging }, day('2026-12-01'), KLACHT),
    because: [/1 tot en met 28 dagen/, 'Awb, artikel 9:11 lid 2'] as const,
  })),
  {
    why: 'Wmo 2015 art. 2.3.2 lid 8: a report given on the day of the application is new',
    refused: verslagErnaast({ ...AANGEVRAAGD, verslagOp: day('2026-11-06') }, day('2026-11-07')),
    because: null,
  },
  ...[day('2026-11-05'), null].map((verslagOp) => ({
    why: `Wmo 2015 art. 2.3.2 lid 8: a report of ${verslagOp} is not`,
    refused: verslagErnaast({ ...AANGEVRAAGD, verslagOp }, day('2026-11-07')),
    because: [/geen nieuw verslag/, 'Wmo 2015, artikel 2.3.2 lid 8'] as const,
  })),
  {
    why: 'Wmo 2015 art. 2.3.2 lid 1: a visit can be today',
    refused: gesprekDag({ gesprekOp: day('2026-10-20') }, day('2026-10-20'), START),
    because: null,
  },
  {
    why: 'Wmo 2015 art. 2.3.2 lid 1: not yesterday',
    refused: gesprekDag({ gesprekOp: day('2026-10-19') }, day('2026-10-20'), START),
    because: [/in het verleden/, 'Wmo 2015, artikel 2.3.2 lid 1'],
  },
  {
    why: 'Wmo 2015 art. 2.3.2 lid 1: nor on no day',
    refused: gesprekDag({}, day('2026-10-20'), START),
    because: [/^Kies een dag\.$/, 'Wmo 2015, artikel 2.3.2 lid 1'],
  },
  {
    why: 'a case from before visits had a day can still move its visit',
    refused: gesprekStaat(met({ toestand: 'gesprekGepland' }), day('2026-10-20')),
    because: null,
  },
  {
    why: 'Wmo 2015 art. 5.3.5: a request can be decided on the day it came in',
    refused: verzoekOpen(met({ vernietigingGevraagdOp: day('2026-11-20') }), day('2026-11-20')),
    because: null,
  },
  {
    why: 'Wmo 2015 art. 5.3.5: but not before',
    refused: verzoekOpen(met({ vernietigingGevraagdOp: day('2026-11-20') }), day('2026-11-19')),
    because: [/pas later binnen/, 'Wmo 2015, artikel 5.3.5'],
  },
  {
    why: 'Wmo 2015 art. 2.3.2 lid 2: the plan may come in until 8 October',
    refused: planVensterVoorbij(START, day('2026-10-08')),
    because: [/vrijdag 9 oktober 2026/, 'Wmo 2015, artikel 2.3.2 lid 2'],
  },
  {
    why: 'Wmo 2015 art. 2.3.2 lid 9: six weeks after the melding the report can still come',
    refused: naOnderzoek(START, day('2026-11-12')),
    because: [/vanaf vrijdag 13 november 2026/, 'Wmo 2015, artikel 2.3.2 lid 9'],
  },
  {
    why: 'Wmo 2015 art. 2.3.3: temporary help beforehand is for what cannot wait',
    refused: isSpoed(START, GEMELD),
    because: [/alleen bij spoed/, 'Wmo 2015, artikel 2.3.3'],
  },
  {
    why: 'Awb 3:41: a decision is announced once',
    refused: nogNietBekend(met({ bekendgemaaktOp: day('2026-11-20') }), day('2026-11-21')),
    because: [/al bekendgemaakt/, 'Awb, artikel 3:41'],
  },
  {
    why: 'Wmo 2015 art. 2.3.10: a revision names its ground',
    refused: herzienMetGrond({ door: 'Samira Haddad' }, day('2026-11-21'), START),
    because: [/^Kies de grond/, 'Wmo 2015, artikel 2.3.10 lid 1'],
  },
  {
    why: 'the duties before the report are named one by one, with their articles',
    refused: plichtenVoldaan(
      met({ planMogelijkheidOp: GEMELD, clientondersteuningOp: GEMELD }),
      day('2026-11-01'),
    ),
    because: [
      /^Leg eerst vast wanneer is verteld of vastgesteld: wat een pgb is; wie de inwoner is\.$/,
      'Wmo 2015, artikel 2.3.2 lid 6, 2.3.4',
    ],
  },
])('$why', ({ refused, because }) => {
  if (!because) return expect(refused).toBeNull();
  expect(refused?.zin).toMatch(because[0]);
  expect(refused?.artikel).toBe(because[1]);
});

test('a step that names no complaint is about the oldest that allows it', () => {
  const twee = klacht(step(KLACHT, 'klachtAfhandelen', { op: day('2026-11-25') }), '2026-11-26');
  expect(klachtOpen(twee, day('2026-11-27'))).toBeNull();
  const klaar = step(twee, 'klachtAfhandelen', { op: day('2026-11-27') });
  expect(klaar.klachten.map(({ afgehandeldOp }) => afgehandeldOp)).toEqual([
    '2026-11-25',
    '2026-11-27',
  ]);
  const uitgesteld = klacht(
    step(KLACHT, 'klachtVerdagen', { op: day('2026-11-25') }),
    '2026-11-26',
  );
  expect(klachtUitstelMag(uitgesteld, day('2026-11-27'))).toBeNull();
  const nogEen = step(uitgesteld, 'klachtVerdagen', { op: day('2026-11-27') });
  expect(nogEen.klachten[1]?.verdaagdOp).toBe('2026-11-27');
});

test('a complaint that is handled keeps the last day that was told', () => {
  expect(step(KLACHT, 'klachtAfhandelen', { op: day('2026-11-25') }).eerderToegezegd).toEqual([]);
});

test('what was told stands, also when it is later than the act asks', () => {
  const told = lastDayOf('persoonlijkPlan', day('2026-10-05'));
  expect(planUiterlijk(met({ toegezegd: { persoonlijkPlan: told } })).lastDay).toBe('2026-10-12');
  expect(planUiterlijk(met({ toegezegd: {} })).lastDay).toBe('2026-10-08');
});

test('a decision without a suspension moves no day that was told', () => {
  const beschikking = lastDayOf('beschikking', day('2026-11-10'));
  const feiten = { ...AANGEVRAAGD, toegezegd: { beschikking } };
  const decided = EFFECTEN.beslissen?.(feiten, day('2026-11-19'), { uitkomst: 'toegekend' });
  expect(decided).toEqual({ opschortingen: [], uitkomst: 'toegekend' });
});

test('an investigation that is under way keeps its first day', () => {
  const feiten = met({ onderzoekGestartOp: day('2026-10-12') });
  for (const begin of ['onderzoekStarten', 'gesprekGevoerd'] as const)
    expect(EFFECTEN[begin]?.(feiten, day('2026-10-20'), {})).toEqual({
      onderzoekGestartOp: '2026-10-12',
    });
});

test('Wmo 2015 art. 5.3.5: what was decided on a request is kept, and survives a revision', () => {
  const vernietiging = { uitkomst: 'deels', grond: 'wet' } as const;
  const gevraagd = step(START, 'vernietigingVragen', { op: day('2026-11-20') });
  const beslist = step(gevraagd, 'vernietigingBeslissen', {
    op: day('2026-11-25'),
    context: { vernietiging, door: 'Samira Haddad' },
  });
  expect(beslist.vernietiging).toEqual(vernietiging);
  const herzien = EFFECTEN.herzien?.(beslist, day('2026-12-20'), {});
  expect(herzien?.toegezegd).toEqual(gevraagd.toegezegd);
});

test('Awb 8:1: a new appeal waits for a new ruling', () => {
  const feiten = met({
    ...{ toestand: 'beslistOpBezwaar', beslotenOp: day('2026-10-20') },
    ...{ bekendgemaaktOp: day('2026-10-21'), bezwaarOp: day('2026-10-25') },
    ...{ bezwaarBekendOp: day('2026-11-20'), uitspraakOp: day('2026-11-01') },
    toegezegd: { beroep: lastDayOf('beroep', day('2026-11-20')) },
  });
  expect(step(feiten, 'beroepInstellen', { op: day('2026-12-01') }).uitspraakOp).toBeNull();
});

test('Awb 7:10 lid 1: an objection to a decision from before days were told gets its term', () => {
  const feiten = met({
    ...{ toestand: 'beschikt', beslotenOp: day('2026-11-19') },
    ...{ bekendgemaaktOp: day('2026-11-20'), toegezegd: {} },
  });
  const { toegezegd, bezwaarOpTijd } = step(feiten, 'bezwaarMaken', { op: day('2026-12-01') });
  expect(bezwaarOpTijd).toBe(true);
  expect(toegezegd.bezwaar?.lastDay).toBe('2027-01-04');
  expect(toegezegd.beslissingOpBezwaar?.lastDay).toBe('2027-02-15');
});

// Awb 4:15: 11 up to and with 15 November do not count, so five days are added to 20 November.
test('the clocks of a case from before days were told count from what happened', () => {
  const feiten: ZaakFeiten = {
    ...met({ toestand: 'opgeschort', aangevraagdOp: day('2026-11-06') }),
    opschortingen: [stil('2026-11-10', '2026-11-16')],
    bekendgemaaktOp: day('2026-11-25'),
    toegezegd: {},
  };
  const last = Object.fromEntries(
    klokken(feiten, day('2026-11-26')).map(({ naam, einddatum }) => [naam, einddatum.lastDay]),
  );
  expect(last).toMatchObject({ beschikking: '2026-11-25', bezwaar: '2027-01-06' });
});

test('Wmo 2015 art. 2.3.2 lid 2: who was pointed at support is told of the own plan next', () => {
  const feiten = met({ toestand: 'bevestigd', clientondersteuningOp: GEMELD });
  expect(volgendeStap(feiten, day('2026-10-02'), 'consulent')).toMatchObject({
    tekst: 'Vertel dat de inwoner een eigen plan mag inleveren.',
    reden: 'Dat moet volgens de Wmo 2015, artikel 2.3.2 lid 2.',
  });
});

test('no message goes out before its day, and none without a day', () => {
  const soorten = (feiten: Partial<ZaakFeiten>, op: string) =>
    berichtenVan(met(feiten), null, day(op)).map(({ soort }) => soort);
  expect(soorten({ bekendgemaaktOp: day('2026-12-02') }, '2026-12-01')).toEqual([]);
  expect(soorten({ bekendgemaaktOp: day('2026-12-02') }, '2026-12-02')).toEqual(['besluit']);
  expect(soorten({ toegezegd: {} }, '2026-10-07')).toEqual([]);
});

const BESLUIT = {
  ...{ aard: 'Hulp bij het huishouden', omvang: 2, eenheid: 'urenPerWeek', vorm: 'zin' },
  ...{ periodeVan: '2027-01-01', periodeTot: '2027-01-01', uitkomst: 'deelsToegekend' },
  ...{ motivering: 'Wat overblijft.', door: 'Samira Haddad', doorFunctie: 'consulent' },
  ...{ beslotenOp: '2026-12-14', bekendgemaaktOp: '2026-12-14' },
};

test.for([
  ['help for one day, announced on the day itself', {}, []],
  ['granted in part without saying what', { aard: '' }, ['aard']],
  ['granted in part without a form', { vorm: 'geen' }, ['vorm']],
] as const)('Wmo 2015 art. 2.3.5: %s', ([, change, wrong]) => {
  const { error } = Besluit.safeParse({ ...BESLUIT, ...change });
  expect(error?.issues.map(({ path }) => path[0]) ?? []).toEqual(wrong);
});
