import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Begins every text of this proof; it stands nowhere else. */
export const MARK = 'Vogeltje9qXv';
/** A number that says who somebody is; a browser likes to remember those. */
export const PHONE = '0683947215';

const FORMS = [MARK, PHONE, Buffer.from(MARK).toString('base64').slice(0, 14)].map((text) =>
  Buffer.from(text),
);
const ALL = [...FORMS, Buffer.from(MARK, 'utf16le')];

/** Files of a browser's profile in which something of the person can be found. */
export function tracesIn(profile: string): string[] {
  return readdirSync(profile, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name))
    .filter((path) => {
      const bytes = readFileSync(path);
      return ALL.some((form) => bytes.includes(form));
    })
    .map((path) => path.slice(profile.length + 1));
}
