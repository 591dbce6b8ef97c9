import { copyFileSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { restore } from '../../src/backup/restore.ts';
import type { KeyRing } from '../../src/crypto/keys.ts';
import { openDatabase } from '../../src/db/database.ts';

const flip = (file: string, at: number): void => {
  const bytes = readFileSync(file);
  bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << (at % 8)), at);
  writeFileSync(file, bytes);
};

/** The header is padded with blanks that mean nothing: damage is done where something stands. */
const anywhere = (file: string, random: () => number): number => {
  const bytes = readFileSync(file);
  const at = Math.floor(random() * bytes.length);
  return bytes.readUInt8(at) === 0x20 && at < 65_536 ? anywhere(file, random) : at;
};

interface Given {
  url: string;
  ring: KeyRing;
  wrong: KeyRing;
  path: string;
  random: () => number;
}

const untouched = async (url: string): Promise<boolean> => {
  const { pool, close } = openDatabase(url, 1);
  const { rowCount } = await pool
    .query(`select from pg_class c where c.relnamespace = 'public'::regnamespace and relkind = 'r'`)
    .finally(close);
  return rowCount === 0;
};

/** Tries a backup that is cut, changed or of other keys; true when it was refused, nothing touched. */
const refused = async (url: string, ring: KeyRing, path: string): Promise<boolean> => {
  const said = await restore({ url, ring }, path).then(
    () => null,
    (error: unknown) => (error instanceof Error ? error.message : ''),
  );
  return said !== null && !said.includes('\n') && (await untouched(url));
};

/** How many of the spoilt backups were not refused, of how many. */
export const spoilt = async (
  given: Given,
  times: number,
): Promise<{ tried: number; passed: number }> => {
  const { url, ring, wrong, path, random } = given;
  const copy = `${path}-stuk`;
  const fresh = () => {
    for (const end of ['', '.keys']) copyFileSync(`${path}${end}`, `${copy}${end}`);
  };
  let passed = (await refused(url, wrong, path)) ? 0 : 1;
  for (let nth = 0; nth < times; nth += 1) {
    fresh();
    const file = random() < 0.7 ? copy : `${copy}.keys`;
    if (nth % 2 === 0) truncateSync(file, Math.floor(random() * readFileSync(file).length));
    else flip(file, anywhere(file, random));
    passed += (await refused(url, ring, copy)) ? 0 : 1;
  }
  return { tried: times + 1, passed };
};
