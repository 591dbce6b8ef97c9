import { PlanRecord, recordKey } from '@keukentafel/domain/plan';
import { createHmac } from 'node:crypto';
import { z } from 'zod';
import { hkdf } from '../crypto/keys.ts';
import { seal, unseal } from '../crypto/seal.ts';
import { Wie } from '../delen/helper.ts';

/** Where a plan's records live: the municipality, the plan and the key only its holder has. */
export interface PlanPlace {
  gemeenteId: string;
  planId: string;
  planKey: Buffer;
  /** Which key of the plan this is; what is written under an older one would be unreadable. */
  sleutelVersie: number;
}

/** A record ready to be stored: nothing in it can be read without the plan's key. */
export interface SealedRecord {
  key: string;
  sleutel: string;
  /** The need this record hangs on, sealed the same way; null when it stands alone. */
  ouder: string | null;
  versie: number;
  inhoud: Buffer;
}

/**
 * The stored name of a record: a UUID (version 8) made by HMAC under the plan's key, so that the
 * database does not show which question was answered for which need.
 */
export const sleutelOf = (at: PlanPlace, key: string): string => {
  const mac = createHmac('sha256', hkdf(at.planKey, 'plan-record-id')).update(key).digest();
  const hex = mac.toString('hex');
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 0x3) | 0x8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ].join('-');
};

const placeOf = (at: PlanPlace, sleutel: string): string =>
  `${at.gemeenteId}|plan_record|${at.planId}|${sleutel}`;

/** The key of the record this one hangs on. */
export const parentKey = (record: PlanRecord): string | null =>
  'behoefteId' in record && record.behoefteId ? `behoefte:${record.behoefteId}` : null;

/** Who typed it stands inside the seal, beside what was typed; absent: the resident. */
export const sealRow = (at: PlanPlace, sleutel: string, record: PlanRecord, door: Wie | null) =>
  seal(at.planKey, placeOf(at, sleutel), JSON.stringify(door ? { record, door } : record));

export const sealRecord = (
  at: PlanPlace,
  record: PlanRecord,
  versie: number,
  door: Wie | null = null,
): SealedRecord => {
  const key = recordKey(record);
  const sleutel = sleutelOf(at, key);
  const parent = parentKey(record);
  return {
    key,
    sleutel,
    ouder: parent ? sleutelOf(at, parent) : null,
    versie,
    inhoud: sealRow(at, sleutel, record, door),
  };
};

const Typed = z.object({ record: PlanRecord, door: Wie });

/** @throws SealBroken when the row was moved or changed. */
export const openRow = (at: PlanPlace, sleutel: string, inhoud: Buffer) => {
  const said: unknown = JSON.parse(unseal(at.planKey, placeOf(at, sleutel), inhoud));
  const byHelper = Typed.safeParse(said);
  return byHelper.success ? byHelper.data : { record: PlanRecord.parse(said), door: null };
};

/** @throws SealBroken when the row was moved or changed. */
export const openRecord = (at: PlanPlace, sleutel: string, inhoud: Buffer): PlanRecord =>
  openRow(at, sleutel, inhoud).record;
