import {
  bezwaarOpTijd,
  type Day,
  lastDayOf,
  type Opschorting,
  type Telling,
} from '../time/index.ts';
import type { ZaakFeiten } from './feiten.ts';
import type { Gebeurtenis } from './gebeurtenis.ts';
import { planUiterlijk, type StapContext } from './guard.ts';
import { klachtAfhandelen, klachtOntvangen, klachtVerdagen } from './klacht.ts';
import type { Toestand } from './toestand.ts';

type Effect = (feiten: ZaakFeiten, op: Day, context: StapContext) => Partial<ZaakFeiten>;
type Toegezegd = Partial<ZaakFeiten['toegezegd']>;

/** What an event changes besides the state and its own day. */
export const EFFECTEN: Partial<Record<Gebeurtenis, Effect>> = {
  planOntvangen: (feiten, op) => ({
    planTeLaat: !feiten.heronderzoekOp && op > planUiterlijk(feiten).lastDay,
  }),
  spoedVaststellen: () => ({ spoed: true }),
  bevoegdheidVastgesteld: (_feiten, _op, { bevoegd = null }) => ({ bevoegd }),
  onderzoekStarten: (feiten, op) => ({ onderzoekGestartOp: feiten.onderzoekGestartOp ?? op }),
  gesprekPlannen: (_feiten, _op, { gesprekOp = null }) => ({ gesprekOp }),
  gesprekVerzetten: (_feiten, _op, { gesprekOp = null }) => ({ gesprekOp }),
  gesprekAnnuleren: (feiten) => ({ gesprekOp: null, ...beforeTalk(feiten) }),
  gesprekGevoerd: (feiten, op) => ({ onderzoekGestartOp: feiten.onderzoekGestartOp ?? op }),
  aanvragen: (feiten, op) => ({
    geslotenOp: null,
    ...told(feiten, { beschikking: lastDayOf('beschikking', op) }),
  }),
  opschorten: (feiten, op, { telling, grond }) => {
    const stopped = { van: op, tot: null, ...(grond && { grond }) };
    return resumed(feiten, [...feiten.opschortingen, stopped], telling);
  },
  hervatten: (feiten, op, { telling }) =>
    resumed(feiten, closed(feiten.opschortingen, op), telling),
  beslissen: (feiten, op, { telling, uitkomst = null }) => ({
    ...resumed(feiten, closed(feiten.opschortingen, op), telling),
    uitkomst,
  }),
  bekendmaken: (feiten, op) => told(feiten, { bezwaar: lastDayOf('bezwaar', op) }),
  beeindigen: (_feiten, _op, { reden = null }) => ({ redenEinde: reden }),

  uitstelMelden: (_feiten, _op, { uitstelTot = null }) => ({ uitstelTot }),
  ingebrekestellen: (feiten, op) =>
    told(feiten, { ingebrekestelling: lastDayOf('ingebrekestelling', op) }),
  bezwaarMaken: objected,
  bezwaarHerstelVragen: (feiten, op) =>
    objection({ ...feiten, bezwaarHerstel: [...feiten.bezwaarHerstel, { van: op, tot: null }] }),
  bezwaarHersteld: (feiten, op) =>
    objection({ ...feiten, bezwaarHerstel: closed(feiten.bezwaarHerstel, op) }),
  bezwaarVerdagen: (feiten, _op, { verdaging = 42 }) => objection(feiten, verdaging),
  bezwaarIntrekken: (feiten) => ({ toestand: beforeObjection(feiten) }),
  beslissenOpBezwaar: (feiten, op, { uitkomst = feiten.uitkomst }) => ({
    bezwaarHerstel: closed(feiten.bezwaarHerstel, op),
    bezwaarBekendOp: null,
    uitkomst,
  }),
  bezwaarBekendmaken: (feiten, op) => told(feiten, { beroep: lastDayOf('beroep', op) }),
  beroepInstellen: () => ({ uitspraakOp: null }),
  uitspraakOntvangen: (feiten, op) => told(feiten, { hogerBeroep: lastDayOf('hogerBeroep', op) }),
  uitvoeren: (feiten, op, { evaluatieOp = feiten.evaluatieOp }) => ({
    uitvoeringOp: feiten.uitvoeringOp ?? op,
    evaluatieOp,
  }),
  heronderzoekStarten: () => OPNIEUW,
  herzien: (feiten, _op, { uitkomst = null }) => ({
    ...NIEUW_BESLUIT,
    uitkomst,
    ...untold(feiten),
  }),

  klachtOntvangen,
  klachtVerdagen,
  klachtAfhandelen,
  vernietigingVragen: (feiten, op) => ({
    ...{ vernietigingBeslistOp: null, vernietiging: null },
    ...told(feiten, { vernietiging: lastDayOf('vernietiging', op) }),
  }),
  vernietigingBeslissen: (_feiten, _op, { vernietiging = null }) => ({ vernietiging }),
};

