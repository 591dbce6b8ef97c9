import { addDays, type Day, type Einddatum, formatDay } from '../time/index.ts';
import type { ZaakFeiten } from './feiten.ts';
import { planVensterVoorbij } from './guard.ts';
import { klokken } from './klok.ts';
import type { Toestand } from './toestand.ts';
import { LOPEND } from './toestandgroepen.ts';
import { VOLGEND } from './volgend.ts';

/** What happens next, on which day at the latest, and why. */
export interface VolgendeStap {
  tekst: string;
  op: Day | null;
  reden: string;
}
export type Lezer = 'inwoner' | 'consulent';

/** The next step of a case for one reader; the day and its reason come from the clocks. */
export function volgendeStap(feiten: ZaakFeiten, today: Day, voor: Lezer): VolgendeStap {
  const first = afwijkend(feiten, today, voor);
  if (first) return first;
  const rij = VOLGEND[feiten.toestand];
  const tekst = rij[voor];
  if (rij.klok.includes('gesprek')) {
    return { tekst, op: feiten.gesprekOp, reden: 'Deze dag is afgesproken.' };
  }
  if (rij.klok.includes('evaluatie')) return { tekst, ...evaluatie(feiten) };
  const klok = klokken(feiten, today).find(({ naam }) => rij.klok.includes(naam));
  return klok ? { tekst, ...because(klok.einddatum) } : { tekst, op: null, reden: '' };
}

const evaluatie = ({ evaluatieOp }: ZaakFeiten) => ({
  op: evaluatieOp,
  reden: 'De gemeente kijkt van tijd tot tijd opnieuw (Wmo 2015, artikel 2.3.9).',
});

const because = ({ lastDay, artikel }: Einddatum) => ({
  op: lastDay,
  reden: `Dit is de laatste dag volgens de wet (${artikel}).`,
});

/** The cases in which the state alone does not say what comes next. */
const afwijkend = (feiten: ZaakFeiten, today: Day, voor: Lezer): VolgendeStap | null =>
  naUitspraak(feiten, today, voor) ??
  (voor === 'consulent' ? consulentEerst(feiten, today) : inwonerEerst(feiten, today));

/** After the judgment the term for a higher appeal runs (Awb 6:24). */
function naUitspraak(feiten: ZaakFeiten, today: Day, voor: Lezer): VolgendeStap | null {
  if (feiten.toestand !== 'inBeroep' || !feiten.uitspraakOp) return null;
  const klok = klokken(feiten, today).find(({ naam }) => naam === 'hogerBeroep');
  return klok ? { tekst: HOGER_BEROEP[voor], ...because(klok.einddatum) } : null;
}

const HOGER_BEROEP: Readonly<Record<Lezer, string>> = {
  inwoner: 'Bent u het niet eens met de uitspraak? Dan kunt u in hoger beroep gaan.',
  consulent: 'Doe wat in de uitspraak staat. Wacht af of er hoger beroep komt.',
};

function inwonerEerst(feiten: ZaakFeiten, today: Day): VolgendeStap | null {
  const { toestand } = feiten;
  const before = toestand === 'gemeld' || toestand === 'bevestigd';
  if (isElsewhere(feiten)) return ANDERE_GEMEENTE;
  if (before && feiten.spoed) return SPOED_INWONER;
  const plan = klokken(feiten, today).find(({ naam }) => naam === 'persoonlijkPlan');
  if (before && plan?.status === 'loopt') return { tekst: INLEVEREN, ...because(plan.einddatum) };
  if (toestand === 'beschikt' && !feiten.bekendgemaaktOp) {
    return { tekst: 'De gemeente stuurt u het besluit.', op: null, reden: '' };
  }
  if (toestand === 'beslistOpBezwaar' && !feiten.bezwaarBekendOp) {
    return { tekst: 'De gemeente stuurt u de beslissing op uw bezwaar.', op: null, reden: '' };
  }
  return magNuAanvragen(feiten, today) ? TE_LAAT : null;
}

