/** The choices of the list of entries, as they stand in the address. */
export const FILTERS = {
  alles: 'Alles',
  verouderd: 'Nakijken',
  wacht: 'Voorstel wacht',
  signalen: 'Met signalen',
  gesloten: 'Tijdelijk gesloten',
  verborgen: 'Nu niet zichtbaar',
  vervallen: 'Vervallen',
} as const;
export type Filter = keyof typeof FILTERS;
export const PER_PAGINA = 50;

export interface Vraag {
  filter: Filter;
  zoek: string;
  pagina: number;
}

const isFilter = (value: string): value is Filter => Object.hasOwn(FILTERS, value);

/** Reads the address; what it does not know becomes the default, never an error. */
export function vraagFrom(params: URLSearchParams): Vraag {
  const filter = params.get('filter') ?? '';
  const pagina = Number(params.get('pagina') ?? 1);
  return {
    filter: isFilter(filter) ? filter : 'alles',
    zoek: (params.get('zoek') ?? '').slice(0, 100),
    pagina: Number.isInteger(pagina) && pagina >= 1 && pagina <= 2_000 ? pagina : 1,
  };
}

/** Another choice begins on its first page. */
export function hrefOf(vraag: Vraag, change: Partial<Vraag>): `?${string}` {
  const next = { ...vraag, pagina: 1, ...change };
  const params = new URLSearchParams({ filter: next.filter });
  if (next.zoek) params.set('zoek', next.zoek);
  if (next.pagina > 1) params.set('pagina', String(next.pagina));
  return `?${params}`;
}

export const STATUS: Readonly<Record<string, { naam: string; soort: string }>> = {
  active: { naam: 'Zichtbaar', soort: 'goed' },
  'temporarily closed': { naam: 'Gesloten', soort: 'open' },
  inactive: { naam: 'Niet zichtbaar', soort: 'blokkade' },
  defunct: { naam: 'Vervallen', soort: 'blokkade' },
};
