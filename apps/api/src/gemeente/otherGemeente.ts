import { placeOf } from './places.ts';
import type { Gemeente } from './gemeente.ts';

export interface AndereGemeente {
  naam: string;
  tekst: string;
}

/**
 * The municipality that this postcode belongs to, when it is not this one. Support for living at
 * home comes from the municipality of residence (Wmo 2015 art. 1.2.1).
 */
export const otherGemeente = (gemeente: Gemeente, postcode: string): AndereGemeente | null => {
  const own = ownNames(gemeente);
  const place = own && placeOf(postcode);
  if (!place) return null;
  const { naam, code } = place.gemeente;
  if (own.includes(naam) || own.includes(code)) return null;
  const tekst =
    `Deze postcode hoort bij de gemeente ${naam}. Daar krijgt u hulp vanuit de Wmo. ` +
    `Klopt de postcode? Dan sturen wij uw melding door.`;
  return { naam, tekst };
};

/** An example municipality without an area lies nowhere: there every postcode is accepted. */
const ownNames = ({ naam, voorbeeld, instellingen }: Gemeente): string[] | null => {
  const named = instellingen.werkgebied?.gemeenten ?? [];
  if (named.length > 0) return named;
  return voorbeeld ? null : [naam];
};
