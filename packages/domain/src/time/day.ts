import { z } from 'zod';
import { DomainError } from '../errors.ts';

/** A calendar day without time or zone: years 1583 (Gregorian) to 9999. */
export const Day = z
  .string({ error: 'Vul een datum in.' })
  .refine(isDay, { error: 'Deze datum bestaat niet.' })
  .brand<'Day'>();
export type Day = z.infer<typeof Day>;

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const ERA_DAYS = 146_097; // 400 Gregorian years
const EPOCH_SHIFT = 719_468; // 0000-03-01 to 1970-01-01

function lengthOf(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

function isDay(text: string): boolean {
  const [year = 0, month = 0, date = 0] = partsOf(text);
  return year >= 1583 && date >= 1 && date <= lengthOf(year, month);
}

/** Year, month and date of yyyy-mm-dd, read by hand: every date of every document comes here. */
function partsOf(text: string): readonly [number, number, number] | readonly [] {
  if (text.length !== 10 || text[4] !== '-' || text[7] !== '-') return [];
  const [year, month, date] = [digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10)];
  return year < 0 || month < 0 || date < 0 ? [] : [year, month, date];
}

/** The number that these digits make; below zero when one of them is none. */
function digits(text: string, from: number, until: number): number {
  let value = 0;
  for (let at = from; at < until; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** A day from its text. @throws DomainError datumOngeldig when the day does not exist. */
export function day(text: string): Day {
  if (!isDay(text)) throw new DomainError('datumOngeldig', { zin: 'Deze datum bestaat niet.' });
  return asDay(text);
}

/** Checked just before, by the same rule as the schema: parsing again would cost ten times as much. */
const asDay = (text: string): Day => text as Day;

/** Days since 1970-01-01, counted in years that begin on 1 March so the leap day comes last. */
export function dayNumber(of: Day): number {
  const [year = 0, month = 0, date = 0] = partsOf(of);
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + date - 1;
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * ERA_DAYS + yearOfEra * 365 + leapDays + dayOfYear - EPOCH_SHIFT;
}

/** The day with this number. @throws DomainError datumOngeldig outside 1583–9999. */
export function dayFromNumber(days: number): Day {
  const shifted = days + EPOCH_SHIFT;
  const era = Math.floor(shifted / ERA_DAYS);
  const dayOfEra = shifted - era * ERA_DAYS;
  const leaps = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524);
  const yearOfEra = Math.floor((dayOfEra - leaps + Math.floor(dayOfEra / 146_096)) / 365);
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  const dayOfYear = dayOfEra - (365 * yearOfEra + leapDays);
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const date = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return dayOf(era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, date);
}

/** The day of a year, month and date. @throws DomainError datumOngeldig when it does not exist. */
export function dayOf(year: number, month: number, date: number): Day {
  return day([pad(year, 4), pad(month, 2), pad(date, 2)].join('-'));
}

const pad = (value: number, width: number) => String(value).padStart(width, '0');

export const addDays = (to: Day, days: number): Day => dayFromNumber(dayNumber(to) + days);

/**
 * The same date a number of months later, as terms in months and years count (Wmo 2015
 * art. 5.3.4 and 5.3.5): 31 August + 6 months is the last day of February.
 * @throws DomainError datumOngeldig outside 1583–9999.
 */
export function addMonths(to: Day, months: number): Day {
  const [year = 0, month = 0, date = 0] = partsOf(to);
  const counted = year * 12 + month - 1 + months;
  const [toYear, toMonth] = [Math.floor(counted / 12), (((counted % 12) + 12) % 12) + 1];
  return dayOf(toYear, toMonth, Math.min(date, lengthOf(toYear, toMonth)));
}

/** Days from `a` to `b`: negative when `b` lies before `a`. */
export const daysBetween = (a: Day, b: Day): number => dayNumber(b) - dayNumber(a);

/** 1 = maandag … 7 = zondag. 1970-01-01 was a Thursday. */
export const weekdayOf = (of: Day): number => ((((dayNumber(of) + 3) % 7) + 7) % 7) + 1;

export const yearOf = (of: Day): number => Number(of.slice(0, 4));
