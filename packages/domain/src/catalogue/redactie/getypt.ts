import type { Aanbod } from './aanbod.ts';
import { GROEPVELDEN, LIJSTVELDEN, VELDEN, VELDNAMEN, type VeldRij } from './velden.ts';

/** A form as it is typed: field names to text; a group of boxes is one text with commas. */
export type Getypt = Record<string, string>;

const isRow = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function shown(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value).replace('.', ',');
  return typeof value === 'string' ? value : '';
}

function listed(value: unknown, separator: string): string {
  return Array.isArray(value) ? value.map(shown).join(separator) : shown(value);
}

/** What is stored as the fields of the form. */
export function naarGetypt(aanbod: Aanbod): Getypt {
  const typed: Getypt = {};
  for (const veld of VELDNAMEN) Object.assign(typed, fieldTyped(veld, aanbod[veld]));
  return typed;
}

function fieldTyped(veld: string, value: unknown): Getypt {
  if (Array.isArray(value) && Object.hasOwn(LIJSTVELDEN, veld)) {
    const rows: unknown[] = value;
    return Object.assign({}, ...rows.map((row, at) => groupTyped(`${veld}.${at}`, row)));
  }
  if (Object.hasOwn(GROEPVELDEN, veld)) return groupTyped(veld, value);
  return { [veld]: listed(value, veld === 'categorieen' ? ',' : '\n') };
}

function groupTyped(prefix: string, value: unknown): Getypt {
  if (!isRow(value)) return {};
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [`${prefix}.${key}`, listed(one, ',')]),
  );
}

/** What was typed as the shape that `Aanbod` checks. A row in which nothing stands is not there. */
export function vanGetypt(typed: Getypt): unknown {
  const read = (name: string, { soort }: VeldRij) => readOne(typed[name] ?? '', soort);
  const group = (prefix: string, fields: Readonly<Record<string, VeldRij>>) =>
    Object.fromEntries(
      Object.entries(fields).map(([key, row]) => [key, read(`${prefix}.${key}`, row)]),
    );
  const plain = VELDNAMEN.filter((veld) => VELDEN[veld].soort !== 'regels');
  return {
    ...Object.fromEntries(plain.map((veld) => [veld, read(veld, VELDEN[veld])])),
    ...{ gebieden: split(typed.gebieden, /\n/), talen: split(typed.talen, /\n/) },
    ...Object.fromEntries(
      Object.entries(LIJSTVELDEN).map(([list, fields]) => [
        list,
        rowsOf(typed, list)
          .filter((at) => isFilled(typed, `${list}.${at}.`))
          .map((at) => group(`${list}.${at}`, fields)),
      ]),
    ),
    organisatie: group('organisatie', GROEPVELDEN.organisatie),
    beschikbaarheid: typed['beschikbaarheid.status']
      ? group('beschikbaarheid', GROEPVELDEN.beschikbaarheid)
      : null,
  };
}

function readOne(typed: string, soort: VeldRij['soort']): unknown {
  if (soort === 'getal') {
    const text = typed.trim().replace(',', '.');
    return text === '' ? null : Number(text);
  }
  if (soort === 'dag') return typed === '' ? null : typed;
  return soort === 'keuzes' ? split(typed, /,/) : typed;
}

const split = (typed: string | undefined, by: RegExp) =>
  (typed ?? '')
    .split(by)
    .map((one) => one.trim())
    .filter(Boolean);

/** The numbers of the rows of a list that the form had, in order. */
export function rowsOf(typed: Getypt, list: string): number[] {
  const numbers = Object.keys(typed).flatMap((name) => {
    const [first, at = ''] = name.split('.');
    return first === list && /^\d+$/.test(at) ? [Number(at)] : [];
  });
  return [...new Set(numbers)].sort((a, b) => a - b);
}

/** An id that came along and a choice that always has a value say nothing by themselves. */
export const isFilled = (typed: Getypt, prefix: string): boolean =>
  Object.entries(typed).some(
    ([name, value]) =>
      name.startsWith(prefix) && !/\.(id|herhaling)$/.test(name) && value.trim() !== '',
  );
