import { DomainError } from '@keukentafel/domain/errors';
import { recordKey, type PlanRecord } from '@keukentafel/domain/plan';
import { isDeepStrictEqual } from 'node:util';
import type { InwonerSessie } from '../context.ts';
import type { Wie } from '../delen/helper.ts';

interface Stored {
  record: PlanRecord;
  door: Wie | null;
}

const isPrivate = (record: PlanRecord): boolean =>
  'alleenVoorMij' in record && record.alleenVoorMij;

/** About being safe at home: for the resident alone, because a helper can be the danger. */
const isSafety = (record: PlanRecord): boolean =>
  record.soort === 'behoefte' && record.leefgebied === 'veiligheid';

const needOf = (record: PlanRecord): string | null =>
  'behoefteId' in record ? record.behoefteId : record.soort === 'behoefte' ? record.id : null;

/** What is kept from helpers: private, about safety, or hanging on a need that is. */
const hiddenKeys = (stored: readonly Stored[]): Set<string> => {
  const needs = new Set(
    stored.flatMap(({ record }) =>
      record.soort === 'behoefte' && (isPrivate(record) || isSafety(record)) ? [record.id] : [],
    ),
  );
  const hidden = stored.filter(
    ({ record }) => isPrivate(record) || needs.has(needOf(record) ?? ''),
  );
  return new Set(hidden.map(({ record }) => recordKey(record)));
};

const withoutSafety = <T extends Stored>(one: T): T =>
  one.record.soort === 'leefgebieden'
    ? {
        ...one,
        record: {
          ...one.record,
          gekozen: one.record.gekozen.filter((gebied) => gebied !== 'veiligheid'),
        },
      }
    : one;

/** The records this person may see: the resident all, a helper not what is the resident's alone. */
export const visibleTo = <T extends Stored>(
  { als }: Pick<InwonerSessie, 'als'>,
  stored: readonly T[],
): T[] => {
  if (als === 'zelf') return [...stored];
  const hidden = hiddenKeys(stored);
  return stored.filter(({ record }) => !hidden.has(recordKey(record))).map(withoutSafety);
};

const ALLEEN_LEZEN = 'U kunt dit plan lezen. U kunt er niet in schrijven.';
const NIET_VAN_U = 'Dit onderdeel is alleen voor de inwoner. U kunt er niets bij schrijven.';

/** @throws DomainError magNiet when a helper writes where only the resident may. */
const refuseHidden = (record: PlanRecord, hidden: Set<string>): void => {
  const need = needOf(record);
  const onHidden = hidden.has(recordKey(record)) || hidden.has(`behoefte:${need ?? '-'}`);
  if (onHidden || isPrivate(record) || isSafety(record))
    throw new DomainError('magNiet', { zin: NIET_VAN_U });
};

/** The topics a helper chose, with the one that a helper does not see kept as it was. */
const withSafetyOf = (record: PlanRecord, was: PlanRecord | undefined): PlanRecord =>
  record.soort === 'leefgebieden' &&
  was?.soort === 'leefgebieden' &&
  was.gekozen.includes('veiligheid') &&
  !record.gekozen.includes('veiligheid')
    ? { ...record, gekozen: [...record.gekozen, 'veiligheid'] }
    : record;

export interface Signed {
  record: PlanRecord;
  versie: number;
  /** The helper who typed it; null: the resident. */
  door: Wie | null;
}

/**
 * What was typed, with whose it is. Passing by a text without changing it makes it nobody else's.
 * @throws DomainError magNiet when a helper writes where only the resident may.
 */
export const signed = (
  { als, helper }: Pick<InwonerSessie, 'als' | 'helper'>,
  stored: readonly Stored[],
  typed: readonly { record: PlanRecord; versie: number }[],
): Signed[] => {
  if (als === 'meelezen') throw new DomainError('magNiet', { zin: ALLEEN_LEZEN });
  const hidden = hiddenKeys(stored);
  return typed.map(({ record, versie }) => {
    if (als !== 'zelf') refuseHidden(record, hidden);
    const was = stored.find((one) => recordKey(one.record) === recordKey(record));
    const kept = als === 'zelf' ? record : withSafetyOf(record, was?.record);
    const same = was !== undefined && isDeepStrictEqual(was.record, kept);
    return { record: kept, versie, door: same ? was.door : helper };
  });
};

/** Per record that a helper typed: who, by the key of the record. */
export const signatures = (stored: readonly Stored[]): Record<string, Wie> =>
  Object.fromEntries(
    stored.flatMap(({ record, door }) => (door ? [[recordKey(record), door]] : [])),
  );
