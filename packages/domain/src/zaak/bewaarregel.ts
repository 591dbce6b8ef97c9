import { addDays, bewaarTot, type Day, formatDay } from '../time/index.ts';
import { shifted } from '../time/termijnEinde.ts';
import type { ZaakFeiten } from './feiten.ts';

/** How long each kind of thing is kept, and why that long. Sooner or later than this is a fault. */
export const BEWAARREGELS = {
  concept: {
    naam: 'Plan dat niet is ingeleverd',
    duur: { aantal: 30, eenheid: 'dagen' },
    begint: 'de laatste wijziging',
    grond: 'AVG, artikel 5 lid 1 onder e: niet langer dan nodig.',
  },
  zonderOnderzoek: {
    naam: 'Melding die stopte voor het onderzoek begon',
    duur: { aantal: 1, eenheid: 'jaren' },
    begint: 'de dag van sluiten',
    grond: 'Selectielijst gemeenten, vroegtijdig beëindigde zaak.',
  },
  zonderVoorziening: {
    naam: 'Zaak zonder voorziening',
    duur: { aantal: 5, eenheid: 'jaren' },
    begint: 'de dag van sluiten',
    grond: 'Selectielijst gemeenten.',
  },
  metVoorziening: {
    naam: 'Zaak met voorziening',
    duur: { aantal: 15, eenheid: 'jaren' },
    begint: 'de dag van sluiten',
    grond: 'Wmo 2015, artikel 5.3.4.',
  },
  opVerzoek: {
    naam: 'Zaak die op verzoek wordt vernietigd',
    duur: { aantal: 0, eenheid: 'dagen' },
    begint: 'het besluit op het verzoek',
    grond: 'Wmo 2015, artikel 5.3.5.',
  },
  revisie: {
    naam: 'Oudere tekst die is vervangen',
    duur: { aantal: 30, eenheid: 'dagen' },
    begint: 'het vervangen',
    grond: 'AVG, artikel 5 lid 1 onder e: lang genoeg om een vergissing te herstellen.',
  },
} as const;
export type Bewaarregel = keyof typeof BEWAARREGELS;

/** The municipality's own years, where it keeps longer than the law asks. */
export interface Bewaarjaren {
  voorzieningJaren: number;
  geenVoorzieningJaren: number;
}

/** From when something is destroyed, by which rule, counted from which day. */
export interface Bewaartermijn {
  regel: Bewaarregel;
  van: Day;
  /** The last day on which it is kept. */
  tot: Day;
  vanaf: Day;
}

const CLOSED = ['afgeslotenZonderAanvraag', 'ingetrokken', 'doorgezonden', 'beeindigd'];

const latest = (days: readonly (Day | null)[]): Day | null =>
  days.reduce((last, one) => (one && (!last || one > last) ? one : last), null);

/** Whether help was given; withdrawn or with an outcome not known here counts as given. */
const granted = ({ uitkomst, beslotenOp, tijdelijkVerstrektOp }: ZaakFeiten): boolean =>
  tijdelijkVerstrektOp !== null ||
  uitkomst === 'ingetrokken' ||
  uitkomst === 'toegekend' ||
  uitkomst === 'deelsToegekend' ||
  (uitkomst === null && beslotenOp !== null);

/** The day on which a case ended for good, or null while it is open: an open case is always kept. */
const endOf = (feiten: ZaakFeiten): Day | null => {
  const { toestand, geslotenOp, onherroepelijkOp } = feiten;
  const final = toestand === 'onherroepelijk' && !granted(feiten) ? onherroepelijkOp : null;
  const closed = CLOSED.includes(toestand) ? geslotenOp : final;
  if (!closed) return null;
  // What came in after the closing, such as a ruling, starts the term again.
  return latest([closed, feiten.bezwaarBekendOp, feiten.uitspraakOp, feiten.heronderzoekKlaarOp]);
};

const regelVan = (feiten: ZaakFeiten): Bewaarregel => {
  if (granted(feiten)) return 'metVoorziening';
  const began = feiten.onderzoekGestartOp ?? feiten.aangevraagdOp ?? feiten.beslotenOp;
  return began ? 'zonderVoorziening' : 'zonderOnderzoek';
};

const termijn = (regel: Bewaarregel, van: Day, tot: Day): Bewaartermijn => ({
  ...{ regel, van, tot },
  vanaf: addDays(tot, 1),
});

/**
 * Until when a case is kept: fifteen years with a provision, five without (Wmo 2015 art. 5.3.4,
 * selection list), from the day it ended. Sooner when the client asked so and it was granted
 * (art. 5.3.5). Null: it has not ended.
 */
export function bewaartermijnVanZaak(
  feiten: ZaakFeiten,
  { voorzieningJaren, geenVoorzieningJaren }: Bewaarjaren,
): Bewaartermijn | null {
  const van = endOf(feiten);
  if (!van) return null;
  const { vernietiging, vernietigingBeslistOp } = feiten;
  if (vernietiging?.uitkomst === 'vernietigd' && vernietigingBeslistOp)
    return termijn('opVerzoek', vernietigingBeslistOp, vernietigingBeslistOp);
  const regel = regelVan(feiten);
  if (regel === 'zonderOnderzoek')
    return termijn(regel, van, shifted(BEWAARREGELS.zonderOnderzoek.duur, van));
  const voorziening = regel === 'metVoorziening';
  const jaren = voorziening ? voorzieningJaren : geenVoorzieningJaren;
  return termijn(regel, van, bewaarTot({ van, voorziening, jaren }).lastDay);
}

/** Until when a plan without a case is kept: thirty days after somebody last worked on it. */
export const bewaartermijnVanConcept = (gewijzigdOp: Day): Bewaartermijn =>
  termijn('concept', gewijzigdOp, shifted(BEWAARREGELS.concept.duur, gewijzigdOp));

/** Days of warning before something goes, and of rest after the resident wrote. */
export const WAARSCHUWING_DAGEN = 7;
export const RUST_DAGEN = 7;

/** What stands in the way of destroying something that is due. */
export interface Beletsel {
  /** A person decided that it must stay (a court case, an inquiry). */
  bewaarplicht: boolean;
  /** The day the resident last wrote anything. */
  geschrevenOp: Day | null;
  /** The day on which the resident was told. */
  gewaarschuwdOp: Day | null;
}

/** Why something that is due stays for now, in one sentence; null when it goes. */
export function uitstelVan(
  { vanaf }: Bewaartermijn,
  { bewaarplicht, geschrevenOp, gewaarschuwdOp }: Beletsel,
  vandaag: Day,
): string | null {
  if (vandaag < vanaf) return `De bewaartermijn loopt tot en met ${formatDay(addDays(vanaf, -1))}.`;
  if (bewaarplicht) return 'Er is vastgelegd dat deze gegevens moeten blijven.';
  if (geschrevenOp && vandaag <= addDays(geschrevenOp, RUST_DAGEN))
    return 'De inwoner heeft in de afgelopen 7 dagen nog iets geschreven.';
  if (!gewaarschuwdOp) return 'De inwoner is nog niet gewaarschuwd.';
  return vandaag < addDays(gewaarschuwdOp, WAARSCHUWING_DAGEN)
    ? 'De inwoner is minder dan 7 dagen geleden gewaarschuwd.'
    : null;
}

/** Whether it is time to tell the resident that something will go. */
export const waarschuwVanaf = ({ vanaf }: Bewaartermijn): Day =>
  addDays(vanaf, -WAARSCHUWING_DAGEN);
