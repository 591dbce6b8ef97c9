import { crc32, inflateRawSync } from 'node:zlib';

/** Files of a zip by name without folders, or the sentence why it is not read. */
export type Unzipped = { readonly files: ReadonlyMap<string, Buffer> } | { readonly zin: string };

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const MAX_COMMENT = 65_535;
const MAX_FILES = 200;

type Entry = {
  name: string;
  method: number;
  crc: number;
  packed: number;
  size: number;
  at: number;
};

class Broken extends Error {}

/**
 * Unpacks in memory and writes nothing. What the list of contents declares is added up first; then
 * no file may unpack to more than it declared: a small zip can claim little and hold very much.
 */
export function unzip(bytes: Buffer, maxBytes: number): Unzipped {
  try {
    const entries = entriesOf(bytes).filter(({ name }) => !name.endsWith('/'));
    if (entries.length > MAX_FILES) return { zin: 'In deze zip zitten te veel bestanden.' };
    const declared = entries.reduce((sum, { size }) => sum + size, 0);
    if (declared > maxBytes) return { zin: 'Uitgepakt is deze zip te groot.' };
    const files = new Map<string, Buffer>();
    for (const entry of entries) {
      const name = entry.name.split(/[\\/]/).at(-1) ?? '';
      if (files.has(name)) return { zin: `In deze zip zit ${name} twee keer.` };
      files.set(name, contentOf(bytes, entry));
    }
    return { files };
  } catch (error) {
    if (!(error instanceof Broken || error instanceof RangeError)) throw error;
    return { zin: error instanceof Broken ? error.message : KAPOT };
  }
}

const KAPOT = 'Deze zip is kapot. Maak hem opnieuw.';

function entriesOf(bytes: Buffer): Entry[] {
  const end = endOf(bytes);
  const entries: Entry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (bytes.readUInt32LE(at) !== ENTRY) throw new Broken(KAPOT);
    const [name, extra, comment] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset));
    entries.push({
      name: bytes.toString('utf8', at + 46, at + 46 + (name ?? 0)),
      method: bytes.readUInt16LE(at + 10),
      crc: bytes.readUInt32LE(at + 16),
      packed: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      at: bytes.readUInt32LE(at + 42),
    });
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return entries;
}

/** Where the list of contents is told of: at the end, before a comment. */
function endOf(bytes: Buffer): number {
  const first = Math.max(0, bytes.length - END_SIZE - MAX_COMMENT);
  for (let at = bytes.length - END_SIZE; at >= first; at -= 1)
    if (bytes.readUInt32LE(at) === END) return at;
  throw new Broken('Dit is geen zip.');
}

function contentOf(bytes: Buffer, { name, method, crc, packed, size, at }: Entry): Buffer {
  if (bytes.readUInt32LE(at) !== LOCAL) throw new Broken(KAPOT);
  const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
  const content = unpacked(bytes.subarray(start, start + packed), { name, method, size });
  if (content.length !== size || crc32(content) !== crc)
    throw new Broken(`In deze zip is ${name} niet wat de zip zegt.`);
  return content;
}

function unpacked(data: Buffer, { name, method, size }: Pick<Entry, 'name' | 'method' | 'size'>) {
  if (method === 0) return data;
  if (method !== 8) throw new Broken(`In deze zip is ${name} op een andere manier ingepakt.`);
  try {
    // One byte of room more than none: the library refuses a limit of zero.
    return inflateRawSync(data, { maxOutputLength: Math.max(1, size) });
  } catch {
    throw new Broken(`In deze zip is ${name} niet wat de zip zegt.`);
  }
}
