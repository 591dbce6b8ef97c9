import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder for one test, that the account of PostgreSQL can pass through. */
export const tempFolder = (): string => {
  const path = mkdtempSync(join(tmpdir(), 'keukentafel-test-'));
  chmodSync(path, 0o755);
  return path;
};
