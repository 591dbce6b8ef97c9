import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sideOf, sketch } from './map.ts';

const HOME = { lat: 52, lon: 4.7 };
const at = (lat: number, lon: number, key = 'a') => ({ key, lat, lon });

test.for([
  { place: { lat: 52.1, lon: 4.7 }, side: 'ten noorden' },
  { place: { lat: 52, lon: 4.9 }, side: 'ten oosten' },
  { place: { lat: 51.9, lon: 4.7 }, side: 'ten zuiden' },
  { place: { lat: 52, lon: 4.5 }, side: 'ten westen' },
  { place: { lat: 52.0616, lon: 4.8 }, side: 'ten noordoosten' },
  { place: { lat: 52, lon: 4.7001 }, side: '' },
])('$side', ({ place, side }) => {
  expect(sideOf(HOME, place)).toBe(side);
});

test('north is up and east is right, at one scale', () => {
  const { home, dots } = sketch([at(52.02, 4.7, 'n'), at(52, 4.75, 'e')], HOME);
  expect(home).toEqual({ x: 220, y: 220 });
  const [north, east] = dots;
  expect(north?.x).toBe(220);
  expect(north?.y).toBeLessThan(220);
  expect(east?.x).toBeGreaterThan(220);
  expect(east?.y).toBe(220);
});

test('every place is drawn once, within the drawing, however they lie', () => {
  const place = fc.record({
    lat: fc.double({ min: 51, max: 53, noNaN: true }),
    lon: fc.double({ min: 4, max: 6, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(place, { maxLength: 40 }), fc.boolean(), (points, known) => {
      const places = points.map((point, index) => ({ ...point, key: String(index) }));
      const { dots, size } = sketch(places, known ? HOME : null);
      expect(dots.flatMap(({ keys }) => keys).sort()).toEqual(places.map(({ key }) => key).sort());
      for (const { x, y } of dots) {
        expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
        expect(Math.max(x, y)).toBeLessThanOrEqual(size);
      }
    }),
  );
});

test('places that would cover each other share one dot', () => {
  const { dots } = sketch(
    [at(52.02, 4.7, 'a'), at(52.0201, 4.7001, 'b'), at(51.98, 4.7, 'c')],
    HOME,
  );
  expect(dots.map(({ keys }) => keys)).toEqual([['a', 'b'], ['c']]);
});
