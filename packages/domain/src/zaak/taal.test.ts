import { expect, test } from 'vitest';
import { DOMAIN_ERRORS } from '../errors.ts';
import { checkTaal, type Melding, textsIn } from '../plan/index.ts';
import { addDays, day, lastDayOf, TERMIJN_NAMEN } from '../time/index.ts';
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
