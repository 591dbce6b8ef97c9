/** Expressions written one after the other, with a bar between them. */
export function phrases(list: string): readonly string[] {
  return list
    .split('|')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}
