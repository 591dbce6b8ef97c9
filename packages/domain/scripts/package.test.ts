import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { publint } from 'publint';
import { beforeAll, expect, test } from 'vitest';
import { manifest, PACKAGE, SUBJECTS } from './package.ts';
import { packForNpm } from './pack.ts';

let tarball: ReturnType<typeof packForNpm>;
/** Where another project would have it. */
let installed: string;

beforeAll(() => {
  tarball = packForNpm();
  const folder = dirname(tarball.file);
  execFileSync('tar', ['-xzf', tarball.file, '-C', folder]);
  installed = join(folder, 'node_modules/@keukentafel/domain');
  mkdirSync(dirname(installed), { recursive: true });
  cpSync(join(folder, 'package'), installed, { recursive: true });
  cpSync(`${PACKAGE}node_modules/zod`, join(folder, 'node_modules/zod'), { recursive: true });
  return () => rmSync(folder, { recursive: true });
}, 120_000);

test('publint has nothing to say about the packed package', async () => {
  const { messages } = await publint({ pack: { tarball: tarball.bytes.buffer }, strict: true });
  expect(messages).toEqual([]);
});

/** ES modules only: `require` and the module resolution of before 2020 are not offered. */
const OFFERED = ['node16-esm', 'bundler'];

test('types resolve the same way as the code, for every subject', async () => {
  const result = await checkPackage(createPackageFromTarballData(tarball.bytes));
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
  const files = execFileSync('tar', ['-tzf', tarball.file], { encoding: 'utf8' }).split('\n');
  for (const name of ['README.md', 'LICENSE', 'dist/time/index.d.ts', 'dist/browser/ladder.js'])
    expect(files).toContain(`package/${name}`);
  expect(files.filter((name) => /\/src\/|\.test\.|\/testing\/|[^d]\.ts$/.test(name))).toEqual([]);
});

test('zod is the only dependency at run time', async () => {
  const packed = await import(join(installed, 'package.json'), { with: { type: 'json' } });
  expect(Object.keys(packed.default.dependencies)).toEqual(['zod']);
  expect(packed.default.dependencies.zod).toMatch(/^\^?\d/);
});

test('every subject of the workspace is published', () => {
  const built = Object.entries(manifest.exports).filter(([, file]) => existsSync(PACKAGE + file));
  const subjects = built.map(([name]) => name);
  expect(Object.keys(manifest.publishConfig.exports)).toEqual([...subjects, './schema/*.json']);
});

test('every subject loads in plain Node from the tarball', () => {
  const code = Object.keys(SUBJECTS)
    .map((name) => `console.log(Object.keys(await import('@keukentafel/domain/${name}')).length);`)
    .join('');
  const out = execFileSync(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: dirname(tarball.file),
    encoding: 'utf8',
  });
  const counts = out.trim().split('\n').map(Number);
  expect(counts).toHaveLength(Object.keys(SUBJECTS).length);
  expect(counts.filter((count) => !(count > 0))).toEqual([]);
});
