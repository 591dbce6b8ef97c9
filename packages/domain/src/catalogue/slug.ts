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
