import type { CategoryCode } from '@keukentafel/domain/catalogue';
import { text } from '#lib/server/form.ts';
import type { FilterGroep } from '#lib/hulp/types.ts';

/** What the address says, and what it asks of the catalogue. Names in the address are for people. */
const DAGEN = { ma: 'MO', di: 'TU', wo: 'WE', do: 'TH', vr: 'FR', za: 'SA', zo: 'SU' } as const;
const DAG_NAMEN = {
  ma: 'maandag',
  di: 'dinsdag',
  wo: 'woensdag',
  do: 'donderdag',
  vr: 'vrijdag',
  za: 'zaterdag',
  zo: 'zondag',
} as const;
/** An age in the middle of the group asks for it. */
const LEEFTIJD = { kinderen: 9, jongeren: 16, volwassenen: 40, ouderen: 70 } as const;
const LEEFTIJD_NAMEN = {
  kinderen: 'kinderen tot 12 jaar',
  jongeren: 'jongeren van 12 tot 18 jaar',
  volwassenen: 'volwassenen',
  ouderen: '65 jaar en ouder',
} as const;
const TALEN = ['Engels', 'Arabisch', 'Turks', 'Pools', 'Tigrinya', 'Oekraïens'] as const;
const HOE = { thuis: 'home', online: 'online' } as const;
const HOE_NAMEN = { thuis: 'bij mij thuis', online: 'online of telefonisch' } as const;

const has = <T extends object>(table: T, key: string): key is string & keyof T =>
  Object.hasOwn(table, key);

export interface Gekozen {
  categorie?: CategoryCode;
  day?: (typeof DAGEN)[keyof typeof DAGEN];
  open_now?: true;
  free?: true;
  wheelchair?: true;
  no_referral?: true;
  delivery?: 'home' | 'online';
  language?: string;
  leeftijd?: number;
}

/** The filters in an address; what is none of ours counts for nothing. */
export function filtersIn({ searchParams: asked }: Pick<URL, 'searchParams'>): Gekozen {
  const dag = asked.get('dag') ?? '';
  const voor = asked.get('voor') ?? '';
  const hoe = asked.get('hoe') ?? '';
  const taal = TALEN.find((one) => one === asked.get('taal'));
  return {
    ...(asked.get('open') === 'nu' && { open_now: true as const }),
    ...(has(DAGEN, dag) && { day: DAGEN[dag] }),
    ...(asked.get('gratis') === 'ja' && { free: true as const }),
    ...(asked.get('rolstoel') === 'ja' && { wheelchair: true as const }),
    ...(asked.get('verwijzing') === 'nee' && { no_referral: true as const }),
    ...(has(HOE, hoe) && { delivery: HOE[hoe] }),
    ...(taal && { language: taal }),
    ...(has(LEEFTIJD, voor) && { leeftijd: LEEFTIJD[voor] }),
  };
}

const options = <T extends Record<string, string>>(names: T) =>
  Object.entries(names).map(([value, naam]) => ({ value, naam }));

const GROEPEN = [
  {
    naam: 'Wanneer',
    keuzes: [
      { key: 'open', value: 'nu', naam: 'nu open' },
      ...options(DAG_NAMEN).map((one) => ({ key: 'dag', ...one })),
    ],
  },
  {
    naam: 'Kosten en toegang',
    keuzes: [
      { key: 'gratis', value: 'ja', naam: 'gratis' },
      { key: 'verwijzing', value: 'nee', naam: 'zonder verwijzing' },
      { key: 'rolstoel', value: 'ja', naam: 'met rolstoel' },
    ],
  },
  { naam: 'Waar', keuzes: options(HOE_NAMEN).map((one) => ({ key: 'hoe', ...one })) },
  { naam: 'Voor wie', keuzes: options(LEEFTIJD_NAMEN).map((one) => ({ key: 'voor', ...one })) },
  {
    naam: 'In welke taal',
    keuzes: TALEN.map((taal) => ({ key: 'taal', value: taal, naam: taal })),
  },
];

/** Which filters make sense on a page. */
type Only = (key: string) => boolean;

/** Every filter as a link: it sets the filter, or takes it away when it is on. */
export function filterLinks(url: URL, only: Only = () => true): FilterGroep[] {
  return GROEPEN.map(({ naam, keuzes }) => ({
    naam,
    links: keuzes
      .filter(({ key }) => only(key))
      .map(({ key, value, naam: label }) => {
        const aan = url.searchParams.get(key) === value;
        return { naam: label, aan, href: addressWith(url, key, aan ? null : value) };
      }),
  })).filter(({ links }) => links.length > 0);
}

/** The same as buttons of a form: the words somebody looks for may stand in no address. */
export const filterButtons = (chosen: URLSearchParams): FilterGroep[] =>
  GROEPEN.map(({ naam, keuzes }) => ({
    naam,
    links: keuzes.map(({ key, value, naam: label }) => ({
      ...{ naam: label, aan: chosen.get(key) === value, knop: `${key}=${value}` },
    })),
  }));

const KEYS = ['open', 'dag', 'gratis', 'verwijzing', 'rolstoel', 'hoe', 'voor', 'taal'];

/** What a form had chosen, and what its pressed button adds to it or takes away. */
export function chosenIn(form: FormData): URLSearchParams {
  const chosen = new URLSearchParams();
  for (const key of KEYS) if (text(form, key) !== '') chosen.set(key, text(form, key));
  const pressed = text(form, 'filter');
  const [key = '', value = ''] = pressed.split('=');
  if (pressed === ALL_GONE) return new URLSearchParams();
  if (!KEYS.includes(key)) return chosen;
  if (chosen.get(key) === value) chosen.delete(key);
  else chosen.set(key, value);
  return chosen;
}

/** The button that takes away every choice. */
const ALL_GONE = 'geen';

/** This address with one thing changed; a change of filter starts on the first page again. */
export function addressWith(url: URL, key: string, value: string | null): string {
  const next = new URLSearchParams();
  for (const one of [...KEYS, 'km']) {
    const now = one === key ? value : url.searchParams.get(one);
    if (now !== null) next.set(one, now);
  }
  if (key === 'pagina' && value !== null && value !== '1') next.set('pagina', value);
  const query = next.toString();
  return query === '' ? url.pathname : `${url.pathname}?${query}`;
}

export function pageIn({ searchParams }: URL): number {
  const page = Number(searchParams.get('pagina') ?? '1');
  return Number.isSafeInteger(page) && page >= 1 && page <= 5_000 ? page : 1;
}

const KM = [1, 2, 5, 10];
const USUAL_KM = 2;

/** How far one wants to go, as the address says. */
export const kmIn = ({ searchParams }: URL): number =>
  KM.find((km) => String(km) === searchParams.get('km')) ?? USUAL_KM;

export const kmLinks = (url: URL) =>
  KM.map((km) => ({
    km,
    aan: km === kmIn(url),
    href: addressWith(url, 'km', km === USUAL_KM ? null : String(km)),
  }));
