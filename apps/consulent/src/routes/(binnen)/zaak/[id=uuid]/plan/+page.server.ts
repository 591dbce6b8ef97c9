import { dag } from '#lib/dates.ts';
import { planOf } from '#lib/server/planView.ts';
import { openZaak } from '#lib/server/zaak.ts';
import type { PageServerLoad } from './$types';

export const load = (async (event) => {
  const zaak = await openZaak(event);
  const titel = 'Zaak: persoonlijk plan';
  if (!zaak) return { titel, plan: null, aanvullingen: [], stand: null, andere: [] };
  const { feiten, klokken } = zaak;
  const uiterlijk = klokken.find(({ naam }) => naam === 'persoonlijkPlan')?.einddatum;
  return {
    titel,
    plan: zaak.plan && planOf(zaak.plan, zaak.planVersies.find(({ hoofd }) => hoofd)?.door),
    aanvullingen: zaak.aanvullingen.map((later) => ({ ...later, op: dag(later.op.slice(0, 10)) })),
    stand: {
      ingediendOp: dag(zaak.planIngediendOp?.slice(0, 10) ?? null),
      teLaat: feiten.planTeLaat,
      afgezienOp: dag(feiten.planAfgezienOp),
      uiterlijk: dag(uiterlijk?.lastDay ?? null),
      waarom: uiterlijk?.because ?? [],
    },
    andere: zaak.planVersies
      .filter(({ hoofd }) => !hoofd)
      .map(({ versie, ingediendOp, bron, teLaat, plan, door }) => ({
        ...{ versie, bron, teLaat, op: dag(ingediendOp.slice(0, 10)) },
        plan: planOf(plan, door),
      })),
  };
}) satisfies PageServerLoad;
