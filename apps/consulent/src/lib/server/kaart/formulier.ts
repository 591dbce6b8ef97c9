import {
  Aanbod,
  foutBij,
  FORMULIER,
  metDichteRijen,
  naarGetypt,
  vanGetypt,
  type Getypt,
} from '@keukentafel/domain/redactie';
import { FieldError } from '#lib/server/form.ts';

/** The form as plain data, so that the browser needs no rules to draw it. */
export const secties = FORMULIER;

/** What was typed: boxes of one name are one text, rows are numbered without gaps. */
export function typedIn(form: FormData): FormData {
  const typed: Getypt = {};
  for (const name of new Set(form.keys())) {
    const values = form.getAll(name).filter((one) => typeof one === 'string');
    typed[name] = values.join(',').replaceAll('\r\n', '\n');
  }
  const dense = new FormData();
  for (const [name, value] of Object.entries(metDichteRijen(typed))) dense.set(name, value);
  return dense;
}

/** The entry as the domain wants it, or each mistake beside its field. */
export function aanbodIn(form: FormData): Aanbod {
  const typed: Getypt = {};
  for (const [name, value] of form) if (typeof value === 'string') typed[name] = value;
  const read = Aanbod.safeParse(vanGetypt(typed));
  if (read.success) return read.data;
  const velden: Record<string, string[]> = {};
  for (const { path, message } of read.error.issues)
    (velden[path.join('.')] ??= []).push(foutBij(path.join('.'), message));
  throw new FieldError(velden);
}

/** The API's name of a field as this form calls it. */
export const rename = (field: string): string => field.replace(/^aanbod\./, '');

export const waardenVan = (aanbod: Aanbod): Record<string, string> => naarGetypt(aanbod);

/** A blank form; an organization that is known comes along. */
export const leeg = (organisatie?: Aanbod['organisatie']): Record<string, string> => ({
  ...{ trede: 'vrij', toegang: 'aanmelden' },
  ...Object.fromEntries(
    Object.entries(organisatie ?? {}).map(([key, value]) => [`organisatie.${key}`, value]),
  ),
});
