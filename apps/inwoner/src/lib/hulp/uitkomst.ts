/** What somebody found out about an offer in the plan, in the words of the screen. */
export const UITKOMSTEN = [
  { value: '', label: 'Nog niet gevraagd' },
  { value: 'gevraagd', label: 'Gevraagd, ik wacht op antwoord' },
  { value: 'past', label: 'Dit past bij mij' },
  { value: 'pastNiet', label: 'Dit past niet bij mij' },
  { value: 'wachtlijst', label: 'Er is een wachtlijst' },
];
