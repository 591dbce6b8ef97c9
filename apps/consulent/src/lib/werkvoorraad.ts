/** The choices of the work list, as they stand in the address. */
export const FILTERS = {
  team: 'Van mijn team',
  mijn: 'Van mij',
  nieuw: 'Nieuw',
  spoed: 'Spoed',
  afgerond: 'Afgerond',
} as const;

export const SORTERINGEN = {
  urgentie: 'Wat eerst moet',
  datum: 'Volgende datum',
  gemeld: 'Datum melding',
  referentie: 'Referentie',
} as const;

export const PLAN_STATUS = {
  binnen: 'Binnen',
  open: 'Kan nog',
  teLaat: 'Te laat binnen',
  geen: 'Geen',
} as const;

export type Filter = keyof typeof FILTERS;
export type Sortering = keyof typeof SORTERINGEN;

export const isFilter = (value: string): value is Filter => value in FILTERS;
export const isSortering = (value: string): value is Sortering => value in SORTERINGEN;

export interface Vraag {
  filter: Filter;
  sorteer: Sortering;
  zoek: string;
  /** A state of the case, or all of them. */
  toestand: string;
}

/** Reads the address; what it does not know becomes the default, never an error. */
export function vraagFrom(params: URLSearchParams): Vraag {
  const filter = params.get('filter') ?? '';
  const sorteer = params.get('sorteer') ?? '';
  return {
    filter: isFilter(filter) ? filter : 'team',
    sorteer: isSortering(sorteer) ? sorteer : 'urgentie',
    zoek: (params.get('zoek') ?? '').slice(0, 40),
    toestand: params.get('toestand') ?? '',
  };
}

export function hrefOf(vraag: Vraag, change: Partial<Vraag>): `?${string}` {
  const next = { ...vraag, ...change };
  const params = new URLSearchParams({ filter: next.filter, sorteer: next.sorteer });
  if (next.zoek) params.set('zoek', next.zoek);
  if (next.toestand) params.set('toestand', next.toestand);
  return `?${params}`;
}
