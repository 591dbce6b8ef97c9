import { EINDTOESTANDEN, type Toestand, type ZaakFeiten } from '@keukentafel/domain/zaak';
import { and, ne, notInArray, or, sql, type SQL } from 'drizzle-orm';
import { zaak } from '../db/schema.ts';
import type { ZaakRow } from '../zaak/row.ts';
import type { LijstInput } from './werkvoorraad.ts';

const ENDED: readonly Toestand[] = [...EINDTOESTANDEN, 'afgeslotenZonderAanvraag'];

/** Nothing left to do for staff: ended, or decided and announced. */
export const isAfgerond = ({ toestand, bekendgemaaktOp }: ZaakFeiten): boolean =>
  ENDED.includes(toestand) || (toestand === 'beschikt' && bekendgemaaktOp !== null);

/** Leaves out in the database what is over, so that years of closed cases are not read for a list. */
export const onlyOpen = ({ filter, toestand, zoek }: LijstInput): SQL | undefined => {
  if (filter === 'afgerond' || toestand || zoek?.trim()) return undefined;
  const announced = sql`${zaak.feiten} ->> 'bekendgemaaktOp'`;
  return and(
    notInArray(zaak.toestand, [...ENDED]),
    or(ne(zaak.toestand, 'beschikt'), sql`${announced} is null`),
  );
};

const bare = (text: string): string => text.replaceAll(/[\s-]/g, '').toUpperCase();

/** Whether a case belongs in the list that was asked for; a search looks through all of them. */
export const fits = (row: ZaakRow, input: LijstInput, medewerkerId: string): boolean => {
  const { feiten } = row;
  if (input.zoek?.trim() && !bare(row.referentie).includes(bare(input.zoek))) return false;
  if (input.toestand && feiten.toestand !== input.toestand) return false;
  const done = isAfgerond(feiten);
  switch (input.filter) {
    case 'afgerond':
      return done;
    case 'mijn':
      return !done && row.consulentId === medewerkerId;
    case 'nieuw':
      return !done && row.consulentId === null;
    case 'spoed':
      return !done && feiten.spoed;
    case 'team':
      return !done;
    case undefined:
      return !done || input.toestand !== undefined || Boolean(input.zoek?.trim());
  }
};
