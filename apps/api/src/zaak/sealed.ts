import { seal, unseal, unwrapKey, wrapKey, type Keys } from '../crypto/seal.ts';

/** An opened case file: only who holds the municipality's or the plan's key can make one. */
export interface Dossier {
  gemeenteId: string;
  zaakId: string;
  key: Buffer;
}

export type Houder = 'gemeente' | 'plan';

const keyPlace = (gemeenteId: string, zaakId: string, houder: Houder): string =>
  `${gemeenteId}|dossier_sleutel|${zaakId}|${houder}`;

/** The dossier's key for one holder. It is stored twice: for the municipality and for the code. */
export const wrapDossier = ({ gemeenteId, zaakId, key }: Dossier, houder: Houder, holder: Buffer) =>
  wrapKey(holder, keyPlace(gemeenteId, zaakId, houder), key);

/** @throws SealBroken when the holder's key does not fit. */
export const unwrapDossier = (
  at: { gemeenteId: string; zaakId: string },
  houder: Houder,
  holder: Keys,
  blob: Buffer,
): Dossier => ({
  gemeenteId: at.gemeenteId,
  zaakId: at.zaakId,
  key: unwrapKey(holder, keyPlace(at.gemeenteId, at.zaakId, houder), blob),
});

const recordPlace = (at: Dossier, soort: string, sleutel: string): string =>
  `${at.gemeenteId}|zaak_record|${at.zaakId}|${soort}|${sleutel}`;

export const sealContent = (at: Dossier, soort: string, sleutel: string, content: unknown) =>
  seal(at.key, recordPlace(at, soort, sleutel), JSON.stringify(content));

/** @throws SealBroken when the row was moved or changed. */
export const openContent = (at: Dossier, soort: string, sleutel: string, blob: Buffer): unknown =>
  JSON.parse(unseal(at.key, recordPlace(at, soort, sleutel), blob));
