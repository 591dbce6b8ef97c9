/** Something in one field that the person can mend. */
export class FieldError extends Error {
  readonly field: string;

  constructor(field: string, message: string) {
    super(message);
    this.field = field;
  }
}

/** The text as typed; browsers send line ends as CRLF, people mean one line end. */
export function text(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.replaceAll('\r\n', '\n') : '';
}

export function texts(form: FormData, name: string): string[] {
  return form.getAll(name).map((value) => (typeof value === 'string' ? value : ''));
}

export function optional(form: FormData, name: string): string | null {
  return text(form, name).trim() === '' ? null : text(form, name);
}

export function yes(form: FormData, name: string): boolean {
  return text(form, name) === 'ja';
}

/** 'ja', 'nee' or not yet answered. */
export function yesNo(form: FormData, name: string): boolean | null {
  const value = text(form, name);
  return value === '' ? null : value === 'ja';
}

/** A Dutch or English decimal. */
export function amount(form: FormData, name: string): number {
  const typed = text(form, name).trim().replace(',', '.');
  const value = Number(typed);
  if (typed === '' || !Number.isFinite(value))
    throw new FieldError(name, 'Vul een getal in, bijvoorbeeld 1,5.');
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
