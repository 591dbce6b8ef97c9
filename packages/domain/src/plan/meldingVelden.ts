export interface Veldtekst {
  label: string;
  hulp?: string;
  keuzes?: Record<string, string>;
}

/** The words beside each field of the melding; the key is the path in the `Melding`. */
export const MELDING_VELDEN: Record<string, Veldtekst> = {
  voorWie: {
    label: 'Voor wie vraagt u hulp?',
    keuzes: { mijzelf: 'Voor mijzelf', ander: 'Voor iemand anders' },
  },
  weetHetDeAnder: {
    label: 'Weet deze persoon dat u dit doet?',
    hulp: 'Het is fijn als u het eerst samen bespreekt. De gemeente praat altijd ook met de persoon zelf.',
    keuzes: { ja: 'Ja', nee: 'Nee', weetIkNiet: 'Dat weet ik niet zeker' },
  },
  'melder.naam': { label: 'Uw eigen naam' },
  'melder.relatie': {
    label: 'Wie bent u van deze persoon?',
    hulp: 'Bijvoorbeeld: dochter, buurman of huisarts.',
  },
  naam: {
    label: 'Naam van wie de hulp nodig heeft',
    hulp: 'Uw voornaam en achternaam, als het voor uzelf is.',
  },
  geboortedatum: {
    label: 'Geboortedatum',
    hulp: 'Zo weet de gemeente zeker om wie het gaat. U mag dit ook leeg laten.',
  },
  postcode: {
    label: 'Postcode',
    hulp: 'Vier cijfers en twee letters, zoals 1234 AB.',
  },
  huisnummer: { label: 'Huisnummer', hulp: 'Met de letter erbij, zoals 12 A.' },
  plaats: { label: 'Woonplaats' },
  telefoon: { label: 'Telefoonnummer', hulp: 'U mag dit leeg laten.' },
  email: { label: 'E-mailadres', hulp: 'U mag dit leeg laten.' },
  veilig: {
    label: 'Hoe kan de gemeente u veilig bereiken?',
    hulp: 'Kijkt er thuis iemand mee met uw post of telefoon? Kies dan alleen wat veilig is voor u.',
    keuzes: {
      bellen: 'Bellen mag',
      voicemail: 'Een bericht inspreken mag',
      mailen: 'Een e-mail sturen mag',
      brief: 'Een brief sturen mag',
      geen: 'Contact is nu niet veilig. Ik neem zelf contact op.',
    },
  },
  hulpvraag: {
    label: 'Waar wilt u hulp bij?',
    hulp: 'Een paar woorden is genoeg. In uw plan en in het gesprek kunt u meer vertellen.',
  },
  spoed: {
    label: 'Is er snel hulp nodig?',
    hulp: 'Kies ja als het echt niet kan wachten. Bijvoorbeeld als u niet veilig thuis kunt zijn. Is iemand nu in gevaar? Bel dan 112.',
    keuzes: { ja: 'Ja, het kan niet wachten', nee: 'Nee' },
  },
};
