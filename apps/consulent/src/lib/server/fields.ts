import { amountOrNull, text } from '#lib/server/form.ts';
import { shown } from '#lib/weging/flatten.ts';
import type { Veld } from '#lib/weging/veld.ts';

type Row = Record<string, unknown>;

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null;
const groupOf = (naam: string): string => naam.split('.')[0] ?? naam;

/** 'ondersteuning.nodig' of a row: one level deep is as far as forms go. */
function at(row: Row, naam: string): unknown {
  const [group = '', field] = naam.split('.');
  const value = row[group];
  if (field === undefined) return value;
  return isRow(value) ? value[field] : undefined;
}

/**
 * A stored value as the fields of its form. What the form does not ask goes along unseen in
 * `overig`, so that saving a form never wipes out what another way of working stored.
 */
export function showFields(
  row: Row,
  velden: readonly Veld[],
  prefix = '',
  elsewhere: readonly string[] = [],
): Record<string, string> {
  const known = new Set([...velden.map(({ naam }) => groupOf(naam)), ...elsewhere]);
  const rest = Object.entries(row).filter(([key, value]) => !known.has(key) && value !== undefined);
  const fields = velden.map(({ naam }) => [`${prefix}${naam}`, shown(at(row, naam))]);
  if (rest.length > 0) fields.push([`${prefix}overig`, JSON.stringify(Object.fromEntries(rest))]);
  return Object.fromEntries(fields);
}

export function showRows(rows: readonly Row[], naam: string, velden: readonly Veld[]) {
  const parts = rows.map((row, index) => showFields(row, velden, `${naam}.${index}.`));
  return Object.assign({}, ...parts) as Record<string, string>; // of string maps, so one of those
}

/** One field as the domain wants it. */
function readField(form: FormData, name: string, { soort }: Veld): unknown {
  const typed = text(form, name);
  if (soort === 'getal') return amountOrNull(form, name);
  if (soort === 'jaNee') return typed === '' ? null : typed === 'ja';
  if (soort === 'vlag' || soort === 'vinkje') return typed === 'ja';
  if (soort === 'dag' || soort === 'leegbaar') return typed === '' ? null : typed;
  return typed;
}

function overig(form: FormData, prefix: string): Row {
  try {
    const value: unknown = JSON.parse(text(form, `${prefix}overig`) || '{}');
    return isRow(value) ? value : {};
  } catch {
    return {};
  }
}

export function readFields(form: FormData, velden: readonly Veld[], prefix = ''): Row {
  const row: Row = overig(form, prefix);
  for (const veld of velden) {
    const [group = '', field] = veld.naam.split('.');
    const value = readField(form, `${prefix}${veld.naam}`, veld);
    if (field === undefined) row[group] = value;
    else row[group] = { ...(isRow(row[group]) && row[group]), [field]: value };
  }
  return Object.fromEntries(Object.entries(row).map(([key, value]) => [key, withoutEmpty(value)]));
}

/** A group of facts in which nothing was filled in is not there. */
function withoutEmpty(value: unknown): unknown {
  if (!isRow(value) || Array.isArray(value)) return value;
  return Object.values(value).every((part) => part === null || part === '') ? null : value;
}
