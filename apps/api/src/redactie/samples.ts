import type { Aanbod } from '@keukentafel/domain/redactie';
import { day } from '@keukentafel/domain/time';

/** A filled-in form for the tests: a walk-in for coffee with words no other entry has. */
export const KOFFIE: Aanbod = {
  naam: 'Koffiekring Zwaluwstaart',
  andereNaam: '',
  omschrijving: 'Elke dinsdag drinken wij samen koffie.',
  voorWie: 'Voor iedereen in de wijk.',
  ...{ leeftijdVan: null, leeftijdTot: null, trede: 'vrij', toegang: 'vrij', aanmelden: '' },
  categorieen: ['SO-ONTM'],
  ...{ kosten: 'Gratis', bedrag: 0, letOp: '' },
  ...{ telefoon: '0182 000 555', email: 'koffie@buurt.example', website: 'https://buurt.example' },
  contactpersonen: [],
  ...{ gebieden: ['Voorbeeldstad'], talen: ['Nederlands'] },
  plekken: [
    {
      ...{ id: '', naam: 'De Huiskamer', adres: 'Lindelaan 4', postcode: '2801 AB' },
      ...{ plaats: 'Voorbeeldstad', toegankelijkheid: 'Drempelvrij.' },
    },
  ],
  openingstijden: [{ id: '', dagen: ['TU'], van: '09:30', tot: '12:00', uitleg: '' }],
  activiteiten: [
    {
      ...{ id: '', naam: 'Zwaluwlunch', omschrijving: '', op: day('2026-11-24') },
      ...{ herhaling: 'wekelijks', totEnMet: null, van: '12:00', tot: '13:30' },
    },
  ],
  beschikbaarheid: {
    ...{ status: 'open', gemetenOp: day('2026-11-20'), door: 'Kees Blom', wachtWeken: null },
  },
  gecontroleerdOp: day('2026-11-20'),
  organisatie: {
    ...{ id: '', naam: 'Stichting Zwaluwstaart', omschrijving: 'Vrijwilligers uit de wijk.' },
    ...{ telefoon: '', email: 'info@zwaluw.example', website: '' },
  },
};
