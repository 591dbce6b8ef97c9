import { klokView } from '#lib/server/klokken.ts';
import type { PageServerLoad } from './$types.js';

export const load = (async ({ locals }) => {
  const zaak = await locals.api.inwoner.zaak.volg.query();
  const begun = ['persoonlijkPlan', 'onderzoek'];
  return {
    titel: 'Uw melding is verstuurd',
    referentie: zaak.referentie,
    planIngediendOp: zaak.planIngediendOp,
    volgendeStap: zaak.volgendeStap,
    klokken: zaak.klokken.filter(({ naam }) => begun.includes(naam)).map(klokView),
    contact: zaak.contact,
  };
}) satisfies PageServerLoad;
