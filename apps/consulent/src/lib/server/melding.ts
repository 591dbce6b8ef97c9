import { dag } from '#lib/dates.ts';
import type { Zaak } from '#lib/types.ts';

const WEET = { ja: 'Ja', nee: 'Nee', weetIkNiet: 'Onbekend' } as const;

/** The melding as facts with a name; what was left out is said to be left out. */
export function meldingOf({ melding }: Zaak) {
  const adres = `${melding.postcode} ${melding.huisnummer}, ${melding.plaats}`;
  const items = [
    { term: 'Naam', waarde: melding.naam },
    { term: 'Geboren', waarde: dag(melding.geboortedatum) || 'Niet ingevuld' },
    { term: 'Adres', waarde: adres },
    { term: 'Telefoon', waarde: melding.telefoon || 'Niet ingevuld' },
    { term: 'E-mail', waarde: melding.email || 'Niet ingevuld' },
  ];
  return {
    hulpvraag: melding.hulpvraag,
    items: [...items, ...melderOf(melding)],
    veilig: veiligOf(melding.veilig),
  };
}

function melderOf({ melder, weetHetDeAnder }: Zaak['melding']) {
  if (!melder) return [{ term: 'Gemeld door', waarde: 'De inwoner zelf' }];
  return [
    { term: 'Gemeld door', waarde: `${melder.naam} (${melder.relatie})` },
    { term: 'Weet de inwoner ervan?', waarde: weetHetDeAnder ? WEET[weetHetDeAnder] : 'Onbekend' },
  ];
}

/** Which way of contact the person called safe: nothing else may be used. */
function veiligOf({ bellen, voicemail, mailen, brief, geen }: Zaak['melding']['veilig']) {
  return [
    ...(geen ? [{ manier: 'Contact is nu niet veilig', mag: false }] : []),
    { manier: 'Bellen', mag: bellen },
    { manier: 'Voicemail inspreken', mag: voicemail },
    { manier: 'E-mail', mag: mailen },
    { manier: 'Brief', mag: brief },
  ];
}
