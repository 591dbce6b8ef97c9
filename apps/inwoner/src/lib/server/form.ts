/** A text field as typed: browsers send line ends as CRLF, what was typed is LF. */
export function text(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.replaceAll('\r\n', '\n') : '';
}

/** A ticked box. */
export const flag = (form: FormData, name: string): boolean => form.get(name) !== null;

/** The chosen values of a group of boxes. */
export const many = (form: FormData, name: string): string[] =>
  form.getAll(name).flatMap((value) => (typeof value === 'string' && value !== '' ? [value] : []));

/** A whole number that the page itself put in a hidden field; anything else counts as 0. */
export function count(form: FormData, name: string): number {
  const value = Number(text(form, name));
  return Number.isSafeInteger(value) && value >= 0 ? value : 0;
}
