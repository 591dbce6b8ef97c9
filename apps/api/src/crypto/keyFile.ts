import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { renameSync, statSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import type { KekVersion, KeyRing } from './keys.ts';
import { isWeak } from './weak.ts';

/**
 * The program of a key service (KMS, HSM), when there is one: called with `unwrap` or `wrap`, base64
 * on standard input, base64 on standard output. The file then holds no key that is of use alone.
 */
export type KeyCommand = string | null;

const Secret = z.base64().transform((text) => Buffer.from(text, 'base64'));
const key32 = Secret.refine((bytes) => bytes.length === 32, '32 bytes');
const WEAK = 'holds a key that no random source made; make a new one';
const Kek = z.union([key32, z.strictObject({ ingepakt: Secret })]);
const Version = z.strictObject({ id: z.string().regex(/^k\d+$/), kek: Kek });
const KeyFile = z.strictObject({
  id: z.string().min(1),
  kek: Kek,
  zout: key32,
  andere: z.array(Version).optional(),
});

const PATIENCE_MS = 10_000;

/** Runs the program of the key service; what it says on an error is not shown, it may be a key. */
const ask = (command: KeyCommand, verb: 'wrap' | 'unwrap', bytes: Buffer): Buffer => {
  if (!command) throw new Error('a wrapped key needs KEK_COMMAND');
  const [program = '', ...args] = command.split(/\s+/);
  try {
    const options = { input: bytes.toString('base64'), timeout: PATIENCE_MS };
    const out = execFileSync(program, [...args, verb], { ...options, stdio: 'pipe' });
    return Secret.parse(out.toString('utf8').trim());
  } catch {
    throw new Error(`KEK_COMMAND did not ${verb} a key`);
  }
};

const opened = (command: KeyCommand, { id, kek }: z.output<typeof Version>): KekVersion => {
  if (Buffer.isBuffer(kek)) return { id, kek };
  const plain = ask(command, 'unwrap', kek.ingepakt);
  if (plain.length !== 32) throw new Error('KEK_COMMAND gave no key of 32 bytes');
  return { id, kek: plain };
};

const text = (bytes: Buffer) => bytes.toString('base64');

const written = (command: KeyCommand, { id, kek }: KekVersion) => ({
  id,
  kek: command ? { ingepakt: text(ask(command, 'wrap', kek)) } : text(kek),
});

/** Replaces the file in one step: a process that is killed leaves the old one or the new one. */
export const writeKeyRing = (path: string, ring: KeyRing, command: KeyCommand): void => {
  const { zout, andere = [] } = ring;
  const others = andere.length > 0 && { andere: andere.map((one) => written(command, one)) };
  const file = { ...written(command, ring), zout: text(zout), ...others };
  const next = `${path}.${process.pid}`;
  const descriptor = openSync(next, 'w', 0o400);
  writeSync(descriptor, `${JSON.stringify(file)}\n`);
  fsyncSync(descriptor);
  closeSync(descriptor);
  renameSync(next, path);
};

export const newVersion = (id: string): KekVersion => ({ id, kek: randomBytes(32) });

const create = (path: string, command: KeyCommand): void => {
  mkdirSync(dirname(path), { recursive: true });
  writeKeyRing(path, { ...newVersion('k1'), zout: randomBytes(32) }, command);
};

/**
 * Reads the key file; makes one when it is missing and that is allowed.
 * @throws Error with one clear line when it is missing, unreadable or open to others.
 */
export const openKeyRing = (
  path: string,
  mayCreate: boolean,
  command: KeyCommand = null,
): KeyRing => {
  if (!existsSync(path)) {
    if (!mayCreate) throw new Error(`key file ${path} is missing`);
    create(path, command);
  }
  if ((statSync(path).mode & 0o077) !== 0)
    throw new Error(`key file ${path} is readable by others; make it 0400`);
  const parsed = KeyFile.safeParse(readJson(path));
  if (!parsed.success) throw new Error(`key file ${path} is not valid`);
  const { id, kek, zout, andere = [] } = parsed.data;
  const ring = {
    ...opened(command, { id, kek }),
    zout,
    andere: andere.map((one) => opened(command, one)),
  };
  const all = [ring.kek, zout, ...ring.andere.map((one) => one.kek)];
  const same = all.some((key, at) => all.findIndex((one) => one.equals(key)) !== at);
  if (same || all.some(isWeak)) throw new Error(`key file ${path} ${WEAK}`);
  return ring;
};

const readJson = (path: string): unknown => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
};

/** How soon a running process uses a changed key file. */
export const NOTICE_MS = 250;

/** The key file as it is now: a change of key reaches a process that runs, without a restart. */
export const liveKeyRing = (
  path: string,
  mayCreate: boolean,
  command: KeyCommand = null,
): KeyRing => {
  let ring = openKeyRing(path, mayCreate, command);
  let [stamp, looked] = [stampOf(path), Date.now()];
  const fresh = (): KeyRing => {
    const now = Date.now();
    if (Math.abs(now - looked) < NOTICE_MS) return ring;
    looked = now;
    const seen = stampOf(path);
    if (seen !== null && seen !== stamp) {
      ring = openKeyRing(path, false, command);
      stamp = seen;
    }
    return ring;
  };
  return {
    get id() {
      return fresh().id;
    },
    get kek() {
      return fresh().kek;
    },
    get zout() {
      return fresh().zout;
    },
    get andere() {
      return fresh().andere ?? [];
    },
  };
};

/** A file that is gone for a moment changes nothing for who already has its keys. */
const stampOf = (path: string): string | null => {
  const found = statSync(path, { throwIfNoEntry: false });
  return found ? `${found.ino}|${found.mtimeMs}` : null;
};
