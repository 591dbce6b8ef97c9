import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Where all sources stand. Svelte names its classes and heads after the path of a file from here; by
 * itself it takes the folder of the app, and what lies outside that by its place on the disk.
 */
export const REPOSITORY = join(import.meta.dirname, '../../..');

const SHARED = ['pnpm-lock.yaml', 'packages/{domain,ui}/{src,package.json}/**'];

/**
 * The version of an app that is built, told from its sources: by itself Kit takes the moment of the
 * build, and then two servers that each built the same sources do not know each other's files.
 * Shape: 16 hexadecimal digits.
 */
export const versionOf = (app: string): string => {
  const sources = [...SHARED, `apps/${app}/{src,static,vite.config.ts}/**`];
  const files = globSync(sources, { cwd: REPOSITORY });
  const hash = createHash('sha256');
  for (const file of files.sort()) {
    const path = join(REPOSITORY, file);
    if (statSync(path).isFile()) hash.update(`${file}\0`).update(readFileSync(path)).update('\0');
  }
  return hash.digest('hex').slice(0, 16);
};

/**
 * Takes the inline style out of the router's live region, for the content security policy allows
 * none; theme/base.css hides the region instead.
 */
export const announcerWithoutStyle = () => ({
  name: 'announcer-without-style',
  enforce: 'pre' as const,
  transform(code: string, id: string) {
    if (!id.endsWith('/runtime/components/root.svelte')) return null;
    return { code: code.replace(/\s+style="position: absolute;[^"]*"/, ''), map: null };
  },
});
