import { expect, test } from 'vitest';
import { brotli, bundle } from './bundle.ts';
import { manifest, PACKAGE, SUBJECTS } from './package.ts';

/** The modules of ours that a page gets for this subject, or for these names of it. */
async function modulesFor(subject: string, names?: readonly string[]): Promise<string[]> {
  const subjects = { [subject]: SUBJECTS[subject] ?? '' };
  const chunk = await bundle({ subjects, names, withoutZod: true });
  return Object.entries(chunk.modules)
    .filter(([id, { renderedLength }]) => id.startsWith(`${PACKAGE}src/`) && renderedLength > 0)
    .map(([id]) => id.slice(`${PACKAGE}src/`.length));
}

test('everything that is published fits in 40 kB, without zod and without the texts', async () => {
  const all = await bundle({ subjects: SUBJECTS, withoutZod: true, withoutContent: true });
  expect(brotli(all)).toBeLessThanOrEqual(40_000);
});

test('what only this system has is not published: its calls, its screens, its editors', () => {
  const shown = ['view', 'stappen', 'map', 'pages', 'samenvatting', 'systeem'];
  const own = ['policy', 'nood', 'inzage', 'verwerkingen', 'redactie', ...shown];
  expect(own.filter((name) => !(`./${name}` in manifest.exports))).toEqual([]);
  expect(own.filter((name) => name in SUBJECTS)).toEqual([]);
});

test('the bundle for a browser asks for nothing of Node', async () => {
  const { code, imports } = await bundle({ subjects: SUBJECTS });
  expect(imports).toEqual([]);
  expect(code).not.toMatch(/node:|\bprocess\.|\brequire\(/);
});

interface Apart {
  subject: string;
  names?: string[];
  never: RegExp;
  why: string;
}

const APART: Apart[] = [
  { subject: 'time', never: /^(ladder|plan|zaak|catalogue)\//, why: 'days need no ladder' },
  { subject: 'plan', never: /^(ladder|zaak|catalogue)\//, why: 'a plan weighs nothing' },
  { subject: 'ladder', never: /^(plan|zaak|catalogue)\//, why: 'weighing needs no questions' },
  { subject: 'zaak', never: /^catalogue\//, why: 'a case needs no directory' },
  { subject: 'catalogue', never: /^(ladder|plan|zaak)\//, why: 'a directory stands alone' },
  {
    subject: 'zaak',
    names: ['step', 'klokken'],
    never: /^(ladder|plan|zaak\/(verslag|besluit))/,
    why: 'states and clocks need no report',
  },
  {
    subject: 'time',
    names: ['holidayName'],
    never: /termijn|opschorting/,
    why: 'a holiday needs no terms',
  },
];

test.for(APART)('$subject leaves the rest out: $why', async ({ subject, names, never }) => {
  const modules = await modulesFor(subject, names);
  expect(modules).not.toEqual([]);
  expect(modules.filter((name) => never.test(name))).toEqual([]);
});
