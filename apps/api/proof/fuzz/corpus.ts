/** Texts that broke something somewhere: controls, halves, directions, queries, scripts, formulas. */
export const TEXTS: readonly string[] = [
  ...['', ' ', '\t\n', 'a', 'é', 'e\u0301', 'ﷺ', 'ß', 'İ', '\u00A0', '\u200B', '\uFEFF', '\uFFFD'],
  ...['\u0000', 'a\u0000b', '\u0001', '\u001B[31m', '\u0085', '\u007F'],
  ...['\uD800', '\uDFFF', 'a\uD83D', '\uDC00\uD800'],
  ...['\u202Eomgekeerd', '\u2066x\u2069', '\u200Fx', 'مرحبا بالعالم', 'שלום', '你好', '👩🏽‍🦽', '🏳️‍🌈'],
  ...["'; DROP TABLE plan; --", "' OR 1=1 --", '$1', '%00', '%s%n', '\\', '\\\\', '"', "''", '`'],
  ...['<img src=x onerror=alert(1)>', '<script>alert(1)</script>', '{{7*7}}', '${7*7}', '#{7*7}'],
  ...['=cmd|calc!A1', '+1', '-1', '@SUM(A1)', 'a\r\nSet-Cookie: x=1', '../../etc/passwd', '..\\..'],
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype', 'null', 'undefined'],
  ...['NaN', '1e400', '-0', '9007199254740993', '0x10', '١٢٣', 'true', '[]', '{}', '2026-02-30'],
  ...['0000-00-00', '9999-12-31', '2026-13-01', '2028-02-29', '24:00', '-000001-01-01'],
  ...['018f5f2e-7a00-7000-8000-00000000dead', '00000000-0000-0000-0000-000000000000', 'KT-0000'],
  ...['javascript:alert(1)', 'file:///etc/passwd', 'http://169.254.169.254/', 'mailto:a@b', '//x'],
  ...['a'.repeat(10_000), 'a'.repeat(10_001), 'é'.repeat(10_000), `a${'\u0301'.repeat(10_000)}`],
  '(a+)+$'.repeat(100),
];

/** Values of a kind that was not asked for. */
export const ODD: readonly unknown[] = [
  ...[null, true, false, 0, -0, -1, 1.5, 1e308, 2 ** 53 + 2, -(2 ** 53), 1e21],
  ...[[], {}, [[]], [null], { a: 1 }, 'x', ''],
  JSON.parse('{"__proto__":{"polluted":true}}'),
  JSON.parse('{"constructor":{"prototype":{"polluted":true}}}'),
  Array.from({ length: 300 }, () => 0),
];

/** JSON as no library writes it. */
export const RAW_JSON: readonly string[] = [
  ...['', 'null', '[]', '"x"', '{', '}', '{"a":1,"a":2}', '{"id":1e400}', '{"a":-0}', '{"a":NaN}'],
  ...['\uFEFF{}', '{}{}', '{"__proto__":{"polluted":true}}', '{"a":"\\ud800"}', '{"a":"\\u0000"}'],
  ...['['.repeat(20_000), `${'{"a":'.repeat(500)}1${'}'.repeat(500)}`, '{"a":9007199254740993}'],
  ...[
    '{"0":{},"1":{}}',
    '{"json":{}}',
    `{"a":"${'x'.repeat(70_000)}"}`,
    '{"a":1e-400}',
    '//',
    '\0',
  ],
  `{${Array.from({ length: 3_000 }, (_, at) => `"k${at}":1`).join()}}`,
];

export const pick = <T>(random: () => number, from: readonly T[]): T => {
  const found = from[Math.floor(random() * from.length)];
  if (found === undefined && from.length === 0) throw new Error('nothing to pick from');
  return found as T; // undefined only where the list itself holds it
};

/** Any text: out of the corpus, or signs from everywhere in Unicode. */
export const anyText = (random: () => number): string => {
  if (random() < 0.6) return pick(random, TEXTS);
  const length = Math.floor(random() * 60);
  return Array.from({ length }, () =>
    String.fromCharCode(Math.floor(random() * (random() < 0.7 ? 0x250 : 0x10000))),
  ).join('');
};
