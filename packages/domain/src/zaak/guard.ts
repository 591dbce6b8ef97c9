import {
  addDays,
  type Day,
  formatDay,
  type GrondOpschorting,
  lastDayOf,
  type Telling,
} from '../time/index.ts';
import { type Letter, LETTER_LIJST } from './alinea.ts';
import type { UitkomstBesluit } from './besluit.ts';
import type { Bevoegd, RedenEinde, ZaakFeiten } from './feiten.ts';
import type { GrondHerziening } from './herziening.ts';
import { hulpMag } from './guardBevoegd.ts';
import type { Vernietiging } from './vernietiging.ts';

/** What a step brings besides its day: which of these it needs is in the table of events. */
export interface StapContext {
  /** Today, so that a step cannot be dated in the future. */
  vandaag?: Day;
  /** The day of the planned talk. */
  gesprekOp?: Day;
  /** The letters that the report covers. */
  letters?: readonly Letter[];
  /** The named person who decides: the engine only proposes. */
  door?: string;
  /** What was decided. */
  uitkomst?: UitkomstBesluit;
  /** Why the decision term stands still; without it an invitation to supplement (Awb 4:15). */
  grond?: GrondOpschorting;
  /** How suspended days are counted: a setting of the municipality (Awb 4:15). */
  telling?: Telling;
  /** The day named in a notice of delay (Awb 4:14). */
  uitstelTot?: Day;
  /** The day on which an objection was posted (Awb 6:9 lid 2). */
  gepostOp?: Day;
  /** Whether a committee advises on the objection (Awb 7:13) or the complaint (Awb 9:14). */
  commissie?: boolean;
  /** Days of deferral: 42 at most (Awb 7:10 lid 3), of a complaint 28 (Awb 9:11 lid 2). */
  verdaging?: number;
  /** The day on which the provision is looked at again (Wmo 2015 art. 2.3.9). */
  evaluatieOp?: Day;
  /** Why a case ended outside the procedure. */
  reden?: RedenEinde;
  /** Which complaint, counted from 0; without it the oldest that is open. */
  klacht?: number;
  /** Whether this municipality must act (Wmo 2015 art. 1.2.1). */
  bevoegd?: Bevoegd;
  /** What was found about nationality or residence (Wmo 2015 art. 1.2.2). */
  verblijf?: 'voldoet' | 'voldoetNiet';
  /** The day on which the sender was told that the melding is forwarded (Awb 2:3). */
  ingelichtOp?: Day;
  /** On which ground a decision is revised or withdrawn (Wmo 2015 art. 2.3.10 lid 1). */
  herzienGrond?: GrondHerziening;
  /** What was decided on a request to destroy data (Wmo 2015 art. 5.3.5). */
  vernietiging?: Vernietiging;
}

/** Why a step is refused: the sentence and its article. */
export interface Belemmering {
  zin: string;
  artikel: string;
}

/** Looks at the facts on a day; null when the step may go on. */
export type Guard = (feiten: ZaakFeiten, op: Day) => Belemmering | null;
/** Looks at what the step brought along. */
export type Eis = (context: StapContext, op: Day, feiten: ZaakFeiten) => Belemmering | null;

const WMO = 'Wmo 2015, artikel';

/** The last day of the plan window as it was told. */
export const planUiterlijk = ({ toegezegd, gemeldOp }: ZaakFeiten) =>
  toegezegd.persoonlijkPlan ?? lastDayOf('persoonlijkPlan', gemeldOp);

/** The last day of the investigation as it was told. */
export const onderzoekUiterlijk = ({ toegezegd, gemeldOp }: ZaakFeiten) =>
  toegezegd.onderzoek ?? lastDayOf('onderzoek', gemeldOp);

