import { apiFiles } from './api.ts';
import { lawText } from './law.ts';
import { PACKAGE, ROOT } from './package.ts';
import { schemaFiles } from './schema.ts';

/** Everything that is made from the code and checked in: path → text. */
export async function generated(): Promise<Map<string, string>> {
  const files = [...(await schemaFiles()), ...(await apiFiles())];
  const inPackage = files.map(([path, text]) => [PACKAGE + path, text] as const);
  return new Map([...inPackage, [`${ROOT}docs/law.md`, lawText()]]);
}
