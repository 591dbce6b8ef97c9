import { SealBroken, unwrapKey, wrapKey } from '../crypto/seal.ts';
import { BadBackup } from './header.ts';

/** Bytes sealed for one place in one backup. */
export const seal = (key: Buffer, place: string, bytes: Buffer): Buffer =>
  wrapKey(key, place, bytes);

/** @throws BadBackup for bytes that were changed or moved. */
export const unseal = (key: Buffer, place: string, blob: Buffer): Buffer => {
  try {
    return unwrapKey(key, place, blob);
  } catch (error) {
    if (error instanceof SealBroken) throw new BadBackup('the backup is damaged');
    throw error;
  }
};
