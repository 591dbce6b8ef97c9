import { globSync, readFileSync } from 'node:fs';
import { CHECKED, sumOfLock } from './ages.ts';
import { isOurs, licenceOf, sbom, type Part } from './sbom.ts';
import { stillYoung } from './young.ts';

/** Scripts of packages that were read and may run; every other one stays off. */
const MAY_RUN = ['node'];

/** Licences that fit EUPL-1.2, as their packages name them. */
const LICENCES = new Set([
  ...['MIT', 'MIT-0', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'EUPL-1.2'],
  ...['CC-BY-4.0', 'BlueOak-1.0.0', 'Python-2.0', 'OFL-1.1', 'MPL-2.0'],
  ...['(MIT AND Zlib)', 'MIT AND OFL-1.1', '(MIT OR GPL-3.0-or-later)'],
]);

/** Tools of our tests with another licence, that no build takes with it, and which licence that is. */
const ONLY_IN_TESTS: Readonly<Record<string, string>> = {
  jschardet: 'LGPL-2.1+',
  tv4: '', // public domain, says its readme
};

/** The first version without a weakness that is known. */
const FLOORS: Readonly<Record<string, string>> = {
  '@trpc/server': '11.8.0',
  hono: '4.13.5',
  '@hono/node-server': '1.19.15',
};

const MOST_IN_USE = 150;

const numbers = (version: string): number[] =>
  version.split('.').map((part) => Number.parseInt(part));

const isOlder = (version: string, floor: string): boolean => {
  const [have, want] = [numbers(version), numbers(floor)];
  const at = want.findIndex((part, index) => part !== have[index]);
  return at >= 0 && (have[at] ?? 0) < (want[at] ?? 0);
};

const workspace = readFileSync('pnpm-workspace.yaml', 'utf8');

/** The lines of one list of the workspace file: name and value. */
function listed(name: string): [string, string][] {
  const from = workspace.indexOf(`\n${name}:\n`);
  const block = workspace.slice(from + name.length + 3).split(/\n(?=\S)/)[0] ?? '';
  return [...block.matchAll(/^ {2}'?([^':]+)'?: (.+)$/gm)].map(([, key = '', value = '']) => [
    key,
    value,
  ]);
}

function problemsOfCatalog(): string[] {
  return listed('catalog').flatMap(([name, version]) => {
    if (!/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
      return [`${name} has no exact version: ${version}`];
    const floor = FLOORS[name];
    return floor && isOlder(version, floor) ? [`${name} ${version} is older than ${floor}`] : [];
  });
}

interface Manifest {
  scripts?: Record<string, string>;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

const AT_INSTALL = ['preinstall', 'install', 'postinstall', 'prepare'];

function problemsOfManifests(): string[] {
  return ['package.json', ...globSync('{apps,packages}/*/package.json')].flatMap((file) => {
    const it: Manifest = JSON.parse(readFileSync(file, 'utf8'));
    const all = { ...it.dependencies, ...it.devDependencies, ...it.optionalDependencies };
    const loose = Object.entries(all).filter(
      ([, version]) => !/^(catalog:|workspace:\*)$/.test(version),
    );
    const scripts = AT_INSTALL.filter((name) => it.scripts?.[name] !== undefined);
    return [
      ...loose.map(([name]) => `${file}: ${name} does not come from the catalog`),
      ...scripts.map((name) => `${file} has a script "${name}"`),
    ];
  });
}

function problemsOfBuilds(): string[] {
  const allowed = listed('allowBuilds').filter(([, value]) => value === 'true');
  return allowed
    .filter(([name]) => !MAY_RUN.includes(name))
    .map(([name]) => `${name} may run at install and is not on the reviewed list`);
}

/** Whether this very lock file was held against the ages of its packages, and the young are known. */
function problemsOfAges(): string[] {
  const { lock } = JSON.parse(readFileSync(CHECKED, 'utf8'));
  const text = readFileSync('pnpm-lock.yaml', 'utf8');
  const gone = stillYoung(Date.now()).filter((name) => !text.includes(name));
  return [
    ...(lock === sumOfLock()
      ? []
      : ['the lock file changed: run `npm run ages` (asks the registry)']),
    ...gone.map((name) => `scripts/young.ts: ${name} is not in the lock file`),
  ];
}

const SETTINGS = ['blockExoticSubdeps: true'];

function problemsOfParts(): string[] {
  const all = sbom().components;
  const inUse = sbom('--prod').components;
  const names = new Set(inUse.map(({ name }) => name));
  const unknown = all.filter(
    (part) =>
      !LICENCES.has(licenceOf(part)) &&
      (names.has(part.name) || ONLY_IN_TESTS[part.name] !== licenceOf(part)),
  );
  const gone = Object.keys(ONLY_IN_TESTS).filter((tool) => !all.some(({ name }) => name === tool));
  return [
    ...unknown.map((part) => `licence of ${part['bom-ref']}: ${licenceOf(part) || 'none'}`),
    ...gone.map((tool) => `scripts/supply.ts: ${tool} is not used`),
    ...all.filter(comesUnchecked).map((part) => `no hash of ${part['bom-ref']}`),
    // A list of nothing would pass every rule.
    ...(inUse.length === 0 ? ['no package in use was found'] : []),
    ...(inUse.length > MOST_IN_USE
      ? [`${inUse.length} packages in use, ${MOST_IN_USE} is the most`]
      : []),
  ];
}

const comesUnchecked = ({ 'bom-ref': ref, externalReferences = [] }: Part): boolean =>
  !isOurs(ref) &&
  !externalReferences.some(({ hashes = [] }) => hashes.some(({ alg }) => alg === 'SHA-512'));

const problems = [
  ...SETTINGS.filter((line) => !workspace.includes(`\n${line}\n`)).map(
    (line) => `missing: ${line}`,
  ),
  ...problemsOfCatalog(),
  ...problemsOfManifests(),
  ...problemsOfBuilds(),
  ...problemsOfParts(),
  ...problemsOfAges(),
];
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;