/** The window for the plan must be used, over or waived, unless the case is urgent. */
export const planVensterVoorbij: Guard = (feiten, op) => {
  const { lastDay } = planUiterlijk(feiten);
  if (feiten.spoed || feiten.planOntvangenOp || feiten.planAfgezienOp || op > lastDay) return null;
  const from = formatDay(addDays(lastDay, 1));
  return {
    zin: `De inwoner mag nog een plan inleveren. Het onderzoek kan beginnen op ${from}, of eerder als het plan er is.`,
    artikel: `${WMO} 2.3.2 lid 2`,
  };
};

/** The talk is part of the investigation: held before that began, it begins it. */
export const onderzoekMag: Guard = (feiten, op) =>
  feiten.onderzoekGestartOp ? null : planVensterVoorbij(feiten, op);

export const planNogNietBinnen: Guard = ({ planOntvangenOp }) =>
  planOntvangenOp
    ? { zin: 'Het persoonlijk plan is al ingeleverd.', artikel: `${WMO} 2.3.2 lid 2` }
    : null;

export const nogGeenSpoed: Guard = ({ spoed }) =>
  spoed ? { zin: 'Dit is al een zaak met spoed.', artikel: `${WMO} 2.3.3` } : null;

export const isSpoed: Guard = ({ spoed }) =>
  spoed ? null : { zin: 'Tijdelijke hulp vooraf kan alleen bij spoed.', artikel: `${WMO} 2.3.3` };

const BEFORE_REPORT = [
  ['planMogelijkheidOp', 'dat de inwoner een eigen plan mag maken', '2.3.2 lid 2'],
  ['clientondersteuningOp', 'dat er gratis cliëntondersteuning is', '2.3.2 lid 3'],
  ['pgbUitlegOp', 'wat een pgb is', '2.3.2 lid 6'],
  ['identiteitOp', 'wie de inwoner is', '2.3.4'],
] as const satisfies [keyof ZaakFeiten, string, string][];

/** The duties that must carry a date before the report is given. */
export const plichtenVoldaan: Guard = (feiten) =>
  nogTeVertellen(feiten, BEFORE_REPORT, 'is verteld of vastgesteld');

/** Which of these duties carry no date yet, as one sentence. */
export function nogTeVertellen(
  feiten: ZaakFeiten,
  plichten: readonly (readonly [keyof ZaakFeiten, string, string])[],
  wat: string,
): Belemmering | null {
  const open = plichten.filter(([feit]) => feiten[feit] === null);
  if (open.length === 0) return null;
  return {
    zin: `Leg eerst vast wanneer ${wat}: ${open.map(([, what]) => what).join('; ')}.`,
    artikel: `${WMO} ${open.map(([, , artikel]) => artikel).join(', ')}`,
  };
}

export const alleLetters: Eis = ({ letters = [] }) => {
  const open = LETTER_LIJST.filter((letter) => !letters.includes(letter));
  if (open.length === 0) return null;
  return {
    zin: `Het verslag zegt nog niets over onderdeel ${open.join(', ')}.`,
    artikel: `${WMO} 2.3.2 lid 4`,
  };
};

/** An application follows the report, or the six weeks that passed without one. */
export const naOnderzoek: Guard = (feiten, op) => {
  const { lastDay } = onderzoekUiterlijk(feiten);
  if (feiten.verslagOp || op > lastDay) return null;
  return {
    zin: `Een aanvraag kan na het verslag. Komt dat niet op tijd? Dan kan het vanaf ${formatDay(addDays(lastDay, 1))}.`,
    artikel: `${WMO} 2.3.2 lid 9`,
  };
};

export const beslistermijnLoopt: Guard = ({ toegezegd }, op) =>
  toegezegd.beschikking && op > toegezegd.beschikking.lastDay
    ? { zin: 'De termijn voor het besluit is al voorbij.', artikel: 'Awb, artikel 4:15' }
    : null;

