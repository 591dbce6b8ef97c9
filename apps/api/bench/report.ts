/** One line of a table of docs/performance.md. */
export interface Row {
  what: string;
  measured: string;
  bar?: { value: number; atMost: number };
}

const inEnglish = (digits: number) =>
  new Intl.NumberFormat('en-GB', { maximumSignificantDigits: digits });

export const number = (value: number): string => inEnglish(3).format(value);
export const millis = (micros: number): string => `${inEnglish(2).format(micros / 1000)} ms`;
