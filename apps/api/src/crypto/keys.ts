import { hkdfSync } from 'node:crypto';

export type KekVersion = { id: string; kek: Buffer };

/**
 * The installation's secrets. They stand in a file outside the database and its backups. During a
 * change of key `andere` holds the version that goes or comes.
 */
export type KeyRing = KekVersion & { zout: Buffer; andere?: readonly KekVersion[] };

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

const kekOf = (kek: Buffer, gemeenteId: string): Buffer => hkdf(kek, `gemeente|${gemeenteId}|kek`);

/** What is derived from `zout` stays when the key changes: codes and running sign-ins go on. */
export const keysOf = (ring: KeyRing, gemeenteId: string): GemeenteKeys => ({
  kek: kekOf(ring.kek, gemeenteId),
  stateKey: hkdf(ring.zout, `gemeente|${gemeenteId}|aanmelden`),
  codeSalt: hkdf(ring.zout, `gemeente|${gemeenteId}|code`),
  clientKey: hkdf(ring.zout, `gemeente|${gemeenteId}|client`),
  auditKey: hkdf(ring.zout, `gemeente|${gemeenteId}|audit`),
});

/** Every version of the municipality's key that opens something now, the newest first. */
export const keksOf = ({ kek, andere = [] }: KeyRing, gemeenteId: string): Buffer[] =>
  [kek, ...andere.map((one) => one.kek)].map((one) => kekOf(one, gemeenteId));
