import type { z } from 'zod';

/** Something in the fields that the person can mend. */
export class FieldError extends Error {
  readonly velden: Record<string, string[]>;

  constructor(velden: Record<string, string[]>) {
    super('Niet alles is goed ingevuld.');
    this.velden = velden;
  }
}

export const wrong = (field: string, message: string): FieldError =>
  new FieldError({ [field]: [message] });

/** zod's own words for a missing or malformed value are not for people. */
const forPeople = (message: string): string =>
  message.startsWith('Invalid') ? 'Vul dit in.' : message;

/** The value as the domain wants it, or each mistake beside the field it stands in. */
export function parsed<T>(
  schema: z.ZodType<T>,
  value: unknown,
  fieldOf: (path: string) => string = (path) => path,
): T {
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  const velden: Record<string, string[]> = {};
  for (const { path, message } of read.error.issues)
    (velden[fieldOf(path.join('.'))] ??= []).push(forPeople(message));
  throw new FieldError(velden);
}

/** The text as typed; browsers send line ends as CRLF, people mean one line end. */
export function text(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.replaceAll('\r\n', '\n') : '';
}

export function optional(form: FormData, name: string): string | null {
  return text(form, name).trim() === '' ? null : text(form, name);
}

export function yes(form: FormData, name: string): boolean {
  return text(form, name) === 'ja';
}

/** A Dutch or English decimal; nothing filled in is null. */
export function amountOrNull(form: FormData, name: string): number | null {
  const typed = text(form, name).trim().replace(',', '.');
  if (typed === '') return null;
  if (!Number.isFinite(Number(typed))) throw wrong(name, 'Vul een getal in, bijvoorbeeld 1,5.');
  return Number(typed);
}

export function amount(form: FormData, name: string): number {
  const value = amountOrNull(form, name);
  if (value === null) throw wrong(name, 'Vul een getal in.');
  return value;
}

/**
 * The version the person was looking at; a missing one can never overwrite anything.
 * `overschrijf` is the explicit choice for the own text after seeing the other one.
 */
export function version(form: FormData): number {
  const value = Number(text(form, 'overschrijf') || text(form, 'versie') || '-1');
  return Number.isInteger(value) ? value : -1;
}
