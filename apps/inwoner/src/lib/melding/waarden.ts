/** The melding as typed. */
export interface Waarden {
  voorWie: string;
  weetHetDeAnder: string;
  melderNaam: string;
  melderRelatie: string;
  naam: string;
  geboortedatum: string;
  postcode: string;
  huisnummer: string;
  plaats: string;
  telefoon: string;
  email: string;
  hulpvraag: string;
  veilig: readonly string[];
  spoed: boolean;
  planMeesturen: string;
  elders: boolean;
  versie: string;
}

export const VOOR_WIE = [
  { value: 'mijzelf', label: 'Voor mijzelf' },
  { value: 'ander', label: 'Voor iemand anders' },
];
export const WEET_HET = [
  { value: 'ja', label: 'Ja, die weet het' },
  { value: 'nee', label: 'Nee, die weet het niet' },
  { value: 'weetIkNiet', label: 'Dat weet ik niet' },
];
export const VEILIG = [
  { value: 'bellen', label: 'U mag mij bellen' },
  { value: 'voicemail', label: 'U mag iets inspreken', hint: 'Alleen als bellen ook mag.' },
  { value: 'mailen', label: 'U mag mij mailen' },
  { value: 'brief', label: 'U mag mij een brief sturen' },
  {
    value: 'geen',
    label: 'Geen van deze manieren is veilig voor mij',
    hint: 'Volg uw melding dan met uw code.',
  },
];
export const MEESTUREN = [
  { value: 'ja', label: 'Ja, stuur mijn plan nu mee' },
  { value: 'nee', label: 'Nee, ik lever mijn plan later in', hint: 'Dat kan zeven dagen lang.' },
];

/** The words of the chosen options, for reading it over. */
export const labels = (
  options: readonly { value: string; label: string }[],
  chosen: readonly string[],
): string =>
  options
    .filter(({ value }) => chosen.includes(value))
    .map(({ label }) => label)
    .join('\n');

/** What was filled in, under the name a person knows it by; empty where nothing was said. */
export function samenvatting(waarden: Waarden) {
  const ander = waarden.voorWie === 'ander';
  const melder = waarden.melderRelatie && ` (${waarden.melderRelatie})`;
  const adres = [`${waarden.postcode} ${waarden.huisnummer}`.trim(), waarden.plaats];
  return [
    { term: 'Voor wie', waarde: labels(VOOR_WIE, [waarden.voorWie]) },
    { term: 'Weet de ander het?', waarde: ander ? labels(WEET_HET, [waarden.weetHetDeAnder]) : '' },
    { term: 'Wie meldt', waarde: ander ? `${waarden.melderNaam}${melder}`.trim() : '' },
    { term: 'Hulpvraag', waarde: waarden.hulpvraag, eigenWoorden: true },
    { term: 'Dringend', waarde: waarden.spoed ? 'Ja' : 'Nee' },
    { term: 'Naam', waarde: waarden.naam },
    { term: 'Geboortedatum', waarde: waarden.geboortedatum },
    { term: 'Adres', waarde: adres.filter(Boolean).join(', ') },
    { term: 'Telefoon', waarde: waarden.telefoon },
    { term: 'E-mail', waarde: waarden.email },
    { term: 'Veilig contact', waarde: labels(VEILIG, waarden.veilig), eigenWoorden: true },
  ];
}
