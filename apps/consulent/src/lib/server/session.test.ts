import { expect, test } from 'vitest';
import { ownPath } from '#lib/server/session.ts';

test.for([
  { path: '/zaak/1/plan?x=1', gives: '/zaak/1/plan?x=1', because: 'a path of this app' },
  { path: null, gives: '/', because: 'nothing was asked' },
  { path: 'https://elders.nl/', gives: '/', because: 'another site' },
  { path: '//elders.nl', gives: '/', because: 'another site without a scheme' },
  { path: '/\\elders.nl', gives: '/', because: 'browsers read a backslash as a slash' },
  { path: '/a\r\nset-cookie: x', gives: '/', because: 'a header may not be split' },
])('after signing in: $because', ({ path, gives }) => {
  expect(ownPath(path)).toBe(gives);
});
