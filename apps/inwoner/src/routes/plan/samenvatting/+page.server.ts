import { forMunicipality, lettersOf } from '@keukentafel/domain/plan';
import { samenvatting } from '@keukentafel/domain/samenvatting';
import type { PageServerLoad } from './$types.js';

export const load = (async ({ locals, url }) => {
  const { plan, door, als } = await locals.api.inwoner.plan.get.query();
  // With someone else at the table one may want to see only what is shared.
  const shared = url.searchParams.has('gedeeld');
  const shown = shared ? forMunicipality(plan) : plan;
  return {
    titel: 'Uw plan in het kort',
    ...{ door, als },
    gedeeld: shared,
    samenvatting: samenvatting(shown),
    secties: lettersOf(shown).filter(({ items }) => items.length > 0),
  };
}) satisfies PageServerLoad;
