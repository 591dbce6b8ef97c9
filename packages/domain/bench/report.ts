/** One line of a table of docs/performance.md. */
export interface Row {
  what: string;
  measured: string;
  /** The measured number against its bar; undefined when there is none. */
  bar?: { value: number; atMost: number };
}

/** What a bench prints as JSON for scripts/bench.ts. */
export interface Report {
  name: string;
  title: string;
  rows: Row[];
}

const inEnglish = (digits: number) =>
  new Intl.NumberFormat('en-GB', { maximumSignificantDigits: digits });

export const number = (value: number): string => inEnglish(3).format(value);
export const perSecond = (micros: number): string => `${inEnglish(2).format(1e6 / micros)} per s`;
