import { Melding } from '../../plan/index.ts';

/** A melding for tests; the person is made up. */
export const MELDING = Melding.parse({
  voorWie: 'mijzelf',
  weetHetDeAnder: null,
  melder: null,
  naam: 'Riet van Dam',
  geboortedatum: null,
  postcode: '2801 AB',
  huisnummer: '1',
  plaats: 'Voorbeeldstad',
  telefoon: '0612345678',
  email: '',
  veilig: { bellen: true, voicemail: false, mailen: false, brief: false },
  hulpvraag: 'Ik krijg mijn huis niet meer schoon.',
  spoed: false,
});
