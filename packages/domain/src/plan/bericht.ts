import { DomainError } from '../errors.ts';
import type { Melding } from './melding.ts';

/** Ways to reach a resident, as the melding asks which of them are safe. */
export const KANALEN = ['bellen', 'voicemail', 'mailen', 'brief'] as const;
export type Kanaal = (typeof KANALEN)[number];

type Veilig = Melding['veilig'];

/** Somebody else may read it: it names no subject, no person and no other organisation. */
const NEUTRAAL = {
  onderwerp: 'U hebt een bericht',
  tekst: 'U hebt een bericht van de gemeente. Ga naar de site en vul uw code in om het te lezen.',
} as const;

/** The ways the resident marked as safe; none when contact is not safe at all. */
export const veiligeKanalen = (veilig: Veilig): Kanaal[] =>
  veilig.geen ? [] : KANALEN.filter((kanaal) => veilig[kanaal]);

/**
 * What may be sent this way: always the same words, whatever it is about.
 * @throws DomainError magNiet for a way that the resident did not mark as safe.
 */
export function neutraalBericht(veilig: Veilig, kanaal: Kanaal): typeof NEUTRAAL {
  if (!veiligeKanalen(veilig).includes(kanaal)) throw new DomainError('magNiet', { zin: ONVEILIG });
  return NEUTRAAL;
}

const ONVEILIG = 'Deze inwoner wil zo niet bereikt worden.';
