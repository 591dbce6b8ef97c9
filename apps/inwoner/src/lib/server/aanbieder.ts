import {
  Aanbod,
  foutBij,
  FORMULIER,
  metDichteRijen,
  naarGetypt,
  vanGetypt,
  type Getypt,
} from '@keukentafel/domain/redactie';
import type { FieldError } from '@keukentafel/ui';
import { redirect, type Cookies, type RequestEvent } from '@sveltejs/kit';

type At = Pick<RequestEvent, 'url'> & { cookies: Cookies };

const isSecure = ({ url }: At): boolean => url.protocol === 'https:';
const nameOf = (at: At): string => (isSecure(at) ? '__Host-aanbieder' : 'aanbieder');

/** The personal link is opened in this browser until it closes: then it is not in any address. */
export function keepLink(at: At, token: string): void {
  at.cookies.set(nameOf(at), token, {
    ...{ path: '/', httpOnly: true, secure: isSecure(at), sameSite: 'strict' },
  });
}

export function dropLink(at: At): void {
  at.cookies.delete(nameOf(at), { path: '/', secure: isSecure(at) });
}

/** The token of the link that is open here; without one, where a new one is asked. */
export function linkOf(at: At): string {
  const token = at.cookies.get(nameOf(at));
  if (!token) redirect(303, '/aanbieders');
  return token;
}

export const secties = FORMULIER;
export const leeg: Getypt = { trede: 'vrij', toegang: 'aanmelden', 'beschikbaarheid.status': '' };
export const waardenVan = (aanbod: Aanbod): Getypt => naarGetypt(aanbod);

/** What was typed: boxes of one name are one text, rows are numbered without gaps. */
export function typedIn(form: FormData): Getypt {
  const typed: Getypt = {};
  for (const name of new Set(form.keys())) {
    const values = form.getAll(name).filter((one) => typeof one === 'string');
    typed[name] = values.join(',').replaceAll('\r\n', '\n');
  }
  return metDichteRijen(typed);
}

/** The entry, or the first mistake of each field. */
export function aanbodIn(typed: Getypt): { aanbod: Aanbod } | { fouten: FieldError[] } {
  const read = Aanbod.safeParse(vanGetypt(typed));
  if (read.success) return { aanbod: read.data };
  const fouten = read.error.issues.map(({ path, message }) => ({
    name: path.join('.'),
    text: foutBij(path.join('.'), message),
  }));
  return { fouten };
}

/** The API's name of a field as the form calls it. */
export const fieldOf = (path: string): string => path.replace(/^aanbod\./, '');
