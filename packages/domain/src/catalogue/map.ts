import { distanceKm, type Point } from './distance.ts';

/** A drawing of places without a map service: equal scale both ways, north up. */
export type Sketch = {
  readonly size: number;
  readonly home: { readonly x: number; readonly y: number } | null;
  readonly rings: readonly { readonly km: number; readonly r: number }[];
  readonly dots: readonly Dot[];
  readonly labels: readonly { readonly x: number; readonly y: number; readonly tekst: string }[];
};
export type Dot = { readonly x: number; readonly y: number; readonly keys: readonly string[] };

export type Placed = Point & { readonly key: string };
/** A point with the words that stand beside it. */
export type Named = Point & { readonly tekst: string };
type Xy = { readonly x: number; readonly y: number };

const SIZE = 440;
const MARGIN = 30;
/** Dots nearer than this would cover each other: they become one with more numbers. */
const APART = 34;
const KM_PER_DEGREE = 111.19;
const RINGS = [0.5, 1, 2, 5, 10, 20, 50];
/** A dot alone still shows its surroundings. */
const LEAST_KM = 1;

/**
 * The places around a home, or around each other. The earth is flat enough within a municipality:
 * a degree of longitude is shortened by the cosine of the latitude, and that is all.
 */
export function sketch(
  places: readonly Placed[],
  home: Point | null,
  named: readonly Named[] = [],
): Sketch {
  const center = home ?? middleOf(places);
  const { toXy, perKm } = projection(places, center);
  const dots = clustered(places.map((one) => ({ ...toXy(one), key: one.key })));
  const taken = home ? [toXy(home), ...dots] : dots;
  return {
    size: SIZE,
    home: home && toXy(home),
    rings: home ? ringsWithin(perKm) : [],
    dots,
    labels: named
      .map((one) => ({ ...toXy(one), tekst: one.tekst }))
      .filter((label) => inside(label) && !taken.some((dot) => covers(dot, label))),
  };
}

function projection(places: readonly Point[], center: Point) {
  const narrow = Math.cos((center.lat * Math.PI) / 180);
  const east = ({ lon }: Point) => (lon - center.lon) * KM_PER_DEGREE * narrow;
  const north = ({ lat }: Point) => (lat - center.lat) * KM_PER_DEGREE;
  const reach = Math.max(
    LEAST_KM,
    ...places.flatMap((one) => [Math.abs(east(one)), Math.abs(north(one))]),
  );
  const perKm = (SIZE / 2 - MARGIN) / reach;
  const toXy = (one: Point): Xy => ({
    x: round(SIZE / 2 + east(one) * perKm),
    y: round(SIZE / 2 - north(one) * perKm),
  });
  return { toXy, perKm };
}

const round = (value: number) => Math.round(value * 10) / 10;
/** A name under a dot cannot be read. */
const covers = (dot: Xy, label: Xy) =>
  Math.abs(dot.x - label.x) < 38 && Math.abs(dot.y - label.y + 5) < 24;
const inside = ({ x, y }: Xy) => x > 24 && y > 16 && x < SIZE - 24 && y < SIZE - 16;

function ringsWithin(perKm: number) {
  const fitting = RINGS.map((km) => ({ km, r: round(km * perKm) }));
  return fitting.filter(({ r }) => r >= 60 && r < SIZE / 2).slice(-3);
}

function middleOf(places: readonly Point[]): Point {
  const half = (values: readonly number[]) =>
    values.length === 0 ? 0 : (Math.min(...values) + Math.max(...values)) / 2;
  return { lat: half(places.map(({ lat }) => lat)), lon: half(places.map(({ lon }) => lon)) };
}

function clustered(places: readonly (Xy & { key: string })[]): Dot[] {
  const dots: { x: number; y: number; keys: string[] }[] = [];
  for (const { x, y, key } of places) {
    const near = dots.find((dot) => Math.hypot(dot.x - x, dot.y - y) < APART);
    if (near) near.keys.push(key);
    else dots.push({ x, y, keys: [key] });
  }
  return dots;
}

const WINDS = [
  'ten noorden',
  'ten noordoosten',
  'ten oosten',
  'ten zuidoosten',
  'ten zuiden',
  'ten zuidwesten',
  'ten westen',
  'ten noordwesten',
];

/** On which side of home a place lies, in words; empty when it is about here. */
export function sideOf(home: Point, place: Point): string {
  if (distanceKm(home, place) < 0.1) return '';
  const east = (place.lon - home.lon) * Math.cos((home.lat * Math.PI) / 180);
  const angle = (Math.atan2(east, place.lat - home.lat) * 180) / Math.PI;
  return WINDS[Math.round((angle + 360) / 45) % 8] ?? '';
}
