import { expect, test } from 'vitest';
import { DOMAIN_ERRORS, DomainError } from './errors.ts';

test.for(Object.entries(DOMAIN_ERRORS))('%s has a Dutch sentence', ([, { zin }]) => {
  expect(zin).toMatch(/^[A-Z].*\.$/);
});

test('an error carries its own sentence, article and field', () => {
  const error = new DomainError('stapKanNiet', { zin: 'Nee.', artikel: 'Awb 4:5', pad: 'op' });
  expect(error).toMatchObject({
    code: 'stapKanNiet',
    message: 'Nee.',
    artikel: 'Awb 4:5',
    pad: 'op',
  });
  expect(new DomainError('nietGevonden').zin).toBe(DOMAIN_ERRORS.nietGevonden.zin);
});
