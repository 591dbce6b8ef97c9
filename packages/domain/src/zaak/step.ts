import { DomainError } from '../errors.ts';
import { type Day, lastDayOf } from '../time/index.ts';
import type { ZaakFeiten } from './feiten.ts';
import { type Gebeurtenis, GEBEURTENIS_LIJST, rowOf } from './gebeurtenis.ts';
import { type Belemmering, planUiterlijk, type StapContext } from './guard.ts';
import { EINDTOESTANDEN, TOESTANDEN, type Toestand } from './toestand.ts';

/** The day of a step and what it brings along. */
export interface Stap {
  op: Day;
  context?: StapContext;
}

/**
 * The facts after an event.
 * @throws DomainError stapKanNiet with the sentence and article of the guard that refuses;
 * datumToekomst when the step is dated after `context.vandaag`; datumOngeldig before the melding.
 */
export function step(feiten: ZaakFeiten, gebeurtenis: Gebeurtenis, stap: Stap): ZaakFeiten {
  const { op, context = {} } = stap;
  if (context.vandaag && op > context.vandaag) throw new DomainError('datumToekomst');
  if (op < feiten.gemeldOp) {
    throw new DomainError('datumOngeldig', { zin: 'Deze dag ligt voor de melding.' });
  }
  const refused = refusal(feiten, gebeurtenis, op) ?? rowOf(gebeurtenis).eis?.(context, op, feiten);
  if (refused) throw new DomainError('stapKanNiet', refused);
  return after(feiten, gebeurtenis, op, context);
}

/** The events that the facts allow on a day, in the order of the table. */
export function mogelijk(feiten: ZaakFeiten, today: Day): Gebeurtenis[] {
  return GEBEURTENIS_LIJST.filter((gebeurtenis) => !refusal(feiten, gebeurtenis, today));
}

/** Why an event cannot happen now, or null: also what a greyed-out button can say. */
export function refusal(feiten: ZaakFeiten, gebeurtenis: Gebeurtenis, op: Day): Belemmering | null {
  const { van, naam, artikel, guard } = rowOf(gebeurtenis);
  const from: readonly string[] = van === 'elke' ? [feiten.toestand] : van;
  const ended = EINDTOESTANDEN.some((toestand) => toestand === feiten.toestand);
  if (ended || !from.includes(feiten.toestand)) {
    const toestand = TOESTANDEN[feiten.toestand].naam;
    return { zin: `"${naam}" kan niet als de zaak "${toestand}" is.`, artikel };
  }
  return guard?.(feiten, op) ?? null;
}

function after(feiten: ZaakFeiten, gebeurtenis: Gebeurtenis, op: Day, context: StapContext) {
  const { naar, feit } = rowOf(gebeurtenis);
  const next: ZaakFeiten = { ...feiten, toestand: naar ?? feiten.toestand };
  if (feit) next[feit] = op;
  return { ...next, ...EFFECTEN[gebeurtenis]?.(feiten, op, context) };
}

type Effect = (feiten: ZaakFeiten, op: Day, context: StapContext) => Partial<ZaakFeiten>;

/** What an event changes besides the state and its own day. */
const EFFECTEN: Partial<Record<Gebeurtenis, Effect>> = {
  planOntvangen: (feiten, op) => ({ planTeLaat: op > planUiterlijk(feiten).lastDay }),
  spoedVaststellen: () => ({ spoed: true }),
  onderzoekStarten: (feiten, op) => ({ onderzoekGestartOp: feiten.onderzoekGestartOp ?? op }),
  gesprekPlannen: (_feiten, _op, { gesprekOp = null }) => ({ gesprekOp }),
  gesprekVerzetten: (_feiten, _op, { gesprekOp = null }) => ({ gesprekOp }),
  gesprekAnnuleren: (feiten) => ({ gesprekOp: null, toestand: beforeTalk(feiten) }),
  gesprekGevoerd: (feiten, op) => ({ onderzoekGestartOp: feiten.onderzoekGestartOp ?? op }),
  aanvragen: (feiten, op) => ({
    geslotenOp: null,
    toegezegd: { ...feiten.toegezegd, beschikking: lastDayOf('beschikking', op) },
  }),
  opschorten: (feiten, op) => resumed(feiten, [...feiten.opschortingen, { van: op, tot: null }]),
  hervatten: (feiten, op) => resumed(feiten, closed(feiten, op)),
  beslissen: (feiten, op) => resumed(feiten, closed(feiten, op)),
  bekendmaken: (feiten, op) => ({
    toegezegd: { ...feiten.toegezegd, bezwaar: lastDayOf('bezwaar', op) },
  }),
};

/** Where a case stands when the planned talk is called off. */
const beforeTalk = ({ onderzoekGestartOp, tijdelijkVerstrektOp }: ZaakFeiten): Toestand => {
  if (onderzoekGestartOp) return 'inOnderzoek';
  return tijdelijkVerstrektOp ? 'tijdelijkVerstrekt' : 'bevestigd';
};

const closed = ({ opschortingen }: ZaakFeiten, op: Day): ZaakFeiten['opschortingen'] =>
  opschortingen.map(({ van, tot }) => ({ van, tot: tot ?? op }));

/** Suspending and resuming are told to the resident: the decision term gets its new last day. */
function resumed(feiten: ZaakFeiten, opschortingen: ZaakFeiten['opschortingen']) {
  const start = feiten.aangevraagdOp;
  if (!start || opschortingen.length === 0) return { opschortingen };
  const beschikking = lastDayOf('beschikking', start, { opschortingen });
  return { opschortingen, toegezegd: { ...feiten.toegezegd, beschikking } };
}
