import { Aanbod } from './aanbod.ts';
import { day } from '../../time/index.ts';

/** A filled-in form for tests: a walk-in for coffee. */
export const KOFFIE: Aanbod = Aanbod.parse({
  naam: 'Koffie in de buurt',
  andereNaam: '',
  omschrijving: 'Elke dinsdag drinken wij samen koffie.',
  voorWie: 'Voor iedereen in de wijk.',
  ...{ leeftijdVan: null, leeftijdTot: null },
  ...{ trede: 'vrij', toegang: 'vrij', aanmelden: '' },
  categorieen: ['SO-ONTM'],
  ...{ kosten: 'Gratis', bedrag: 0, letOp: '' },
  ...{ telefoon: '0182 000 555', email: 'koffie@buurt.example', website: 'https://buurt.example' },
  contactpersonen: [{ id: '', naam: 'Gastvrouw', telefoon: '', email: '' }],
  gebieden: ['Voorbeeldstad'],
  talen: ['Nederlands', 'Arabisch'],
  plekken: [
    {
      ...{ id: '', naam: 'De Huiskamer', adres: 'Lindelaan 4', postcode: '2801 AB' },
      ...{ plaats: 'Voorbeeldstad', toegankelijkheid: 'Drempelvrij, met een ruim toilet.' },
    },
  ],
  openingstijden: [{ id: '', dagen: ['TU'], van: '09:30', tot: '12:00', uitleg: '' }],
  activiteiten: [
    {
      ...{ id: '', naam: 'Samen lunchen', omschrijving: '', op: '2026-12-01' },
      ...{ herhaling: 'maandelijks', totEnMet: null, van: '12:00', tot: '13:30' },
    },
  ],
  beschikbaarheid: { status: 'open', gemetenOp: '2026-11-20', door: 'Kees Blom', wachtWeken: null },
  gecontroleerdOp: day('2026-11-20'),
  organisatie: {
    ...{ id: '', naam: 'Stichting Buurt', omschrijving: 'Vrijwilligers uit de wijk.' },
    ...{ telefoon: '0182 000 556', email: 'info@buurt.example', website: 'https://buurt.example' },
  },
});
