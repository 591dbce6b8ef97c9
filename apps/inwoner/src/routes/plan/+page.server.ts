import { LEEFGEBIEDEN, wieDraagtWat } from '@keukentafel/domain/plan';
import { hervatBij, stappen, voortgang } from '@keukentafel/domain/stappen';
import { dagView } from '#lib/server/klokken.ts';
import { chapters } from '#lib/server/chapters.ts';
import { hrefOf } from '#lib/server/screens.ts';
import type { PageServerLoad } from './$types.js';

export const load = (async ({ locals }) => {
  const { plan, zaak, als } = await locals.api.inwoner.plan.get.query();
  const steps = stappen(plan);
  return {
    titel: 'Mijn plan',
    als,
    begonnen: steps.some(({ klaar }) => klaar),
    verder: hrefOf(hervatBij(plan)),
    hoofdstukken: chapters(plan),
    behoeften: plan.behoeften.map((behoefte) => ({
      id: behoefte.id,
      onderwerp: LEEFGEBIEDEN[behoefte.leefgebied].naam,
      omschrijving: behoefte.omschrijving,
      bespreken: behoefte.bespreken,
      alleenVoorMij: behoefte.alleenVoorMij,
      voortgang: voortgang(plan, behoefte.id),
      href: hrefOf(
        steps.find((step) => step.behoefteId === behoefte.id && !step.klaar) ??
          steps.find((step) => step.behoefteId === behoefte.id),
      ),
      aandelen: wieDraagtWat(plan, behoefte.id),
    })),
    zaak: zaak && {
      referentie: zaak.referentie,
      planIngediend: zaak.planIngediend,
      uiterlijk: dagView(zaak.planUiterlijk),
    },
  };
}) satisfies PageServerLoad;
