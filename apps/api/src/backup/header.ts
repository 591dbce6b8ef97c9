import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { hkdf, type KeyRing } from '../crypto/keys.ts';

/** The first bytes of every backup file; then the header, padded, and then the frames. */
const MAGIC = 'KEUKENTAFEL-BACKUP\n';
export const HEADER_BYTES = 65_536;
const FORMAT = 1;

export const SOORTEN = ['inhoud', 'sleutels'] as const;
export type Soort = (typeof SOORTEN)[number];

const Part = z.strictObject({
  table: z.string(),
  rows: z.int().min(0),
  frames: z.int().min(0),
  /** Of the rows as they stand in the file before sealing, in the order of their keys. */
  sha256: z.string().length(64),
});
export type Part = z.infer<typeof Part>;

const Header = z.strictObject({
  format: z.literal(FORMAT),
  id: z.uuid(),
  soort: z.enum(SOORTEN),
  /** The newest migration of the database it was made from. */
  migratie: z.string(),
  gemaaktOp: z.iso.datetime(),
  bytes: z.int().min(HEADER_BYTES),
  parts: z.array(Part),
});
export type Header = z.infer<typeof Header>;

/** Of a backup that can not be used; told in one line, before anything is touched. */
export class BadBackup extends Error {}

/** The key of one kind of file: who has the content's does not have that of the keys. */
export const backupKey = (ring: KeyRing, soort: Soort): Buffer =>
  hkdf(ring.zout, `backup|${soort}`);

const macOf = (key: Buffer, text: string): string =>
  createHmac('sha256', hkdf(key, 'header')).update(text).digest('hex');

/** The header with its seal, padded to its fixed size. */
export const writeHeader = (key: Buffer, header: Header): Buffer => {
  const text = JSON.stringify(header);
  const full = Buffer.alloc(HEADER_BYTES, ' ');
  const written = full.write(`${MAGIC}${macOf(key, text)}\n${text}\n`);
  if (written >= HEADER_BYTES) throw new Error('too many tables for the header of a backup');
  return full;
};

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/**
 * Reads the first bytes of a backup.
 * @throws BadBackup when it is none, of a newer version, of another key or damaged.
 */
export const readHeader = (key: Buffer, bytes: Buffer): Header => {
  const text = bytes.toString('utf8');
  if (bytes.length < HEADER_BYTES || !text.startsWith(MAGIC))
    throw new BadBackup('this is no backup of Keukentafel, or its beginning is missing');
  const [mac = '', json = ''] = text.slice(MAGIC.length).split('\n');
  const format = z.object({ format: z.number() }).safeParse(jsonOf(json)).data?.format;
  if (format !== undefined && format > FORMAT)
    throw new BadBackup('the backup was made by a newer version of Keukentafel');
  const [given, own] = [Buffer.from(mac, 'hex'), Buffer.from(macOf(key, json), 'hex')];
  if (given.length !== own.length || !timingSafeEqual(given, own))
    throw new BadBackup('the backup is damaged, or the key file is not the one it was made with');
  const parsed = Header.safeParse(jsonOf(json));
  if (!parsed.success) throw new BadBackup('the header of the backup can not be read');
  return parsed.data;
};
