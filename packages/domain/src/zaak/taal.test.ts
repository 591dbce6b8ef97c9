import { expect, test } from 'vitest';
import { DOMAIN_ERRORS } from '../errors.ts';
import type { Melding } from '../plan/index.ts';
import { checkTaal, textsIn } from '../plan/taalcheck.ts';
import {
  aanvraagZonderVerslagVanaf,
  addDays,
  beroepNietTijdigVanaf,
  bewaarTot,
  bezwaarOpTijd,
  day,
  dwangsomOp,
  evaluatieDag,
  lastDayOf,
  spoedUiterlijk,
  TERMIJN_NAMEN,
} from '../time/index.ts';
import { keysOf } from './keysOf.ts';
import { draftReport, REACTIEKEUZES, startZaak, TOESTANDEN, volgendeStap } from './index.ts';

const today = day('2026-11-13');
const feiten = startZaak(today, false);

const mistakesIn = (table: Record<string, unknown>, name: string) =>
  checkTaal(textsIn(table, name)).filter(({ ernst }) => ernst === 'fout');

test('what a resident reads of a case is plain Dutch', () => {
  const uitleg = Object.values(TOESTANDEN).map(({ uitlegInwoner }) => uitlegInwoner);
  const stappen = keysOf(TOESTANDEN).flatMap((toestand) =>
    [false, true].map((spoed) =>
      volgendeStap({ ...feiten, toestand, spoed }, addDays(today, 9), 'inwoner'),
    ),
  );
  const because = TERMIJN_NAMEN.flatMap((naam) => lastDayOf(naam, day('2027-03-24')).because);
  const errors = Object.values(DOMAIN_ERRORS);
  expect(mistakesIn({ uitleg, stappen, because, errors, REACTIEKEUZES }, 'zaak')).toEqual([]);
});

test('the reasons of what came late, by post, urgent or again are plain Dutch', () => {
  const start = day('2026-11-20');
  const bezwaar = lastDayOf('bezwaar', start);
  const stil = { van: start, tot: addDays(start, 4), grond: 'overmacht' } as const;
  const storingen = [{ van: bezwaar.lastDay, tot: bezwaar.lastDay }];
  const because = [
    lastDayOf('beschikking', start, { opschortingen: [stil] }),
    lastDayOf('klacht', start, { verdaging: 28, ingestemdTot: addDays(start, 100) }),
    lastDayOf('bezwaar', start, { storingen }),
    lastDayOf('bezwaar', start, { storingen, storingLezing: 'beoordelen' }),
    dwangsomOp(
      { termijnTot: start, ingebrekeOntvangen: addDays(start, 1), bekendgemaaktOp: null },
      addDays(start, 40),
    ),
    bezwaarOpTijd(bezwaar, { ontvangenOp: addDays(start, 80), gepostOp: start }),
    aanvraagZonderVerslagVanaf(lastDayOf('onderzoek', start)),
    beroepNietTijdigVanaf(start),
    spoedUiterlijk(0, 48),
    evaluatieDag({ van: start, tot: addDays(start, 90) }, { maanden: 12, wekenVoorEinde: 8 }),
    bewaarTot({ van: start, voorziening: false, jaren: 7 }),
  ].flatMap((one) => one.because);
  expect(mistakesIn({ because }, 'termijnen')).toEqual([]);
});

test('our own sentences in the report are plain Dutch', () => {
  const melding: Melding = {
    voorWie: 'ander',
    weetHetDeAnder: 'ja',
    melder: { naam: 'Els Dam', relatie: 'dochter' },
    naam: 'Riet van Dam',
    geboortedatum: null,
    postcode: '2801AA',
    huisnummer: '1',
    plaats: 'Voorbeeldstad',
    telefoon: '',
    email: '',
    veilig: { bellen: false, voicemail: false, mailen: false, brief: true },
    hulpvraag: 'Ik krijg mijn huis niet meer schoon.',
    spoed: false,
  };
  const done = {
    bevestigdOp: today,
    clientondersteuningOp: today,
    planMogelijkheidOp: today,
    planOntvangenOp: today,
    planTeLaat: true,
    gesprekGevoerdOp: today,
    identiteitOp: today,
    pgbUitlegOp: today,
  };
  const alineas = draftReport({
    plan: null,
    melding,
    feiten: { ...feiten, ...done },
    wegingen: [],
    afwegingen: [],
    gemeente: {
      naam: 'Voorbeeldstad',
      clientondersteuning: { naam: 'Stichting Voorbeeld', telefoon: '088 123 45 67' },
    },
  });
  const zinnen = alineas.map(({ tekst }) => tekst);
  expect(mistakesIn({ zinnen }, 'verslag')).toEqual([]);
});