const INLEVEREN = 'U kunt een persoonlijk plan inleveren. Dat mag, het hoeft niet.';
const ANDERE_GEMEENTE: VolgendeStap = {
  tekst: 'U woont in een andere gemeente. Wij sturen uw melding door.',
  op: null,
  reden: 'De gemeente waar u woont, helpt u (Wmo 2015, artikel 1.2.1).',
};
const SPOED_INWONER: VolgendeStap = {
  tekst: 'De gemeente besluit meteen of u tijdelijk hulp krijgt.',
  op: null,
  reden: 'U hebt snel hulp nodig (Wmo 2015, artikel 2.3.3).',
};
const TE_LAAT: VolgendeStap = {
  tekst: 'Het onderzoek is niet op tijd klaar. U mag nu meteen een aanvraag doen.',
  op: null,
  reden: 'Dat mag na 6 weken zonder verslag (Wmo 2015, artikel 2.3.2 lid 9).',
};

function magNuAanvragen(feiten: ZaakFeiten, today: Day): boolean {
  if (feiten.aangevraagdOp || feiten.geslotenOp) return false;
  return klokken(feiten, today).some(
    ({ naam, status }) => naam === 'onderzoek' && status === 'verstreken',
  );
}

function consulentEerst(feiten: ZaakFeiten, today: Day): VolgendeStap | null {
  const { toestand } = feiten;
  const begin = toestand === 'gemeld' || toestand === 'bevestigd';
  if (isElsewhere(feiten)) return STUUR_DOOR;
  if (feiten.spoed && begin) return SPOED;
  if (toestand === 'gemeld') return BEVESTIG;
  const nogWijzen = VOOR_GESPREK.includes(toestand);
  if (nogWijzen && !feiten.clientondersteuningOp) return OCO;
  if (nogWijzen && !feiten.planMogelijkheidOp) return PLAN;
  if (toestand === 'bevestigd') return wachtOpPlan(feiten, today);
  if (toestand === 'beslistOpBezwaar' && !feiten.bezwaarBekendOp) return BEZWAAR_BEKEND;
  if (toestand === 'beschikt' && !feiten.bekendgemaaktOp) {
    const klok = klokken(feiten, today).find(({ naam }) => naam === 'beschikking');
    return klok ? { tekst: 'Maak het besluit bekend.', ...because(klok.einddatum) } : null;
  }
  return null;
}

const VOOR_GESPREK: readonly Toestand[] = [
  'bevestigd',
  'inOnderzoek',
  'gesprekGepland',
  'inHeronderzoek',
];

const BEVESTIG: VolgendeStap = {
  tekst: 'Bevestig de melding.',
  op: null,
  reden: 'De gemeente bevestigt de ontvangst (Wmo 2015, artikel 2.3.2 lid 1).',
};
/** Another municipality must act, and the melding has not been forwarded yet (Awb 2:3). */
const isElsewhere = ({ bevoegd, toestand }: ZaakFeiten): boolean =>
  bevoegd === 'nietBevoegd' && VOOR_AANVRAAG.includes(toestand);
const VOOR_AANVRAAG: readonly Toestand[] = LOPEND;

const STUUR_DOOR: VolgendeStap = {
  tekst: 'Stuur de melding meteen door, en vertel dit aan de inwoner.',
  op: null,
  reden: 'Een andere gemeente is bevoegd (Awb, artikel 2:3).',
};
const SPOED: VolgendeStap = {
  tekst: 'Spoed: besluit meteen over tijdelijke hulp.',
  op: null,
  reden: 'Bij spoed besluit de gemeente onverwijld (Wmo 2015, artikel 2.3.3).',
};
const BEZWAAR_BEKEND: VolgendeStap = {
  tekst: 'Maak de beslissing op bezwaar bekend.',
  op: null,
  reden: 'Daarna loopt de termijn voor beroep (Awb, artikel 7:12).',
};
const OCO: VolgendeStap = {
  tekst: 'Wijs de inwoner en de mantelzorger op gratis cliëntondersteuning.',
  op: null,
  reden: 'Dat moet voor het onderzoek (Wmo 2015, artikel 2.3.2 lid 3).',
};
const PLAN: VolgendeStap = {
  tekst: 'Vertel dat de inwoner een eigen plan mag inleveren.',
  op: null,
  reden: 'Dat moet volgens de Wmo 2015, artikel 2.3.2 lid 2.',
};

function wachtOpPlan(feiten: ZaakFeiten, today: Day): VolgendeStap | null {
  if (!planVensterVoorbij(feiten, today)) return null;
  const lastDay = klokken(feiten, today)[0]?.einddatum.lastDay;
  if (!lastDay) return null;
  const op = addDays(lastDay, 1);
  const reden = `De inwoner mag tot en met ${formatDay(lastDay)} een plan inleveren.`;
  return { tekst: 'Wacht op het plan van de inwoner.', op, reden };
}
