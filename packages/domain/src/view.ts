import { type Day } from './time/index.ts';
import {
  type Alinea,
  type Besluit,
  EINDTOESTANDEN,
  type Gebeurtenis,
  GEBEURTENIS_LIJST,
  type Klacht,
  type Klok,
  klokken,
  type Lezer,
  mogelijk,
  planUiterlijk,
  type Reactie,
  rowOf,
  type Toestand,
  TOESTANDEN,
  type VolgendeStap,
  volgendeStap,
  type ZaakFeiten,
} from './zaak/index.ts';

/** What both sides see of a case: the same clocks, told from their own side. */
export interface ZaakStand {
  toestand: Toestand;
  toestandNaam: string;
  volgendeStap: VolgendeStap;
  klokken: Klok[];
}

const stand = (feiten: ZaakFeiten, today: Day, voor: Lezer): ZaakStand => ({
  toestand: feiten.toestand,
  toestandNaam: TOESTANDEN[feiten.toestand].naam,
  volgendeStap: volgendeStap(feiten, today, voor),
  klokken: klokken(feiten, today),
});

/** What the resident can do now, and so which buttons there are. */
export type InwonerMag = Record<
  | ('aanvullen' | 'planInleveren' | 'reageren' | 'aanvragen' | 'geenAanvraag' | 'intrekken')
  | 'vernietigingVragen',
  boolean
>;

export interface ZaakVoorInwoner extends ZaakStand {
  uitleg: string;
  tijdlijn: TijdlijnRegel[];
  mag: InwonerMag;
}

/** The case as its resident follows it: nothing but dates, states and what comes next. */
export const zaakVoorInwoner = (feiten: ZaakFeiten, today: Day): ZaakVoorInwoner => ({
  ...stand(feiten, today, 'inwoner'),
  uitleg: TOESTANDEN[feiten.toestand].uitlegInwoner,
  tijdlijn: tijdlijn(feiten),
  mag: inwonerMag(feiten, today),
});

function inwonerMag(feiten: ZaakFeiten, today: Day): InwonerMag {
  const can = mogelijk(feiten, today);
  const ended = EINDTOESTANDEN.some((toestand) => toestand === feiten.toestand);
  return {
    aanvullen: !ended,
    planInleveren: !ended && (!feiten.beslotenOp || feiten.toestand === 'inHeronderzoek'),
    reageren: can.includes('reageren'),
    aanvragen: can.includes('aanvragen'),
    geenAanvraag: can.includes('geenAanvraag'),
    intrekken: can.includes('intrekken'),
    vernietigingVragen: can.includes('vernietigingVragen'),
  };
}

export interface ZaakVoorConsulent extends ZaakStand {
  feiten: ZaakFeiten;
  tijdlijn: TijdlijnRegel[];
  /** What staff may do now; acts of the resident alone are not theirs. */
  mogelijk: Gebeurtenis[];
}

/** The case as the municipality's own team works on it. */
export const zaakVoorConsulent = (feiten: ZaakFeiten, today: Day): ZaakVoorConsulent => ({
  ...stand(feiten, today, 'consulent'),
  feiten,
  tijdlijn: tijdlijn(feiten),
  mogelijk: mogelijk(feiten, today).filter((one) => rowOf(one).wie !== 'inwoner'),
});

export type PlanStatus = 'binnen' | 'teLaat' | 'open' | 'geen';

/** Whether the plan is in, in too late, still possible in time, or not there. */
export function planStatus(feiten: ZaakFeiten, today: Day): PlanStatus {
  if (feiten.planOntvangenOp) return feiten.planTeLaat ? 'teLaat' : 'binnen';
  return !feiten.planAfgezienOp && today <= planUiterlijk(feiten).lastDay ? 'open' : 'geen';
}

export interface TijdlijnRegel {
  op: Day;
  tekst: string;
}

/** What happened and when, oldest first; what happened again since is there each time. */
function tijdlijn(feiten: ZaakFeiten): TijdlijnRegel[] {
  const closed = feiten.geslotenOp
    ? [{ op: feiten.geslotenOp, tekst: TOESTANDEN[feiten.toestand].naam }]
    : [];
  const happened = GEBEURTENIS_LIJST.flatMap((gebeurtenis) => {
    const { feit, naam, gebeurd = naam } = rowOf(gebeurtenis);
    if (!feit || feit === 'geslotenOp' || gebeurtenis === 'herzien') return [];
    const again = feiten.eerder.filter((one) => one.feit === feit).map(({ op }) => op);
    const days = new Set([...again, ...(feiten[feit] ? [feiten[feit]] : [])]);
    return [...days].map((op, nth) => ({ op, tekst: nth > 0 ? nextTime(feit, gebeurd) : gebeurd }));
  });
  const all = [
    { op: feiten.gemeldOp, tekst: 'Melding gedaan' },
    ...happened,
    ...feiten.klachten.flatMap(complaint),
    ...closed,
  ];
  return all.toSorted((one, other) => (one.op < other.op ? -1 : one.op > other.op ? 1 : 0));
}

/** A decision that follows an earlier one revises it (Wmo 2015 art. 2.3.10). */
const nextTime = (feit: string, gebeurd: string): string =>
  feit === 'beslotenOp' ? textOf('herzien') : gebeurd;

const textOf = (gebeurtenis: Gebeurtenis): string => {
  const { naam, gebeurd = naam } = rowOf(gebeurtenis);
  return gebeurd;
};

const complaint = ({ ontvangenOp, verdaagdOp, afgehandeldOp }: Klacht): TijdlijnRegel[] => [
  { op: ontvangenOp, tekst: textOf('klachtOntvangen') },
  ...(verdaagdOp ? [{ op: verdaagdOp, tekst: textOf('klachtVerdagen') }] : []),
  ...(afgehandeldOp ? [{ op: afgehandeldOp, tekst: textOf('klachtAfhandelen') }] : []),
];

export type AlineaVoorInwoner = Alinea & { reactie: Reactie | null };

/** The report for the resident, with the own answers: nothing before it was given (lid 8). */
export function verslagVoorInwoner(
  { verslagOp }: ZaakFeiten,
  alineas: readonly Alinea[],
  reacties: readonly Reactie[],
): { verstrektOp: Day; alineas: AlineaVoorInwoner[] } | null {
  if (!verslagOp) return null;
  const answers = new Map(reacties.map((reactie) => [reactie.alineaId, reactie]));
  const withAnswer = alineas.map((one) => ({ ...one, reactie: answers.get(one.id) ?? null }));
  return { verstrektOp: verslagOp, alineas: withAnswer };
}

/** A decision does not exist for the resident before it is announced (Awb 3:40). */
export const besluitVoorInwoner = (
  { bekendgemaaktOp }: ZaakFeiten,
  besluit: Besluit | null,
): Besluit | null => (besluit && bekendgemaaktOp ? { ...besluit, bekendgemaaktOp } : null);
