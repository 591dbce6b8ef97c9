import { hkdfSync, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';

const secret = z.base64().transform((text) => Buffer.from(text, 'base64'));
const KeyFile = z.strictObject({
  id: z.string().min(1),
  kek: secret.refine((bytes) => bytes.length === 32, 'kek: 32 bytes'),
  zout: secret.refine((bytes) => bytes.length === 32, 'zout: 32 bytes'),
});

/** The installation's secrets. They stand in a file outside the database and its backups. */
export type KeyRing = z.output<typeof KeyFile>;

/** The secrets of one municipality, derived: a new municipality needs no new file. */
export type GemeenteKeys = {
  kek: Buffer;
  codeSalt: Buffer;
  clientKey: Buffer;
  stateKey: Buffer;
  /** Seals the audit log; it does not turn with the key that opens dossiers. */
  auditKey: Buffer;
};

export const hkdf = (key: Buffer, info: string): Buffer =>
  Buffer.from(hkdfSync('sha256', key, Buffer.alloc(0), info, 32));

export const keysOf = (ring: KeyRing, gemeenteId: string): GemeenteKeys => ({
  kek: hkdf(ring.kek, `gemeente|${gemeenteId}|kek`),
  stateKey: hkdf(ring.kek, `gemeente|${gemeenteId}|aanmelden`),
  codeSalt: hkdf(ring.zout, `gemeente|${gemeenteId}|code`),
  clientKey: hkdf(ring.zout, `gemeente|${gemeenteId}|client`),
  auditKey: hkdf(ring.zout, `gemeente|${gemeenteId}|audit`),
});

const create = (path: string): void => {
  mkdirSync(dirname(path), { recursive: true });
  const text = (bytes: Buffer) => bytes.toString('base64');
  const file = { id: 'k1', kek: text(randomBytes(32)), zout: text(randomBytes(32)) };
  writeFileSync(path, `${JSON.stringify(file)}\n`, { mode: 0o400, flag: 'wx' });
};

/**
 * Reads the key file; makes one when it is missing and that is allowed (demo only).
 * @throws Error with one clear line when it is missing, unreadable or open to others.
 */
export const openKeyRing = (path: string, mayCreate: boolean): KeyRing => {
  if (!existsSync(path)) {
    if (!mayCreate) throw new Error(`key file ${path} is missing`);
    create(path);
  }
  if ((statSync(path).mode & 0o077) !== 0)
    throw new Error(`key file ${path} is readable by others; make it 0400`);
  const parsed = KeyFile.safeParse(readJson(path));
  if (!parsed.success) throw new Error(`key file ${path} is not valid`);
  return parsed.data;
};

const readJson = (path: string): unknown => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
};
