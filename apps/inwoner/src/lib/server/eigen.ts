import type { Cookies } from '@sveltejs/kit';

interface At {
  cookies: Cookies;
  url: URL;
}

const isSecure = ({ url }: At): boolean => url.protocol === 'https:';
const nameOf = (at: At): string => (isSecure(at) ? '__Host-eigen' : 'eigen');

/** Whether the resident called this device their own: the browser may then help to fill in. */
export const isOwn = (at: At): boolean => at.cookies.get(nameOf(at)) === 'ja';

/** Says nothing about the person; gone when the browser closes, and back with the code. */
export function keepOwn(at: At): void {
  at.cookies.set(nameOf(at), 'ja', {
    path: '/',
    httpOnly: true,
    secure: isSecure(at),
    sameSite: 'lax',
  });
}

export function dropOwn(at: At): void {
  at.cookies.delete(nameOf(at), { path: '/', secure: isSecure(at) });
}
