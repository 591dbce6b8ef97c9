import { VRAAG_IDS, VRAGEN, type Plan, type VraagId } from '@keukentafel/domain/plan';
import { stappen, type Stap } from '@keukentafel/domain/stappen';
import { resolve } from '$app/paths';
import type { Api } from '#lib/server/api.ts';

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const QUESTION = new RegExp(`^([a-z-]+?)(?:-(${UUID}))?$`);
const camel = (slug: string): string =>
  slug.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

export interface Screen {
  vraag: VraagId;
  behoefteId: string | null;
}

/** What a slug of the wizard asks, without the plan: so a page still stands when the plan cannot load. */
export function screenOf(slug: string): Screen | null {
  const [, name = '', behoefteId = null] = QUESTION.exec(slug) ?? [];
  const vraag = VRAAG_IDS.find((id) => id === camel(name));
  if (!vraag) return null;
  const perNeed = VRAGEN[vraag].over === 'behoefte' || VRAGEN[vraag].over === 'trede';
  return perNeed === (behoefteId !== null) ? { vraag, behoefteId } : null;
}

/** Where a step of the wizard is shown. */
export function hrefOf(stap: Stap | undefined): string {
  if (!stap) return resolve('/plan');
  switch (stap.soort) {
    case 'vraag':
      return resolve('/plan/stap/[slug]', { slug: stap.slug });
    case 'onderwerpen':
      return resolve('/plan/onderwerpen');
    case 'behoeften':
      return resolve('/plan/onderwerpen/[slug]', { slug: stap.slug });
    case 'overzicht':
      return resolve('/plan/samenvatting');
    case 'versturen':
      return resolve('/melding');
  }
}

export interface Around {
  vorige: string;
  volgende: string;
  /** Place among the screens of the same chapter. */
  nummer: number;
  totaal: number;
}

/** What stands before and after a step; from a step that is gone both lead to the overview. */
export function around(plan: Plan | null, slug: string): Around {
  const all = plan ? stappen(plan) : [];
  const at = all.findIndex((stap) => stap.slug === slug);
  const here = all[at];
  if (!here)
    return { vorige: hrefOf(undefined), volgende: hrefOf(undefined), nummer: 0, totaal: 0 };
  const chapter = all.filter(
    (stap) => stap.hoofdstuk === here.hoofdstuk && stap.behoefteId === here.behoefteId,
  );
  return {
    vorige: hrefOf(all[at - 1]),
    volgende: hrefOf(all[at + 1]),
    nummer: chapter.indexOf(here) + 1,
    totaal: chapter.length,
  };
}

/** Where to go after a step was saved, by the plan as it is now. */
export async function nextHref(api: Api, slug: string): Promise<string> {
  const { plan } = await api.inwoner.plan.get.query();
  return around(plan, slug).volgende;
}
