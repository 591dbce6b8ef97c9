import { AANBOD_UITKOMSTEN, type Plan } from '@keukentafel/domain/plan';
import { flatten } from '#lib/weging/flatten.ts';

/** What the resident already found for this rung, ready in the form: nothing is typed twice. */
export function proposed(
  plan: Plan | null,
  behoefteId: string,
  trede: string,
): Record<string, string> {
  const found = (plan?.aanbod ?? []).filter(
    (aanbod) => aanbod.behoefteId === behoefteId && aanbod.trede === trede,
  );
  if (trede === 'algemeneVoorziening') return flatten({ voorzieningen: found.map(offered) });
  if (trede === 'algemeenGebruikelijk')
    return flatten({ voorzieningen: found.map(({ naam }) => ({ naam })) });
  return {};
}

function offered({ naam, organisatie, serviceId, uitkomst }: Plan['aanbod'][number]) {
  const inwonerVindt = uitkomst ? AANBOD_UITKOMSTEN[uitkomst] : '';
  return { naam: `${naam} (${organisatie})`, serviceId, inwonerVindt };
}
