import { DomainError } from '../errors.ts';
import type { Day } from '../time/index.ts';
import { EFFECTEN } from './effect.ts';
import type { ZaakFeiten } from './feiten.ts';
import { type Gebeurtenis, GEBEURTENIS_LIJST, rowOf } from './gebeurtenis.ts';
import { withHistory } from './geschiedenis.ts';
import type { Belemmering, StapContext } from './guard.ts';
import { EINDTOESTANDEN, TOESTANDEN } from './toestand.ts';

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
  const { van, naam, artikel, guard, naEinde = false } = rowOf(gebeurtenis);
  const from: readonly string[] = van === 'elke' ? [feiten.toestand] : van;
  const ended = EINDTOESTANDEN.some((toestand) => toestand === feiten.toestand);
  if ((ended && !naEinde) || !from.includes(feiten.toestand)) {
    const toestand = TOESTANDEN[feiten.toestand].naam;
    return { zin: `"${naam}" kan niet als de zaak "${toestand}" is.`, artikel };
  }
  return guard?.(feiten, op) ?? null;
}

function after(feiten: ZaakFeiten, gebeurtenis: Gebeurtenis, op: Day, context: StapContext) {
  const { naar, feit, blijft = [] } = rowOf(gebeurtenis);
  const toestand = blijft.includes(feiten.toestand) ? feiten.toestand : (naar ?? feiten.toestand);
  const next: ZaakFeiten = { ...feiten, toestand };
  if (feit) next[feit] = op;
  const effect = EFFECTEN[gebeurtenis]?.(feiten, op, context);
  return withHistory(feiten, { ...next, ...effect });
}
