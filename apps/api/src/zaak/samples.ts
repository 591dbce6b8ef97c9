import type { Antwoord, Behoefte, Melding, PlanRecord } from '@keukentafel/domain/plan';

/** Fictional input for tests: complete, so that a test writes down only what it is about. */
export const melding = (over: Partial<Melding> = {}): Melding => ({
  voorWie: 'mijzelf',
  weetHetDeAnder: null,
  melder: null,
  naam: 'Mina Voorbeeld',
  geboortedatum: null,
  postcode: '2802AB',
  huisnummer: '12',
  plaats: 'Voorbeeldstad',
  telefoon: '06 12345678',
  email: '',
  veilig: { bellen: true, voicemail: false, mailen: false, brief: true },
  hulpvraag: 'Ik kan mijn huis niet meer schoonhouden.',
  spoed: false,
  ...over,
});

export const HUIS = '018f5f2e-7a00-7000-8000-000000000001';
export const GELD = '018f5f2e-7a00-7000-8000-000000000002';

export const behoefte = (over: Partial<Behoefte> = {}): PlanRecord => ({
  soort: 'behoefte',
  id: HUIS,
  leefgebied: 'huishouden',
  omschrijving: 'Mijn huis schoonhouden',
  bespreken: true,
  alleenVoorMij: false,
  ...over,
});

export const antwoord = (over: Partial<Antwoord> = {}): PlanRecord => ({
  soort: 'antwoord',
  vraag: 'watLuktNiet',
  behoefteId: HUIS,
  tekst: 'Stofzuigen en ramen lappen lukt niet meer.',
  keuzes: [],
  deel: null,
  weetIkNiet: false,
  bespreken: false,
  alleenVoorMij: false,
  ...over,
});

export const fresh = (record: PlanRecord) => ({ record, versie: 0 });
