import { expect, test } from 'vitest';
import { differences } from '#lib/differences.ts';

interface Row {
  mine: Record<string, string>;
  theirs: Record<string, string>;
  names: string[];
  because: string;
}

test.for<Row>([
  { mine: { tekst: 'a' }, theirs: { tekst: 'b' }, names: ['tekst'], because: 'two texts' },
  { mine: { tekst: 'a\r\nb' }, theirs: { tekst: 'a\nb' }, names: [], because: 'same line end' },
  { mine: { tekst: '' }, theirs: {}, names: [], because: 'empty is the same as absent' },
  { mine: {}, theirs: { tekst: 'b' }, names: ['tekst'], because: 'only theirs' },
  { mine: { versie: '1' }, theirs: { versie: '2' }, names: [], because: 'not for people' },
  { mine: { 'taken.0.id': 'a' }, theirs: { 'taken.0.id': 'b' }, names: [], because: 'an id' },
])('a collision shows: $because', ({ mine, theirs, names }) => {
  expect(differences(mine, theirs).map(({ name }) => name)).toEqual(names);
});
