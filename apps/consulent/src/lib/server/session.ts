import type { RequestEvent } from '@sveltejs/kit';

interface Round {
  staat: string;
  naar: string;
}

const isSecure = (event: RequestEvent): boolean => event.url.protocol === 'https:';
const cookieName = (event: RequestEvent, name: string): string =>
  isSecure(event) ? `__Host-${name}` : name;

export function sessionToken(event: RequestEvent): string | undefined {
  return event.cookies.get(cookieName(event, 'ktm'));
}

/** No Max-Age: the session is gone when the browser closes. */
export function keepSession(event: RequestEvent, token: string): void {
  const secure = isSecure(event);
  event.cookies.set(cookieName(event, 'ktm'), token, {
    path: '/',
    httpOnly: true,
    secure,
    sameSite: 'strict',
  });
}

export function endSession(event: RequestEvent): void {
  event.cookies.delete(cookieName(event, 'ktm'), { path: '/', secure: isSecure(event) });
}

/** What must survive the trip to the identity provider; Lax, for that trip comes back cross-site. */
export function keepRound(event: RequestEvent, round: Round): void {
  event.cookies.set(cookieName(event, 'ktm-ronde'), JSON.stringify(round), {
    path: '/',
    httpOnly: true,
    secure: isSecure(event),
    sameSite: 'lax',
    maxAge: 600,
  });
}

export function takeRound(event: RequestEvent): Round | null {
  const name = cookieName(event, 'ktm-ronde');
  const kept = event.cookies.get(name);
  if (!kept) return null;
  event.cookies.delete(name, { path: '/', secure: isSecure(event) });
  const [staat = '', naar = ''] = readRound(kept);
  return staat ? { staat, naar: ownPath(naar) } : null;
}

function readRound(kept: string): string[] {
  try {
    const value: unknown = JSON.parse(kept);
    if (typeof value !== 'object' || value === null) return [];
    const { staat, naar } = { staat: '', naar: '', ...value };
    return [String(staat), String(naar)];
  } catch {
    return [];
  }
}

/** Only a path of this app: an address from outside never decides where someone lands. */
export function ownPath(path: string | null): string {
  return path && /^\/(?![/\\])[\w\-/?=&%.]*$/.test(path) ? path : '/';
}
