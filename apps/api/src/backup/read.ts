import { createHash } from 'node:crypto';
import { open, type FileHandle } from 'node:fs/promises';
import type { KeyRing } from '../crypto/keys.ts';
import { readFrame } from './frames.ts';
import {
  BadBackup,
  backupKey,
  HEADER_BYTES,
  readHeader,
  type Header,
  type Soort,
} from './header.ts';

/** A backup file that was read from begin to end and is whole. */
export interface Whole {
  header: Header;
  /** The rows of every table again, frame by frame. */
  frames: () => AsyncGenerator<{ table: string; rows: unknown[] }>;
}

async function* framesOf(file: FileHandle, key: Buffer, { id, parts }: Header) {
  let at = HEADER_BYTES;
  for (const { table, frames } of parts)
    for (let nth = 0; nth < frames; nth += 1) {
      const { text, next } = await readFrame(file, key, { id, table, nth }, at);
      at = next;
      yield { table, text };
    }
}

/** Every frame opened, every part counted and hashed. @throws BadBackup */
const verify = async (file: FileHandle, key: Buffer, header: Header): Promise<void> => {
  const { size } = await file.stat();
  if (size < header.bytes) throw new BadBackup('the backup is cut off');
  if (size > header.bytes) throw new BadBackup('there is something behind the end of the backup');
  const hashes = new Map(header.parts.map(({ table }) => [table, createHash('sha256')]));
  for await (const { table, text } of framesOf(file, key, header)) hashes.get(table)?.update(text);
  const wrong = header.parts.find(
    ({ table, sha256 }) => hashes.get(table)?.digest('hex') !== sha256,
  );
  if (wrong) throw new BadBackup(`the backup is damaged: ${wrong.table} is not what was written`);
};

const openFile = async (path: string): Promise<FileHandle> => {
  try {
    return await open(path, 'r');
  } catch {
    throw new BadBackup(`${path} can not be read`);
  }
};

const withFile = async <T>(path: string, work: (file: FileHandle) => Promise<T>): Promise<T> => {
  const file = await openFile(path);
  return work(file).finally(() => file.close());
};

/**
 * Opens a backup file after reading all of it: only a whole one is let through.
 * @throws BadBackup with one line: no backup, cut off, damaged, another key, a newer version.
 */
export const openBackup = async (ring: KeyRing, path: string, soort: Soort): Promise<Whole> => {
  const key = backupKey(ring, soort);
  const header = await withFile(path, async (file) => {
    const bytes = Buffer.alloc(HEADER_BYTES);
    const { bytesRead } = await file.read(bytes, 0, HEADER_BYTES, 0);
    const read = readHeader(key, bytes.subarray(0, bytesRead));
    if (read.soort !== soort) throw new BadBackup(`${path} holds something else`);
    await verify(file, key, read);
    return read;
  });
  async function* frames() {
    const file = await openFile(path);
    try {
      for await (const { table, text } of framesOf(file, key, header))
        yield { table, rows: rowsIn(text) };
    } finally {
      await file.close();
    }
  }
  return { header, frames };
};

const rowsIn = (text: string): unknown[] =>
  text
    .trimEnd()
    .split('\n')
    .map((row): unknown => JSON.parse(row));
