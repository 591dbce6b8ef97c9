import { distanceKm, pointFrom, type Location, type Point } from '@keukentafel/domain/catalogue';
import { placeOf } from '../../gemeente/places.ts';

/** No postcode area is this large: such coordinates lie in the sea, or are of another place. */
const FAR_KM = 30;

const DUTCH = /^\d{4}\s?[a-z]{2}$/i;
const postcodesOf = ({ addresses = [] }: Location): string[] =>
  addresses.flatMap(({ country, postal_code: code }) =>
    /^nl$/i.test(country) && DUTCH.test(code.trim()) ? [code.trim()] : [],
  );

const placeBy = (location: Location): Point | null =>
  postcodesOf(location)
    .map(placeOf)
    .find((place) => place !== null) ?? null;

/**
 * Where something is, to measure distances with. Coordinates in the sea are kept as they were sent,
 * but nobody is told that a neighbourhood centre is 120 km away: then the postcode decides.
 */
export function pointOf(location: Location): Point | null {
  const point = pointFrom(location.latitude, location.longitude);
  return point && isFar(location, point) ? placeBy(location) : point;
}

function isFar(location: Location, point: Point): boolean {
  const place = placeBy(location);
  return place !== null && distanceKm(point, place) > FAR_KM;
}

/** What the report says about a place: nothing is refused for it, but a distance may be missing. */
export function placeNotes(location: Location): string[] {
  const { latitude, longitude } = location;
  const given = latitude !== undefined && longitude !== undefined;
  const point = pointFrom(latitude, longitude);
  const unknown = postcodesOf(location).filter((code) => !placeOf(code));
  return [
    ...(given && !point ? ['De coördinaten bestaan niet: er is geen afstand.'] : []),
    ...(point && isFar(location, point)
      ? ['De coördinaten liggen ver van de postcode, of in zee: wij rekenen met de postcode.']
      : []),
    ...unknown.map((code) => `Postcode ${code} bestaat niet: er is geen afstand.`),
  ];
}
