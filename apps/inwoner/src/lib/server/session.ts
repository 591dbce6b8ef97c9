import type { Cookies, RequestEvent } from '@sveltejs/kit';

type At = Pick<RequestEvent, 'url'> & { cookies: Cookies };

const isSecure = ({ url }: At): boolean => url.protocol === 'https:';
const nameOf = (at: At): string => (isSecure(at) ? '__Host-kt' : 'kt');

/** The token of the plan that is open in this browser. */
export const sessionToken = (at: At): string | undefined => at.cookies.get(nameOf(at));

/** No Max-Age: closing the browser ends it, for the computer may be shared. */
export function keepSession(at: At, token: string): void {
  at.cookies.set(nameOf(at), token, {
    path: '/',
    httpOnly: true,
    secure: isSecure(at),
    sameSite: 'lax',
  });
}

export function dropSession(at: At): void {
  at.cookies.delete(nameOf(at), { path: '/', secure: isSecure(at) });
}
