import { CATEGORIES, CATEGORY_CODES, type CategoryCode } from './categories.ts';
import { normalise } from './search/words.ts';

const LONGEST = 60;

/** A name as a readable part of an address; never empty. */
export function slugOf(name: string): string {
  const slug = normalise(name)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '');
  return slug || 'aanbod';
}

/** The shelves on which residents find the categories. */
export const THEMAS = [
  { naam: 'Huishouden en eten', begin: ['HH'] },
  { naam: 'Wonen en energie', begin: ['WO'] },
  { naam: 'Vervoer', begin: ['VE'] },
  { naam: 'Mensen ontmoeten en iets doen', begin: ['SO'] },
  { naam: 'Zorg en gezondheid', begin: ['ZO'] },
  { naam: 'Zorgen voor een ander', begin: ['MZ'] },
  { naam: 'Geld en regels', begin: ['GE'] },
  { naam: 'Taal, computer en werk', begin: ['TD', 'WE', 'VH-NIEU'] },
  { naam: 'Kinderen en jongeren', begin: ['JE'] },
  { naam: 'Veilig thuis', begin: ['VH-HUIS'] },
  { naam: 'De gemeente en uw rechten', begin: ['TO'] },
] as const;

export const categoriesIn = (thema: (typeof THEMAS)[number]): CategoryCode[] =>
  CATEGORY_CODES.filter((code) => thema.begin.some((begin) => code.startsWith(begin)));

const bySlug = new Map(CATEGORY_CODES.map((code) => [slugOf(CATEGORIES[code].naam), code]));

/** A category in an address: by its name, for people. */
export const categorySlug = (code: CategoryCode): string => slugOf(CATEGORIES[code].naam);
export const categoryBySlug = (slug: string): CategoryCode | null => bySlug.get(slug) ?? null;
