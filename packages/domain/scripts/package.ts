import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder of this package, with a slash at the end. */
export const PACKAGE = fileURLToPath(new URL('../', import.meta.url));
/** The root of the repository, with a slash at the end. */
export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

interface Manifest {
  version: string;
  exports: Record<string, string>;
  publishConfig: { exports: Record<string, { types: string; default: string } | string> };
}

export const manifest: Manifest = JSON.parse(readFileSync(`${PACKAGE}package.json`, 'utf8'));

/** Each subject that is published, with its source file: time → …/src/time/index.ts. */
export const SUBJECTS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(manifest.exports)
    .filter(([name]) => name in manifest.publishConfig.exports)
    .map(([name, file]) => [name.slice('./'.length), `${PACKAGE}${file.slice('./'.length)}`]),
);
