import type { Lijst, Veld } from '#lib/weging/veld.ts';

const OVERIG: Record<string, string> = {
  motivering: 'Reden',
  toelichting: 'Toelichting',
  adviesNodig: 'Advies nodig',
  adviesOp: 'Advies ontvangen op',
  'buitenWmo.soort': 'Buiten de Wmo',
  'buitenWmo.reden': 'Reden',
  'buitenWmo.verwijzing': 'Waar naartoe',
};

/** A field of a form in words: 'helpers.1.naam' → 'Helper 2: Naam'. */
export function labelOf(
  name: string,
  lijsten: readonly Lijst[],
  los: readonly Veld[] = [],
): string {
  const [first = '', index, field] = name.split('.');
  const lijst = lijsten.find((one) => one.naam === first);
  if (!lijst || index === undefined)
    return OVERIG[name] ?? los.find((veld) => veld.naam === name)?.label ?? name;
  const veld = lijst.velden.find((one) => one.naam === field);
  return `${lijst.een} ${Number(index) + 1}: ${veld?.label || 'nummer'}`;
}
