import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { isTables, recordsFromTables } from './tabular/read.ts';
import { unzip } from './zip.ts';

/** What stands in a file to import, or the sentence why it cannot be read. */
export type FileContent = { readonly records: unknown } | { readonly zin: string };

const MAX_BYTES = 64 * 1024 * 1024;
const TOO_LARGE = 'Dit bestand is te groot. Het mag 64 MB zijn, ook uitgepakt.';

/** The importable files at a path: one file, or all of a folder; a folder of tables is one. */
export function filesAt(path: string): string[] {
  if (!statSync(path).isDirectory() || isTables((name) => existsSync(join(path, name))))
    return [path];
  return readdirSync(path)
    .filter((name) => /\.((json|ndjson|jsonl)(\.gz)?|zip)$/.test(name))
    .sort()
    .map((name) => join(path, name));
}

/** The records of one file: JSON or ndjson, gzipped or not, or CSV tables in a folder or a zip. */
export function readFile(path: string): FileContent {
  if (statSync(path).isDirectory()) return fromFolder(path);
  const bytes = bytesOf(path);
  if (bytes === null) return { zin: TOO_LARGE };
  return path.endsWith('.zip') ? fromZip(bytes) : fromBytes(path, bytes);
}

function fromBytes(name: string, bytes: Uint8Array): FileContent {
  const text = utf8(bytes);
  if (text === null) return { zin: 'Dit bestand is geen UTF-8. Sla het op als UTF-8.' };
  return /\.(ndjson|jsonl)(\.gz)?$/.test(name) ? lines(text) : whole(text);
}

function fromFolder(path: string): FileContent {
  const file = (name: string) => join(path, name);
  const large = readdirSync(path).find((name) => statSync(file(name)).size > MAX_BYTES);
  if (large !== undefined) return { zin: `${large} is te groot.` };
  return recordsFromTables((name) => (existsSync(file(name)) ? readFileSync(file(name)) : null));
}

/** A zip holds tables, or JSON files that count as one list. */
function fromZip(bytes: Buffer): FileContent {
  const unzipped = unzip(bytes, MAX_BYTES);
  if ('zin' in unzipped) return unzipped;
  const { files } = unzipped;
  if (isTables((name) => files.has(name)))
    return recordsFromTables((name) => files.get(name) ?? null);
  const json = [...files].filter(([name]) => /\.(json|ndjson|jsonl)$/.test(name));
  if (json.length === 0) return { zin: 'In deze zip zitten geen tabellen en geen JSON.' };
  const contents = json.map(([name, content]) => fromBytes(name, content));
  const wrong = contents.find((one) => 'zin' in one);
  if (wrong) return wrong;
  return { records: contents.flatMap((one) => ('records' in one ? one.records : [])) };
}

/** No more than the limit is ever unpacked: a small file may hold a very large one. */
function bytesOf(path: string): Buffer | null {
  if (statSync(path).size > MAX_BYTES) return null;
  const bytes = readFileSync(path);
  if (!path.endsWith('.gz')) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: MAX_BYTES });
  } catch {
    return null;
  }
}

/** The text without a byte order mark; null when it is written in another encoding. */
export function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function whole(text: string): FileContent {
  try {
    const records: unknown = JSON.parse(text);
    return { records };
  } catch {
    return { zin: 'Dit bestand is geen geldige JSON.' };
  }
}

/** A line that is no JSON becomes a record that is refused, so that the other lines still count. */
function lines(text: string): FileContent {
  const rows = text.split('\n').filter((line) => line.trim() !== '');
  return {
    records: rows.map((line) => {
      const one = whole(line);
      return 'records' in one ? one.records : line;
    }),
  };
}
