import type { Cookies, RequestEvent } from '@sveltejs/kit';
import { idsFrom, shortIds } from '#lib/server/hulp/ids.ts';

type At = Pick<RequestEvent, 'url'> & { cookies: Cookies };
const NAMES = ['lijst', 'buurt'] as const;
type Name = (typeof NAMES)[number];

const isSecure = ({ url }: At): boolean => url.protocol === 'https:';
const nameOf = (at: At, name: Name): string => (isSecure(at) ? `__Host-${name}` : name);

/** No Max-Age: what somebody looks for may say much, and the computer may be shared. */
function keep(at: At, name: Name, value: string): void {
  const options = { path: '/', secure: isSecure(at) };
  if (value === '') at.cookies.delete(nameOf(at, name), options);
  else at.cookies.set(nameOf(at, name), value, { ...options, httpOnly: true, sameSite: 'lax' });
}

const PC4 = /^\s*([1-9]\d{3})\s*([a-z]{2})?\s*$/i;

/** Four digits of a postcode, or null when it is none. */
export const pc4In = (text: string): string | null => PC4.exec(text)?.[1] ?? null;

/** The postcode area of this visit, as asked on "Mijn buurt"; the last two letters are not kept. */
export const buurtOf = (at: At): string | undefined =>
  pc4In(at.cookies.get(nameOf(at, 'buurt')) ?? '') ?? undefined;
export const keepBuurt = (at: At, pc4: string): void => keep(at, 'buurt', pc4);

/** The offers saved during this visit, in the order saved. */
export const lijstOf = (at: At): string[] => idsFrom(at.cookies.get(nameOf(at, 'lijst')) ?? '');
export const keepLijst = (at: At, ids: readonly string[]): void => keep(at, 'lijst', shortIds(ids));

/** Forgets both: for leaving, quickly or not. */
export function dropBuurt(at: At): void {
  for (const name of NAMES) keep(at, name, '');
}
