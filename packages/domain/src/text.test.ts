import fc from 'fast-check';
import { expect, test } from 'vitest';
import { optionalText, safeText } from './text.ts';

test.for([
  ['regel een\nregel twee\r\n\tinspringen', 'line ends and tabs'],
  ['👵🏽 e\u0301 ﷽', 'emoji, combining marks, ligatures'],
  ['مرحبا ‏', 'right-to-left with its mark'],
  ['<script>alert(1)</script>', 'HTML is text'],
  ['  spaties  ', 'is not trimmed'],
  ['', 'nothing'],
])('keeps %j byte for byte: %s', ([text]) => {
  expect(safeText().parse(text)).toBe(text);
});

test.for([
  ['\u0000', 'NUL'],
  ['a\u0007b', 'bell'],
  ['\u001b[31m', 'escape'],
  ['\u007f', 'delete'],
  ['\u0085', 'C1'],
  ['\ud800', 'lone high surrogate'],
  ['x\udc00', 'lone low surrogate'],
  ['\u202egnp.exe', 'right-to-left override'],
  ['\u2067x\u2069', 'isolate'],
])('refuses %j: %s', ([text]) => {
  expect(safeText().safeParse(text).error?.issues[0]?.message).toBe(
    'In deze tekst staan tekens die wij niet kunnen bewaren.',
  );
});

test('too long is said with the number', () => {
  const message = safeText().safeParse('a'.repeat(10_001)).error?.issues[0]?.message;
  expect(message).toBe('Deze tekst is te lang. Er passen 10.000 tekens in.');
  expect(safeText(5).safeParse('12345').success).toBe(true);
});

test('no text at all is said in Dutch', () => {
  expect(safeText().safeParse(7).error?.issues[0]?.message).toBe('Vul hier een tekst in.');
  expect(optionalText().parse(undefined)).toBe('');
});

test('whatever is accepted comes out unchanged', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 50 }), (text) => {
      const parsed = safeText().safeParse(text);
      expect(parsed.success ? parsed.data : text).toBe(text);
    }),
  );
});
