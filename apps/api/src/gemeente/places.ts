import { distanceKm, type Point } from '@keukentafel/domain/catalogue';
import { readFileSync } from 'node:fs';

/** A postcode area: about where it is, and in which municipality. */
export type Place = Point & {
  readonly plaats: string;
  readonly gemeente: { readonly naam: string; readonly code: string };
};

const FILE = new URL('../../data/postcode/pc4.csv', import.meta.url);
const POSTCODE = /^\s*(\d{4})\s*([A-Za-z]{2})?\s*$/;
let places: ReadonlyMap<string, Place> | null = null;
let names: ReadonlySet<string> | null = null;

/**
 * The place of a Dutch postcode ("2801 AB" or "2801"), to about 350 metres; null when there is no
 * such postcode area. Read once from the GeoNames extract (CC BY 4.0).
 */
export function placeOf(postcode: string): Place | null {
  const pc4 = POSTCODE.exec(postcode)?.[1];
  if (!pc4) return null;
  places ??= readPlaces();
  return places.get(pc4) ?? null;
}

/** The postcode areas within so many kilometres of a point, by their four digits. */
export function placesAround(from: Point, km: number): (Point & { readonly pc4: string })[] {
  places ??= readPlaces();
  return [...places]
    .filter(([, place]) => distanceKm(from, place) <= km)
    .map(([pc4, { lat, lon }]) => ({ pc4, lat, lon }));
}

/** How many postcode areas are known. */
export function placeCount(): number {
  places ??= readPlaces();
  return places.size;
}

/** Whether a municipality of this name exists; those of the examples do not. */
export function isMunicipality(naam: string): boolean {
  places ??= readPlaces();
  names ??= new Set([...places.values()].map(({ gemeente }) => gemeente.naam.toLowerCase()));
  return names.has(naam.toLowerCase());
}

function readPlaces(): Map<string, Place> {
  const [, ...lines] = readFileSync(FILE, 'utf8').trim().split('\n');
  return new Map(lines.map(placeFrom));
}

function placeFrom(line: string): [string, Place] {
  const [pc4 = '', lat, lon, plaats = '', naam = '', code = ''] = line.split(',');
  return [pc4, { lat: Number(lat), lon: Number(lon), plaats, gemeente: { naam, code } }];
}
