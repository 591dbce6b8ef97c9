import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { publint } from 'publint';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { consumer, type Consumer } from './consumer.ts';
import { manifest, PACKAGE, SUBJECTS } from './package.ts';

const EXAMPLES = `${PACKAGE}examples/`;
let other: Consumer;
beforeAll(() => {
  other = consumer();
}, 120_000);
afterAll(() => other.remove());

test('publint has nothing to say about the packed package', async () => {
  const { messages } = await publint({ pack: { tarball: other.bytes.buffer }, strict: true });
  expect(messages).toEqual([]);
});

/** ES modules only: `require` and the module resolution of before 2020 are not offered. */
const OFFERED = ['node16-esm', 'bundler'];

test('types resolve the same way as the code, for every subject', async () => {
  const result = await checkPackage(createPackageFromTarballData(other.bytes));
  const problems = result.types === false ? ['no types'] : result.problems;
  const ours = problems.filter(
    (problem) =>
      typeof problem === 'string' ||
      !('resolutionKind' in problem) ||
      OFFERED.includes(problem.resolutionKind),
  );
  expect(ours).toEqual([]);
  expect(result).toMatchObject({ types: { kind: 'included' } });
});

test('the tarball has the build, the schemas, readme and licence, and no sources', () => {
  const files = execFileSync('tar', ['-tzf', other.tarball], { encoding: 'utf8' }).split('\n');
  for (const name of ['README.md', 'LICENSE', 'dist/time/index.d.ts', 'dist/browser/ladder.js'])
    expect(files).toContain(`package/${name}`);
  expect(files.filter((name) => /\/src\/|\.test\.|\/testing\/|[^d]\.ts$/.test(name))).toEqual([]);
});

test('zod is the only dependency at run time', () => {
  const packed = JSON.parse(readFileSync(join(other.installed, 'package.json'), 'utf8'));
  expect(Object.keys(packed.dependencies)).toEqual(['zod']);
  expect(packed.dependencies.zod).toMatch(/^\^?\d/);
});

/**
 * About this system and no other: forms of our editors, who may call our procedures, emergencies,
 * exports, the register of our processings, what our screens show and draw.
 */
const OURS = [
  ...['./redactie', './policy', './nood', './inzage', './verwerkingen', './view', './map'],
  ...['./systeem', './stappen', './samenvatting', './pages'],
];

test('every subject of the workspace is published, but what only this system needs', () => {
  const built = Object.entries(manifest.exports).filter(([, file]) => existsSync(PACKAGE + file));
  const subjects = built.map(([name]) => name).filter((name) => !OURS.includes(name));
  expect(Object.keys(manifest.publishConfig.exports)).toEqual([...subjects, './schema/*.json']);
});

test('every subject loads in plain Node from the tarball', () => {
  const code = Object.keys(SUBJECTS)
    .map((name) => `console.log(Object.keys(await import('@keukentafel/domain/${name}')).length);`)
    .join('');
  const counts = other.run('--input-type=module', '--eval', code).trim().split('\n').map(Number);
  expect(counts).toHaveLength(Object.keys(SUBJECTS).length);
  expect(counts.filter((count) => !(count > 0))).toEqual([]);
});

test('the example in Node tells what is left of a case', () => {
  const lines = other.run('node.ts', 'wachtlijst.json').trim().split('\n');
  expect(lines).toContainEqual(expect.stringMatching(/^eten: \S/));
  expect(lines).toContainEqual(expect.stringMatching(/^ {2}eerst: .*\[Wmo 2015 art/));
});

test('the example service assesses, counts days and refuses with a reason', () => {
  const calls = [
    ['/afweging', { method: 'POST', body: readFileSync(`${EXAMPLES}wachtlijst.json`, 'utf8') }],
    ['/afweging', { method: 'POST', body: '{"versie":99}' }],
    ['/termijnen/2026-11-20', {}],
    ['/termijnen/2026-02-30', {}],
  ];
  const code = `
    const { service } = await import('./service.ts');
    for (const call of ${JSON.stringify(calls)}) {
      const answer = await service.request(...call);
      console.log(answer.status, await answer.text());
    }`;
  const answers = other.run('--input-type=module', '--eval', code).trim().split('\n');
  expect(answers).toEqual([
    expect.stringMatching(/^200 .*"behoefteId":"eten"/),
    expect.stringMatching(/^400 .*"pad":"versie"/),
    expect.stringMatching(/^200 .*"onderzoek":\{"lastDay":"2027-01-04"/),
    expect.stringMatching(/^400 .*"datumOngeldig"/),
  ]);
});

/** The elements of the form that the page touches. */
interface Field {
  value: string;
  oninput?: () => void;
}

test('the example page needs five lines and answers what is typed', async () => {
  const html = readFileSync(join(other.folder, 'page.html'), 'utf8');
  const [, script = ''] = /<script type="module">\n(.*?)\s*<\/script>/s.exec(html) ?? [];
  const [, facts = ''] = /<textarea[^>]*>(.*?)<\/textarea>/s.exec(html) ?? [];
  expect(script.split('\n').length).toBeLessThanOrEqual(5);
  const uren: Field = { value: '' };
  const uitkomst: Field = { value: '' };
  const elements = { weging: { value: facts }, uren, uitkomst };
  vi.stubGlobal('document', { forms: [{ elements }] });
  writeFileSync(join(other.folder, 'page.mjs'), script);
  await import(pathToFileURL(join(other.folder, 'page.mjs')).href);
  const type = (text: string): string => {
    uren.value = text;
    uren.oninput?.();
    return uitkomst.value;
  };
  const answers = ['4', '1', '0'].map(type);
  expect(answers[0]).not.toBe('');
  expect(new Set(answers).size).toBe(3);
  vi.unstubAllGlobals();
});
