import { expect, test } from 'vitest';
import { waaromDubbel, zekerheid } from './dubbel.ts';

const NONE = { naam: 0, adres: false, telefoon: false, web: false, organisatie: false };

test.for([
  { naam: 1, twice: true, because: 'the same name' },
  { naam: 0.6, twice: false, because: 'a name alone that is a bit alike' },
  { naam: 0.6, telefoon: true, twice: true, because: 'alike, and the same number' },
  { naam: 0.2, telefoon: true, adres: true, twice: false, because: 'two things in one building' },
  { naam: 0.2, telefoon: true, adres: true, web: true, twice: true, because: 'all but the name' },
  {
    ...{ naam: 0.6, telefoon: true, adres: true, web: true, organisatie: true },
    ...{ twice: false, because: 'two things of one organization' },
  },
  { naam: 0.9, organisatie: true, twice: true, because: 'typed twice by one organization' },
])('$because: $twice', ({ twice, because: _, ...same }) => {
  expect(zekerheid({ ...NONE, ...same }) !== null).toBe(twice);
});

test('says why', () => {
  expect(waaromDubbel({ ...NONE, naam: 1, adres: true })).toEqual(['zelfde naam', 'zelfde adres']);
});
