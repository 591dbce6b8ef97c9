import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { CodeBusy, deriveCode, newCode, normalCode, printedCode } from './code.ts';

test.for([
  { typed: '1234 5678 9012 3456', code: '1234567890123456', because: 'as printed' },
  { typed: ' 1234-5678-9012-3456\n', code: '1234567890123456', because: 'with dashes' },
  { typed: '123456789012345', code: null, because: 'one too few' },
  { typed: '12345678901234567', code: null, because: 'one too many' },
  { typed: '123456789012345a', code: null, because: 'a letter' },
  { typed: '١٢٣٤٥٦٧٨٩٠١٢٣٤٥٦', code: null, because: 'other digits' },
])('a typed code, $because', ({ typed, code }) => {
  expect(normalCode(typed)).toBe(code);
});

test('a new code has sixteen digits and prints in fours', () => {
  expect(printedCode(newCode())).toMatch(/^\d{4}( \d{4}){3}$/);
});

test('the same code gives other keys at another municipality', async () => {
  const [a, b] = await Promise.all(
    [randomBytes(32), randomBytes(32)].map((salt) => deriveCode('1234567890123456', salt)),
  );
  expect(a?.opzoek.equals(b?.opzoek ?? Buffer.alloc(0))).toBe(false);
  expect(a?.key).toHaveLength(32);
});

test('a rush is queued, and beyond the queue it is told to wait', async () => {
  const salt = randomBytes(32);
  const rush = Array.from({ length: 19 }, () => deriveCode('1234567890123456', salt));
  const outcomes = await Promise.allSettled(rush);
  const refused = outcomes.filter(({ status }) => status === 'rejected');
  expect(refused).toEqual([{ status: 'rejected', reason: expect.any(CodeBusy) }]);
});
