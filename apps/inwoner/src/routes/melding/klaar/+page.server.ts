import { klokView } from '#lib/server/klokken.ts';
import type { Klok } from '@keukentafel/domain/zaak';
import type { PageServerLoad } from './$types.js';

const isLate = ({ naam, klaarOp, einddatum }: Klok): boolean =>
  naam === 'persoonlijkPlan' && klaarOp !== null && klaarOp > einddatum.lastDay;

export const load = (async ({ locals }) => {
  const zaak = await locals.api.inwoner.zaak.volg.query();
  const begun = ['persoonlijkPlan', 'onderzoek'];
  return {
    titel: 'Uw melding is verstuurd',
    referentie: zaak.referentie,
    planIngediendOp: zaak.planIngediendOp,
    volgendeStap: zaak.volgendeStap,
    klokken: zaak.klokken.filter(({ naam }) => begun.includes(naam)).map(klokView),
    teLaat: zaak.klokken.some(isLate),
    contact: zaak.contact,
  };
}) satisfies PageServerLoad;
