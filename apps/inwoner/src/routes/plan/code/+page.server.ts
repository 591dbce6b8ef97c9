import type { PageServerLoad } from './$types.js';

/** The code in groups of four, as people read it aloud. */
const grouped = (code: string): string[] => code.replaceAll(/\D/g, '').match(/.{1,4}/g) ?? [];

export const load = (async ({ locals }) => {
  const { code } = await locals.api.inwoner.plan.code.query();
  return { titel: 'Uw code', groepen: grouped(code) };
}) satisfies PageServerLoad;
