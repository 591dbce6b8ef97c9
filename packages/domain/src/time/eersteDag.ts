import { addDays, Day } from './day.ts';
import { formatDay } from './format.ts';
import { KALENDERVERSIE } from './holidays.ts';
import { type Einddatum, lastDayOf } from './termijn.ts';
import { z } from 'zod';

/** The first day on which something may happen because a term has passed, and why. */
export const EersteDag = z.strictObject({
  eersteDag: Day,
  because: z.array(z.string()),
  artikel: z.string(),
  kalenderversie: z.string(),
});
export type EersteDag = z.infer<typeof EersteDag>;

const after = ({ lastDay, because }: Einddatum, artikel: string, zin: string): EersteDag => {
  const eersteDag = addDays(lastDay, 1);
  return {
    eersteDag,
    because: [...because, `${zin} vanaf ${formatDay(eersteDag)} (${artikel}).`],
    artikel,
    kalenderversie: KALENDERVERSIE,
  };
};

/**
 * From which day the resident may apply without a report: the day after the six weeks of the
 * investigation as they were told (Wmo 2015 art. 2.3.2 lid 9).
 */
export const aanvraagZonderVerslagVanaf = (onderzoek: Einddatum): EersteDag =>
  after(onderzoek, 'Wmo 2015, artikel 2.3.2 lid 9', 'Een aanvraag zonder verslag kan');

/** From which day an investigation may begin without a plan: when the window for it is over. */
export const onderzoekVanaf = (persoonlijkPlan: Einddatum): EersteDag =>
  after(persoonlijkPlan, 'Wmo 2015, artikel 2.3.2 lid 2', 'Het onderzoek kan beginnen');

/**
 * From which day a direct appeal against the lack of a decision is open: two weeks after the day on
 * which the notice of default came in have passed (Awb 6:12 lid 2). It has no last day (lid 1).
 */
export const beroepNietTijdigVanaf = (ingebrekeOntvangen: Day): EersteDag =>
  after(
    lastDayOf('ingebrekestelling', ingebrekeOntvangen),
    'Awb, artikel 6:12 lid 2',
    'Beroep bij de rechtbank kan',
  );
