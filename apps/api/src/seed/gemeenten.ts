import type { Functie } from '@keukentafel/domain/policy';
import type { Gemeente } from '../gemeente/gemeente.ts';
import { demoId } from './id.ts';

type Person = {
  sub: string;
  naam: string;
  functie: Functie;
  team: string | null;
};

export interface DemoGemeente {
  gemeente: Gemeente;
  people: readonly Person[];
}

const LOKET = 'Maandag tot en met vrijdag van 9.00 tot 17.00 uur';

/** A made-up municipality that borrows the postcodes of a real one, so that places are found. */
export const VOORBEELDSTAD: DemoGemeente = {
  gemeente: {
    id: demoId('gemeente vb'),
    code: 'vb',
    naam: 'Voorbeeldstad',
    thema: 'voorbeeldstad',
    voorbeeld: true,
    hosts: ['localhost', '127.0.0.1'],
    instellingen: {
      clientondersteuning: {
        naam: 'Naast U (voorbeeld)',
        telefoon: '0182 000 111',
        email: 'naastu@voorbeeldstad.example',
        web: 'https://naastu.voorbeeldstad.example',
        uitleg:
          'Iemand van Naast U denkt met u mee. Dat is gratis. Zij werken niet voor de gemeente.',
      },
      wmoLoket: {
        naam: 'Wmo-loket Voorbeeldstad',
        telefoon: '14 0182',
        adres: 'Marktplein 1, 2801 AA Voorbeeldstad',
        tijden: LOKET,
      },
      spoedTelefoon: '0182 000 112',
      meldpunt: 'mailto:veiligheid@gemeente.example',
      lezers: 'De consulenten en de teamleider van het team in uw wijk lezen uw plan.',
      werkgebied: { gemeenten: ['Gouda', '0513'] },
      teams: [
        { naam: 'Noord', postcodes: [['2800', '2804']] },
        { naam: 'Zuid', postcodes: [['2805', '2809']] },
      ],
    },
  },
  people: [
    { sub: 'samira', naam: 'Samira Haddad', functie: 'consulent', team: 'Noord' },
    { sub: 'jan', naam: 'Jan de Wit', functie: 'consulent', team: 'Noord' },
    { sub: 'fatma', naam: 'Fatma Yildiz', functie: 'consulent', team: 'Zuid' },
    { sub: 'petra', naam: 'Petra Groen', functie: 'teamleider', team: 'Noord' },
    { sub: 'kees', naam: 'Kees Blom', functie: 'cataloogredacteur', team: null },
    { sub: 'tess', naam: 'Tess Mulder', functie: 'cataloogredacteur', team: null },
    { sub: 'ina', naam: 'Ina Visser', functie: 'functioneelBeheerder', team: null },
    {
      ...{ sub: 'nora', naam: 'Nora Peeters', team: null },
      functie: 'functionarisGegevensbescherming',
    },
  ],
};

/** The second one shows that two municipalities see nothing of each other. */
export const WATERRIJK: DemoGemeente = {
  gemeente: {
    id: demoId('gemeente wr'),
    code: 'wr',
    naam: 'Waterrijk',
    thema: 'waterrijk',
    voorbeeld: true,
    hosts: ['waterrijk.localhost'],
    instellingen: {
      clientondersteuning: {
        naam: 'Samen Sterk (voorbeeld)',
        telefoon: '0182 000 221',
        email: 'samensterk@waterrijk.example',
        web: 'https://samensterk.waterrijk.example',
        uitleg: 'Iemand van Samen Sterk denkt met u mee. Dat is gratis en onafhankelijk.',
      },
      wmoLoket: {
        naam: 'Zorgloket Waterrijk',
        telefoon: '14 0182',
        adres: 'Havenkade 3, 2741 AA Waterrijk',
        tijden: LOKET,
      },
      spoedTelefoon: '0182 000 222',
      meldpunt: 'mailto:veiligheid@gemeente.example',
      lezers: 'De consulenten van het zorgloket lezen uw plan.',
      werkgebied: { gemeenten: ['Waddinxveen', '0627'] },
    },
  },
  people: [{ sub: 'tom', naam: 'Tom Bakker', functie: 'consulent', team: 'Waterrijk' }],
};
