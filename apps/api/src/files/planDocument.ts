import { forMunicipality, lettersOf, recordsOf, type Plan } from '@keukentafel/domain/plan';
import { samenvatting } from '@keukentafel/domain/samenvatting';
import { formatDay, type Day } from '@keukentafel/domain/time';
import type { Gemeente } from '../gemeente/gemeente.ts';

/** What the template fills in: text only. */
export type PlanDocument = ReturnType<typeof planDocument>;

const TITEL = 'Mijn plan voor het keukentafelgesprek';

/**
 * The printed plan. What is "alleen voor mij" stays off the paper, because paper lies on the table
 * during the talk; `all` puts it on, for the resident's own copy.
 */
export const planDocument = (
  plan: Plan,
  { gemeente, today, all }: { gemeente: Gemeente; today: Day; all: boolean },
) => {
  const shown = all ? plan : forMunicipality(plan);
  const hidden = recordsOf(plan).length - recordsOf(shown).length;
  return {
    titel: TITEL,
    voet: `Gemaakt op ${formatDay(today)}`,
    inleiding: [
      'Dit plan is van u. U bepaalt wie het leest.',
      ...(hidden > 0 ? [hiddenLine(hidden)] : []),
    ],
    leeg: 'In dit plan staat nog geen behoefte.',
    kort: samenvatting(shown),
    secties: lettersOf(shown).map(({ titel, items }) => ({
      titel,
      items: items.map((item) => ({ ...item, behoefte: item.behoefte ?? null })),
    })),
    meenemen: samenvatting(shown).meenemen,
    hulp: supportLine(gemeente),
  };
};

const hiddenLine = (count: number): string =>
  count === 1
    ? 'Eén onderdeel is alleen voor u. Dat staat niet op dit papier.'
    : `${count} onderdelen zijn alleen voor u. Die staan niet op dit papier.`;

const supportLine = ({ instellingen: { clientondersteuning: it } }: Gemeente): string =>
  `Een cliëntondersteuner denkt gratis met u mee. ${it.naam}, telefoon ${it.telefoon}.`;
