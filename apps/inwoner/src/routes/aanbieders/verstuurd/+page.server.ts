import type { PageServerLoad } from './$types.js';

export const load = (({ url }) => ({
  titel: 'Kijk in uw mail',
  link: url.searchParams.get('wat') === 'link',
})) satisfies PageServerLoad;
