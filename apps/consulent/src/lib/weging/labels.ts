import type { Labels } from '#lib/differences.ts';
import { choicesOf, type Keuze, type Lijst, type Veld } from '#lib/weging/veld.ts';

const OVERIG: Record<string, string> = {
  motivering: 'Reden',
  reden: 'Reden',
  van: 'Van',
  tot: 'Tot en met',
  toelichting: 'Toelichting',
  adviesNodig: 'Advies nodig',
  adviesOp: 'Advies ontvangen op',
  'buitenWmo.soort': 'Buiten de Wmo',
  'buitenWmo.reden': 'Reden',
  'buitenWmo.verwijzing': 'Waar naartoe',
};

interface Form {
  lijsten: readonly Lijst[];
  los?: readonly Veld[];
  /** Choices that only the page knows, such as the tasks. */
  keuzes?: readonly Keuze[];
}

/** The fields of a form in words: 'helpers.1.naam' → 'Helper 2: Naam', and choices as chosen. */
export function labelsOf({ lijsten, los = [], keuzes = [] }: Form): Labels {
  const placeOf = (name: string) => {
    const [first = '', index, ...rest] = name.split('.');
    const field = rest.join('.');
    const lijst = index === undefined ? undefined : lijsten.find((one) => one.naam === first);
    const velden = lijst?.velden ?? los;
    const veld = velden.find((one) => one.naam === (lijst ? field : name));
    return { lijst, veld, row: Number(index) + 1 };
  };
  return {
    naam: (name) => {
      const { lijst, veld, row } = placeOf(name);
      const label = veld?.label ?? OVERIG[name] ?? name;
      return lijst ? `${lijst.een} ${row}: ${label}` : label;
    },
    waarde: (name, value) => {
      const { veld } = placeOf(name);
      const choices = [...((veld && choicesOf(veld)) ?? []), ...keuzes];
      return choices.find(({ waarde }) => waarde === value)?.label ?? value;
    },
  };
}
