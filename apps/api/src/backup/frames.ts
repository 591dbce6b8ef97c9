import type { FileHandle } from 'node:fs/promises';
import { gunzipSync, gzipSync } from 'node:zlib';
import { seal, unseal } from './sealed.ts';
import { BadBackup } from './header.ts';

/** Where a frame belongs: this backup, this table, the n-th. A frame moved elsewhere does not open. */
export interface Place {
  id: string;
  table: string;
  nth: number;
}

const placeOf = ({ id, table, nth }: Place): string => `backup|${id}|${table}|${nth}`;

/** Writes rows as one sealed frame; the answer is its size. */
export const writeFrame = async (
  file: FileHandle,
  key: Buffer,
  place: Place,
  text: string,
): Promise<number> => {
  const body = seal(key, placeOf(place), gzipSync(text));
  const size = Buffer.alloc(4);
  size.writeUInt32BE(body.length);
  await file.write(size);
  await file.write(body);
  return size.length + body.length;
};

const MOST = 256 * 1024 * 1024;

/**
 * Reads the frame at a position.
 * @throws BadBackup when it is cut, changed, moved or sealed under another key.
 */
export const readFrame = async (
  file: FileHandle,
  key: Buffer,
  place: Place,
  at: number,
): Promise<{ text: string; next: number }> => {
  const size = await take(file, at, 4);
  const length = size.readUInt32BE();
  if (length > MOST) throw new BadBackup('the backup is damaged');
  const body = await take(file, at + 4, length);
  return { text: gunzipSync(unseal(key, placeOf(place), body)).toString(), next: at + 4 + length };
};

const take = async (file: FileHandle, at: number, length: number): Promise<Buffer> => {
  const bytes = Buffer.alloc(length);
  const { bytesRead } = await file.read(bytes, 0, length, at);
  if (bytesRead < length) throw new BadBackup('the backup is cut off');
  return bytes;
};
