import type { z } from 'zod';

/** "wegingen[0].eis.taken[2].hoeveelheid": where in the document the rule is broken. */
export function pathOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (so, key) =>
      typeof key === 'number' ? `${so}[${key}]` : so === '' ? String(key) : `${so}.${String(key)}`,
    '',
  );
}

const OWN = /^[A-Z].*[.?]$/;
const ENGLISH = /^(Invalid|Too|Unrecognized|Expected)/;

/** A Dutch sentence for every kind of issue, so that no library text reaches a person. */
export function explainIssue(issue: z.core.$ZodIssue): string {
  if (OWN.test(issue.message) && !ENGLISH.test(issue.message)) return issue.message;
  switch (issue.code) {
    case 'unrecognized_keys':
      return `Dit veld is niet bekend: ${issue.keys.slice(0, 5).join(', ')}.`;
    case 'invalid_value':
      return `Kies een van: ${issue.values.map(String).join(', ')}.`;
    case 'invalid_union':
      return 'Deze keuze bestaat niet.';
    case 'too_big':
      return `Dit is te veel of te lang. Het hoogste is ${String(issue.maximum)}.`;
    case 'too_small':
      return `Dit is te weinig of te kort. Het laagste is ${String(issue.minimum)}.`;
    case 'invalid_type':
      return 'Dit ontbreekt of heeft de verkeerde soort.';
    default:
      return 'Dit klopt niet.';
  }
}
