import { z } from 'zod';
import { addDays, Day, formatDay, lastDayOf } from '../time/index.ts';
import { bevoegd, Bevoegdheid, type BevoegdUitkomst } from './bevoegd.ts';
import { verblijfVan, type VerblijfUitkomst } from './verblijf.ts';
import type { Blokkade } from './weging.ts';

/** The dates around the investigation, for a document that carries them. */
export const Onderzoek = z.strictObject({
  gemeldOp: Day,
  /** The day on which the client was given the report of the investigation (art. 2.3.2 lid 8). */
  verslagOp: Day.nullable().default(null),
  aangevraagdOp: Day.nullable().default(null),
});
export type Onderzoek = z.infer<typeof Onderzoek>;

/** Whether the six weeks are over, and whether an application may be made now (art. 2.3.2 lid 9). */
export type OnderzoekUitkomst = {
  uiterlijk: Day;
  stand: 'loopt' | 'klaar' | 'teLaat';
  aanvraagMag: boolean;
  /** The first day on which an application may be made, as far as known now. */
  aanvraagVanaf: Day;
  tekst: string;
  voorInwoner: string;
  artikel: string;
};

/** Competence, residence and the term, next to the assessment of the needs. */
export type Procedure = {
  bevoegd: BevoegdUitkomst | null;
  verblijf: VerblijfUitkomst | null;
  onderzoek: OnderzoekUitkomst | null;
};

type Feiten = {
  bevoegdheid?: Bevoegdheid | null | undefined;
  onderzoek?: Onderzoek | null | undefined;
};

/** What the facts around the case say; null when the document carries none. */
export function procedureOf({ bevoegdheid, onderzoek }: Feiten, today: Day): Procedure | null {
  if (!bevoegdheid && !onderzoek) return null;
  return {
    bevoegd: bevoegdheid ? bevoegd(bevoegdheid) : null,
    verblijf: bevoegdheid ? verblijfVan(bevoegdheid.verblijf) : null,
    onderzoek: onderzoek ? onderzoekStand(onderzoek, today) : null,
  };
}

const LID_9 = 'Wmo 2015 art. 2.3.2 leden 1 en 9';

/** After the investigation, or from the day after six weeks without one (art. 2.3.2 lid 9). */
export function onderzoekStand({ gemeldOp, verslagOp }: Onderzoek, today: Day): OnderzoekUitkomst {
  const { lastDay: uiterlijk } = lastDayOf('onderzoek', gemeldOp);
  const daarna = addDays(uiterlijk, 1);
  const dag = formatDay(uiterlijk, { weekday: false });
  if (verslagOp && verslagOp <= today)
    return {
      ...{ uiterlijk, stand: 'klaar', aanvraagMag: true, aanvraagVanaf: verslagOp },
      tekst: `Het verslag is gegeven op ${formatDay(verslagOp, { weekday: false })}.`,
      voorInwoner: 'Het onderzoek is klaar. U kunt nu hulp aanvragen.',
      artikel: LID_9,
    };
  if (today > uiterlijk)
    return {
      ...{ uiterlijk, stand: 'teLaat', aanvraagMag: true, aanvraagVanaf: daarna },
      tekst: `Het onderzoek had uiterlijk ${dag} klaar moeten zijn. Een aanvraag zonder verslag kan nu.`,
      voorInwoner: 'Het onderzoek duurt te lang. U mag nu al hulp aanvragen, ook zonder verslag.',
      artikel: LID_9,
    };
  return {
    ...{ uiterlijk, stand: 'loopt', aanvraagMag: false, aanvraagVanaf: daarna },
    tekst: `Het onderzoek moet uiterlijk ${dag} klaar zijn.`,
    voorInwoner: `De gemeente moet uiterlijk ${dag} klaar zijn met het onderzoek.`,
    artikel: LID_9,
  };
}

/**
 * A municipality that is not competent proposes nothing; what is urgent it does not leave lying.
 * Where another one is, that one looks at residence (Awb art. 2:3).
 */
export function competenceStops(procedure: Procedure | null): Blokkade[] {
  const { bevoegd: hier = null, verblijf = null } = procedure ?? {};
  if (hier && hier.uitkomst !== 'bevoegd') return stopsOf(hier);
  return verblijf && verblijf.uitkomst !== 'voldoet' ? stopsOf(verblijf) : [];
}

const stopsOf = ({
  ontbreekt,
  tekst,
  artikel,
}: Pick<VerblijfUitkomst, 'ontbreekt' | 'tekst' | 'artikel'>): Blokkade[] =>
  (ontbreekt.length > 0 ? ontbreekt : [tekst]).map((zin) => ({ tekst: zin, artikel }));
