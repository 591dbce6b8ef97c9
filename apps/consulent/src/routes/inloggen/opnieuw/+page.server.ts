import { ownPath } from '#lib/server/session.ts';
import type { PageServerLoad } from './$types';

export const load = (({ url }) => ({
  titel: 'Nog een keer inloggen',
  naar: ownPath(url.searchParams.get('naar')),
})) satisfies PageServerLoad;
