import type { RequestEvent } from '@sveltejs/kit';

const isSecure = ({ url }: RequestEvent): boolean => url.protocol === 'https:';
const nameOf = (event: RequestEvent, name: string): string =>
  isSecure(event) ? `__Host-${name}` : name;

const SESSION = 'ktm';
const ROUND = 'ktm-ronde';

export function sessionToken(event: RequestEvent): string | undefined {
  return event.cookies.get(nameOf(event, SESSION));
}

/** No Max-Age: the session is gone when the browser closes. */
export function keepSession(event: RequestEvent, token: string): void {
  event.cookies.set(nameOf(event, SESSION), token, {
    path: '/',
    httpOnly: true,
    secure: isSecure(event),
    sameSite: 'strict',
  });
}

export function endSession(event: RequestEvent): void {
  event.cookies.delete(nameOf(event, SESSION), { path: '/', secure: isSecure(event) });
}

/** The sealed state of a sign-in; Lax, for the identity provider sends the browser back cross-site. */
export function keepRound(event: RequestEvent, staat: string): void {
  event.cookies.set(nameOf(event, ROUND), staat, {
    path: '/',
    httpOnly: true,
    secure: isSecure(event),
    sameSite: 'lax',
    maxAge: 600,
  });
}

/** The state, once: whoever comes back a second time begins again. */
export function takeRound(event: RequestEvent): string | undefined {
  const staat = event.cookies.get(nameOf(event, ROUND));
  event.cookies.delete(nameOf(event, ROUND), { path: '/', secure: isSecure(event) });
  return staat;
}

/** Only a path of this app: an address from outside never decides where someone lands. */
export function ownPath(path: string | null): string {
  return path && /^\/(?![/\\])[\w\-/?=&%.]*$/.test(path) ? path : '/';
}