/** Nothing answers an invitation to supplement before it was sent. */
export const naUitnodiging: Guard = ({ opschortingen }, op) => {
  const open = opschortingen.find(({ tot }) => tot === null);
  if (!open || op >= open.van) return null;
  const zin = `Dit kan niet voor ${formatDay(open.van)}: toen vroeg de gemeente om aanvulling.`;
  return { zin, artikel: 'Awb, artikel 4:15' };
};

export const nogNietBekend: Guard = ({ bekendgemaaktOp }) =>
  bekendgemaaktOp
    ? { zin: 'Het besluit is al bekendgemaakt.', artikel: 'Awb, artikel 3:41' }
    : null;

const AANGEVRAAGD: readonly string[] = ['aangevraagd', 'opgeschort'];

/** Beside an application the investigation goes on only when the report is still to come. */
export const onderzoekErnaast: Guard = ({ toestand, verslagOp }) =>
  AANGEVRAAGD.includes(toestand) && verslagOp
    ? { zin: 'Het verslag is al gegeven, voor de aanvraag.', artikel: `${WMO} 2.3.2 lid 9` }
    : null;

export const gesprekMag: Guard = (feiten, op) =>
  onderzoekErnaast(feiten, op) ?? onderzoekMag(feiten, op);

/** A talk can be moved or called off when it stands and has not been held. */
export const gesprekStaat: Guard = ({ toestand, gesprekOp, gesprekGevoerdOp }) =>
  toestand === 'gesprekGepland' || (gesprekOp && !gesprekGevoerdOp)
    ? null
    : { zin: 'Er is geen gesprek gepland.', artikel: `${WMO} 2.3.2 lid 1` };

export const verslagMag: Guard = (feiten, op) =>
  onderzoekErnaast(feiten, op) ?? plichtenVoldaan(feiten, op);

/** Answering a report that came after the application; one from before it is closed by it. */
export const verslagErnaast: Guard = ({ toestand, verslagOp, aangevraagdOp }) =>
  !AANGEVRAAGD.includes(toestand) || (verslagOp && aangevraagdOp && verslagOp >= aangevraagdOp)
    ? null
    : { zin: 'Er is geen nieuw verslag om op te reageren.', artikel: `${WMO} 2.3.2 lid 8` };

/** A visit may be planned during the plan window, for a day after it. */
export const gesprekDag: Eis = ({ gesprekOp }, op, feiten) => {
  if (gesprekOp && gesprekOp >= op) return onderzoekMag(feiten, gesprekOp);
  const zin = gesprekOp ? 'Het gesprek kan niet in het verleden liggen.' : 'Kies een dag.';
  return { zin, artikel: `${WMO} 2.3.2 lid 1` };
};

/** Only a named person decides (AVG art. 22): no step of the engine sets a decision. */
export const doorMens: Eis = ({ door }) =>
  door?.trim()
    ? null
    : { zin: 'Een besluit heeft de naam nodig van wie het neemt.', artikel: 'AVG, artikel 22' };

const GRANTS: readonly (UitkomstBesluit | undefined)[] = ['toegekend', 'deelsToegekend'];

/** Not handling an application needs an invitation first, and comes within four weeks after it. */
export const besluitMag: Eis = (context, op, feiten) => {
  if (GRANTS.includes(context.uitkomst))
    return hulpMag(context, op, feiten) ?? doorMens(context, op, feiten);
  if (context.uitkomst !== 'buitenBehandeling') return doorMens(context, op, feiten);
  const last = feiten.opschortingen.at(-1);
  const artikel = 'Awb, artikel 4:5';
  if (!last) return { zin: 'Vraag de inwoner eerst om aanvulling.', artikel: `${artikel} lid 1` };
  const { lastDay } = lastDayOf('buitenBehandeling', last.tot ?? op);
  const zin = `Dit kon tot en met ${formatDay(lastDay)}. Nu volgt een besluit op de inhoud.`;
  return op > lastDay ? { zin, artikel: `${artikel} lid 4` } : doorMens(context, op, feiten);
};
