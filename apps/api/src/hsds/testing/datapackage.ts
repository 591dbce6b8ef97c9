import { createRequire } from 'node:module';

/** What we use of the npm package `datapackage`, which brings no types of its own. */
type Library = {
  Package: {
    load: (path: string) => Promise<{
      valid: boolean;
      errors: unknown[];
      resources: { read: (options: object) => Promise<unknown[]> }[];
    }>;
  };
};

// The require of another module kind has no type; this one is written down above.
const { Package } = createRequire(import.meta.url)('datapackage') as Library;

/** A tabular package as a validator that is not ours reads it: with every reference followed. */
export async function packageAt(path: string) {
  const { valid, errors, resources } = await Package.load(path);
  let rows = 0;
  for (const resource of resources) rows += (await resource.read({ relations: true })).length;
  return { valid, errors, rows };
}
