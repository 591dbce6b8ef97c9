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

/** How many cases stand on one page of the list. */
export const PER_PAGINA = 100;
const LAATSTE_PAGINA = 10_000;

export interface Vraag {
  filter: Filter;
  sorteer: Sortering;
  zoek: string;
  /** A state of the case, or all of them. */
  toestand: string;
  /** The first page is 1. */
  pagina: number;
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
    pagina: pageOf(params.get('pagina')),
  };
}

function pageOf(value: string | null): number {
  const page = Number(value ?? 1);
  return Number.isInteger(page) && page >= 1 && page <= LAATSTE_PAGINA ? page : 1;
}

/** Another choice begins on its first page. */
export function hrefOf(vraag: Vraag, change: Partial<Vraag>): `?${string}` {
  const next = { ...vraag, pagina: 1, ...change };
  const params = new URLSearchParams({ filter: next.filter, sorteer: next.sorteer });
  if (next.zoek) params.set('zoek', next.zoek);
  if (next.toestand) params.set('toestand', next.toestand);
  if (next.pagina > 1) params.set('pagina', String(next.pagina));
  return `?${params}`;
}

/** The rows of one page; one row more was asked for, to know whether there is a next one. */
export function paginaVan<Row>(rows: readonly Row[], pagina: number) {
  const rijen = rows.slice(0, PER_PAGINA);
  return { rijen, volgende: rows.length > rijen.length, telling: count(rows.length, pagina) };
}

/** Only what is known is counted: on the last page that is the whole list. */
function count(found: number, pagina: number): string {
  if (pagina === 1 && found <= PER_PAGINA) return found === 1 ? '1 zaak' : `${found} zaken`;
  const before = (pagina - 1) * PER_PAGINA;
  if (found === 0) return 'geen zaken op deze pagina';
  const range = `zaak ${before + 1} tot en met ${before + Math.min(found, PER_PAGINA)}`;
  return found > PER_PAGINA ? `${range}, er zijn er meer` : `${range}, dat is alles`;
}
