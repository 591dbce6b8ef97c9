import type { Plan } from '@keukentafel/domain/plan';
import { HOOFDSTUKKEN, stappen, type Hoofdstuk } from '@keukentafel/domain/stappen';
import { resolve } from '$app/paths';
import type { StapView } from '@keukentafel/ui';
import { hrefOf } from '#lib/server/screens.ts';

const GROUPS: readonly { chapters: readonly Hoofdstuk[]; titel: string }[] = [
  { chapters: ['praten'], titel: HOOFDSTUKKEN.praten },
  { chapters: ['onderwerpen'], titel: HOOFDSTUKKEN.onderwerpen },
  { chapters: ['behoefte', 'trede'], titel: 'Wat u nodig heeft en wie kan helpen' },
  { chapters: ['slot'], titel: HOOFDSTUKKEN.slot },
];

/** The parts of the plan for the step indicator: done when every question of it was answered. */
export function chapters(plan: Plan): StapView[] {
  const steps = stappen(plan);
  const views = GROUPS.flatMap(({ chapters: names, titel }): StapView[] => {
    const own = steps.filter((step) => names.includes(step.hoofdstuk));
    const first = own.find(({ klaar }) => !klaar) ?? own[0];
    if (!first) return [{ titel, stand: 'straks' }];
    const done = own.every(({ klaar }) => klaar);
    const count = own.filter(({ klaar }) => klaar).length;
    const hint = done || count === 0 ? '' : `${count} van ${own.length} beantwoord`;
    const stand = done ? 'klaar' : count > 0 ? 'nu' : 'straks';
    return [{ titel, href: hrefOf(first), hint, stand }];
  });
  return [
    ...views,
    { titel: 'Nakijken en afdrukken', stand: 'straks', href: resolve('/plan/samenvatting') },
    { titel: 'Melden bij de gemeente', stand: 'straks', href: resolve('/melding') },
  ];
}
