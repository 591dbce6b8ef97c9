import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CATEGORY_CODES } from './categories.ts';
import { categoriesIn, categoryBySlug, categorySlug, slugOf, THEMAS } from './pages.ts';

test.for([
  { name: 'Café “De Linde”: koffie & thee', slug: 'cafe-de-linde-koffie-thee' },
  { name: '🙂', slug: 'aanbod' },
  { name: '--../../etc', slug: 'etc' },
])('$name is addressed as $slug', ({ name, slug }) => {
  expect(slugOf(name)).toBe(slug);
});

test('an address part is short and plain, whatever the name', () => {
  fc.assert(
    fc.property(fc.string(), (name) => {
      expect(slugOf(name)).toMatch(/^[a-z0-9-]{1,60}$/);
    }),
  );
});

test('each category stands on one shelf and has an address of its own', () => {
  expect(THEMAS.flatMap(categoriesIn).sort()).toEqual([...CATEGORY_CODES].sort());
  for (const code of CATEGORY_CODES) expect(categoryBySlug(categorySlug(code))).toBe(code);
  expect(categoryBySlug('bestaat-niet')).toBeNull();
});
