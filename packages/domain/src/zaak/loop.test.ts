import { expect, test } from 'vitest';
import { type Day, day } from '../time/index.ts';
import {
  type Gebeurtenis,
  klokken,
  LETTER_LIJST,
  mogelijk,
  startZaak,
  type StapContext,
  step,
  TOESTANDEN,
  urgentie,
  volgendeStap,
  type ZaakFeiten,
} from './index.ts';

type Stap = readonly [op: string, gebeurtenis: Gebeurtenis, context?: StapContext];

const TERMIJN: Stap[] = [
  ['2026-11-13', 'bevestigen'],
  ['2026-11-13', 'bevoegdheidVastgesteld', { bevoegd: 'bevoegd' }],
  ['2026-11-13', 'verblijfVastgesteld', { verblijf: 'voldoet' }],
  ['2026-11-14', 'planMogelijkheidGewezen'],
  ['2026-11-14', 'clientondersteuningGewezen'],
];

const GESPREK: Stap[] = [
  ['2026-11-23', 'onderzoekStarten'],
  ['2026-11-23', 'gesprekPlannen', { gesprekOp: day('2026-12-02') }],
  ['2026-11-24', 'gesprekVerzetten', { gesprekOp: day('2026-12-03') }],
  ['2026-12-03', 'gesprekGevoerd'],
  ['2026-12-03', 'identiteitVastgesteld'],
  ['2026-12-03', 'pgbUitgelegd'],
];

const VERSLAG: Stap[] = [
  ['2026-12-04', 'adviesVragen'],
  ['2026-12-10', 'adviesOntvangen'],
  ['2026-12-11', 'verslagMaken'],
  ['2026-12-14', 'verslagVerstrekken', { letters: LETTER_LIJST }],
  ['2026-12-15', 'reageren'],
];

const BESLIS: StapContext = {
  ...{ door: 'Samira Haddad', uitkomst: 'toegekend', verblijf: 'voldoet' },
};

const BESLUIT: Stap[] = [
  ['2026-12-16', 'aanvragen'],
  ['2026-12-18', 'opschorten'],
  ['2026-12-22', 'hervatten'],
  ['2026-12-28', 'beslissen', BESLIS],
  ['2026-12-29', 'bekendmaken'],
];

const HERZIEN: StapContext = {
  ...{ door: 'Samira Haddad', uitkomst: 'deelsToegekend', herzienGrond: 'b' },
};

/** From the first word to a provision that is looked at again, and back. */
const HELE_WEG: Stap[] = [
  ...TERMIJN,
  ['2026-11-19', 'planOntvangen'],
  ...GESPREK,
  ...VERSLAG,
  ...BESLUIT,
  ['2027-01-12', 'bezwaarMaken', { commissie: true }],
  ['2027-01-14', 'bezwaarHerstelVragen'],
  ['2027-01-20', 'bezwaarHersteld'],
  ['2027-02-01', 'bezwaarVerdagen', { verdaging: 14 }],
  ['2027-03-01', 'beslissenOpBezwaar', { door: 'Petra Groen', uitkomst: 'deelsToegekend' }],
  ['2027-03-02', 'bezwaarBekendmaken'],
  ['2027-03-20', 'beroepInstellen'],
  ['2027-06-01', 'uitspraakOntvangen'],
  ['2027-08-01', 'onherroepelijkVaststellen'],
  ['2027-08-02', 'uitvoeren', { evaluatieOp: day('2028-08-02') }],
  ['2028-08-02', 'heronderzoekStarten'],
  ['2028-08-02', 'planMogelijkheidGewezen'],
  ['2028-08-02', 'clientondersteuningGewezen'],
  ['2028-08-03', 'gesprekPlannen', { gesprekOp: day('2028-08-10') }],
  ['2028-08-10', 'gesprekGevoerd'],
  ['2028-08-10', 'pgbUitgelegd'],
  ['2028-08-20', 'herzien', HERZIEN],
  ['2028-08-21', 'bekendmaken'],
];

/** Help within two days, before the investigation (Wmo 2015 art. 2.3.3). */
const SPOED: Stap[] = [
  ['2026-11-13', 'bevestigen'],
  ['2026-11-14', 'spoedVerstrekken', { door: 'Samira Haddad' }],
  ['2026-11-16', 'planMogelijkheidGewezen'],
  ['2026-11-16', 'clientondersteuningGewezen'],
  ['2026-11-17', 'planAfgezien'],
  ['2026-11-18', 'gesprekPlannen', { gesprekOp: day('2026-11-25') }],
  ['2026-11-19', 'gesprekAnnuleren'],
  ['2026-11-20', 'onderzoekStarten'],
];

/** No report within six weeks: applied for without one, decided too late (lid 9; Awb 4:17). */
const ZONDER_VERSLAG: Stap[] = [
  ...TERMIJN,
  ['2026-12-29', 'aanvragen'],
  ['2027-01-11', 'uitstelMelden', { uitstelTot: day('2027-01-25') }],
  ['2027-02-01', 'ingebrekestellen'],
  ['2027-02-20', 'beroepNietTijdig'],
];

/** The report says enough: no application, and later one after all. */
const GEEN_AANVRAAG: Stap[] = [
  ...TERMIJN,
  ...GESPREK,
  ...VERSLAG.slice(2, 4),
  ['2026-12-20', 'geenAanvraag'],
  ['2027-01-05', 'aanvragen'],
];

const INGETROKKEN: Stap[] = [...TERMIJN, ['2026-11-20', 'intrekken']];

/** What a resident and a member of staff see on that day. */
function seen(feiten: ZaakFeiten, op: Day): string {
  const next = (['inwoner', 'consulent'] as const).map((voor) => {
    const { tekst, op: wanneer, reden } = volgendeStap(feiten, op, voor);
    return `   ${voor}: ${tekst} ${wanneer ?? '-'} ${reden}`;
  });
  const clocks = klokken(feiten, op).map(
    ({ naam, einddatum, status, dagenOver, klaarOp }) =>
      `   ${naam} ${einddatum.lastDay} ${status} ${dagenOver} ${klaarOp ?? '-'}`,
  );
  return [
    `   ${TOESTANDEN[feiten.toestand].naam}; urgentie ${urgentie(feiten, op)}`,
    ...next,
    ...clocks,
    `   kan nu: ${mogelijk(feiten, op).join(' ')}`,
  ].join('\n');
}

function told(rows: readonly Stap[], spoed: boolean): string {
  let feiten = startZaak(day('2026-11-13'), spoed);
  const story = [`2026-11-13 melden\n${seen(feiten, day('2026-11-13'))}`];
  for (const [op, gebeurtenis, context = {}] of rows) {
    feiten = step(feiten, gebeurtenis, { op: day(op), context });
    story.push(`${op} ${gebeurtenis}\n${seen(feiten, day(op))}`);
  }
  return `${story.join('\n\n')}\n\n${JSON.stringify(feiten, null, 1)}\n`;
}

test.for([
  { name: 'hele-weg', rows: HELE_WEG, spoed: false },
  { name: 'spoed', rows: SPOED, spoed: true },
  { name: 'zonder-verslag', rows: ZONDER_VERSLAG, spoed: false },
  { name: 'geen-aanvraag', rows: GEEN_AANVRAAG, spoed: false },
  { name: 'ingetrokken', rows: INGETROKKEN, spoed: false },
])('the story of a case, day by day: $name', async ({ name, rows, spoed }) => {
  await expect(told(rows, spoed)).toMatchFileSnapshot(`testing/${name}.txt`);
});
