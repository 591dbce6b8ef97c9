import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const FILE = 'build/sbom.cdx.json';

type Licence = { expression: string } | { license: { id?: string; name?: string } };

/** One package in a list of parts, with what CycloneDX calls its fields. */
export interface Part {
  'bom-ref': string;
  name: string;
  licenses?: Licence[];
  externalReferences?: { type: string; hashes?: { alg: string; content: string }[] }[];
}

interface Sbom {
  serialNumber?: string | undefined;
  metadata: { timestamp?: string | undefined };
  components: Part[];
  dependencies: { ref: string; dependsOn: string[] }[];
}

/** Whether this is a package of this repository. */
export const isOurs = (ref: string): boolean =>
  /^pkg:npm\/(%40keukentafel\/|keukentafel@)/.test(ref);

const byText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/**
 * Every package that had a hand in the build, as CycloneDX 1.7; with `--prod` the ones that the API
 * loads when it runs. In order, and without a moment or number of its own: the same sources give the
 * same list, byte for byte. What our own packages depend on is left to their package.json: pnpm tells
 * it in one run and leaves it out in the next.
 */
export function sbom(...options: '--prod'[]): Sbom {
  const text = execFileSync('pnpm', ['sbom', '--sbom-format', 'cyclonedx', ...options], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  const list: Sbom = JSON.parse(text);
  return {
    ...list,
    serialNumber: undefined,
    metadata: { ...list.metadata, timestamp: undefined },
    components: list.components.toSorted((a, b) => byText(a['bom-ref'], b['bom-ref'])),
    dependencies: list.dependencies
      .filter(({ ref }) => !isOurs(ref))
      .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.toSorted(byText) }))
      .toSorted((a, b) => byText(a.ref, b.ref)),
  };
}

/** The licence as its package names it, or nothing. */
export const licenceOf = ({ licenses = [] }: Part): string =>
  licenses
    .map((one) => ('expression' in one ? one.expression : (one.license.id ?? one.license.name)))
    .join(' AND ');

if (import.meta.main) {
  mkdirSync(dirname(FILE), { recursive: true });
  writeFileSync(FILE, `${JSON.stringify(sbom(), null, 2)}\n`);
}