const told = ({ toegezegd }: ZaakFeiten, more: Toegezegd) => ({
  toegezegd: { ...toegezegd, ...more },
});

/** Where a case stands when the planned talk is called off. */
function beforeTalk(feiten: ZaakFeiten): { toestand?: Toestand } {
  if (feiten.toestand !== 'gesprekGepland') return {};
  if (feiten.onderzoekGestartOp) return { toestand: 'inOnderzoek' };
  return { toestand: feiten.tijdelijkVerstrektOp ? 'tijdelijkVerstrekt' : 'bevestigd' };
}

const closed = (opschortingen: readonly Opschorting[], op: Day): Opschorting[] =>
  opschortingen.map((one) => ({ ...one, tot: one.tot ?? op }));

/** Suspending and resuming are told to the resident: the decision term gets its new last day. */
function resumed(feiten: ZaakFeiten, opschortingen: Opschorting[], telling?: Telling) {
  const start = feiten.aangevraagdOp;
  if (!start || opschortingen.length === 0) return { opschortingen };
  const beschikking = lastDayOf('beschikking', start, { opschortingen, telling });
  return { opschortingen, ...told(feiten, { beschikking }) };
}

/** The term for an objection runs from the last day for objecting (Awb 7:10 lid 1). */
function objected(feiten: ZaakFeiten, op: Day, context: StapContext): Partial<ZaakFeiten> {
  const { gepostOp = null, commissie = false } = context;
  const bezwaar = feiten.toegezegd.bezwaar ?? lastDayOf('bezwaar', feiten.bekendgemaaktOp ?? op);
  const begun = {
    bezwaarOpTijd: bezwaarOpTijd(bezwaar, { ontvangenOp: op, gepostOp }).opTijd,
    bezwaarCommissie: commissie,
    ...NIEUW_BEZWAAR,
  };
  return { ...begun, ...objection({ ...feiten, ...begun, ...told(feiten, { bezwaar }) }) };
}

/** The last day for deciding on the objection, with repair and deferral. */
function objection(feiten: ZaakFeiten, verdaging = verdaagd(feiten)): Partial<ZaakFeiten> {
  const { bezwaarHerstel, bezwaarCommissie, toegezegd } = feiten;
  const termijn = bezwaarCommissie ? 'beslissingOpBezwaarCommissie' : 'beslissingOpBezwaar';
  const start = toegezegd.bezwaar?.lastDay;
  if (!start) return { bezwaarHerstel };
  const einde = lastDayOf(termijn, start, { opschortingen: bezwaarHerstel, verdaging });
  return { bezwaarHerstel, ...told(feiten, { [termijn]: einde }) };
}

/** Days of deferral that were told: kept when a repair moves the day again. */
const verdaagd = ({ bezwaarVerdaagdOp }: ZaakFeiten): number => (bezwaarVerdaagdOp ? 42 : 0);

function beforeObjection({ uitvoeringOp, onherroepelijkOp }: ZaakFeiten): Toestand {
  if (uitvoeringOp) return 'inUitvoering';
  return onherroepelijkOp ? 'onherroepelijk' : 'beschikt';
}

/** A new objection starts clean; what was there stays in `eerder`. */
const NIEUW_BEZWAAR = {
  bezwaarHerstel: [],
  bezwaarVerdaagdOp: null,
  bezwaarIngetrokkenOp: null,
  bezwaarBeslistOp: null,
  bezwaarBekendOp: null,
} satisfies Partial<ZaakFeiten>;

/** Leden 2 up to and with 6 apply again: their dates begin anew (Wmo 2015 art. 2.3.9). */
const OPNIEUW = {
  planMogelijkheidOp: null,
  clientondersteuningOp: null,
  planOntvangenOp: null,
  planTeLaat: false,
  planAfgezienOp: null,
  gesprekOp: null,
  gesprekGevoerdOp: null,
  pgbUitlegOp: null,
  heronderzoekKlaarOp: null,
} satisfies Partial<ZaakFeiten>;

/** A new decision opens objection and appeal anew. */
const NIEUW_BESLUIT = {
  bekendgemaaktOp: null,
  ...NIEUW_BEZWAAR,
  bezwaarOp: null,
  bezwaarOpTijd: null,
  bezwaarCommissie: false,
  beroepOp: null,
  uitspraakOp: null,
  onherroepelijkOp: null,
  ingebrekeOp: null,
} satisfies Partial<ZaakFeiten>;

/** The last days of the old decision no longer run; those of the investigation stay as told. */
const untold = ({ toegezegd }: ZaakFeiten): Pick<ZaakFeiten, 'toegezegd'> => {
  const { persoonlijkPlan, onderzoek, beschikking, vernietiging } = toegezegd;
  const kept = {
    ...(persoonlijkPlan && { persoonlijkPlan }),
    ...(onderzoek && { onderzoek }),
    ...(beschikking && { beschikking }),
    ...(vernietiging && { vernietiging }),
  };
  return { toegezegd: kept };
};
