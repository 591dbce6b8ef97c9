import { apiFiles } from './api.ts';
import { PACKAGE } from './package.ts';
import { schemaFiles } from './schema.ts';

/** Everything that is made from the code and checked in: path → text. */
export async function generated(): Promise<Map<string, string>> {
  const files = [...(await schemaFiles()), ...(await apiFiles())];
  return new Map(files.map(([path, text]) => [PACKAGE + path, text]));
}
