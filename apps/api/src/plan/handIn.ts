import { DomainError } from '@keukentafel/domain/errors';
import {
  forMunicipality,
  isLeeg,
  planFrom,
  recordKey,
  recordsOf,
  type PlanRecord,
} from '@keukentafel/domain/plan';
import { planUiterlijk, refusal, step } from '@keukentafel/domain/zaak';
import { and, eq, isNull } from 'drizzle-orm';
import type { Tx } from '../db/database.ts';
import { plan } from '../db/schema.ts';
import type { Verouderd } from '../errors.ts';
import { inzendingSleutel } from '../zaak/inzending.ts';
import type { InwonerContext } from '../zaak/actor.ts';
import { openRecords, putRecord } from '../zaak/records.ts';
import { changeZaak, isOpen, type ZaakRow } from '../zaak/row.ts';
import type { Dossier } from '../zaak/sealed.ts';
import { loadRecords, type StoredRecord } from './store.ts';
import { signatures } from './zichtbaar.ts';
import { placeOfPlan } from './place.ts';
import type { HandInReceipt } from './views.ts';

/** What of the plan goes to the municipality: nothing that is "alleen voor mij". */
export const sharedRecords = (records: readonly PlanRecord[]): PlanRecord[] => {
  const shared = forMunicipality(planFrom(records));
  return isLeeg(shared) ? [] : recordsOf(shared);
};

/**
 * Copies what is not private into the case, sealed under the key of the dossier. Late is accepted
 * and marked; a second time adds a version and changes nothing of the first.
 * @throws DomainError ongeldig when there is nothing to hand in; planGesloten when the case ended.
 */
export const handInto = async (
  tx: Tx,
  ctx: InwonerContext,
  { zaak, dossier, bron }: { zaak: ZaakRow; dossier: Dossier; bron: 'eigen' | 'referentie' },
): Promise<HandInReceipt | Verouderd> => {
  if (!isOpen(zaak.feiten)) throw new DomainError('planGesloten', { zin: GESLOTEN });
  const stored = await loadRecords(tx, placeOfPlan(ctx));
  const records = sharedRecords(stored.map(({ record }) => record));
  if (records.length === 0) throw new DomainError('ongeldig', { zin: LEEG });
  const uiterlijk = planUiterlijk(zaak.feiten);
  const teLaat = ctx.today > uiterlijk.lastDay;
  const versie = (await openRecords(tx, dossier)).count('planRecord') + 1;
  const written = await putRecord(tx, dossier, {
    soort: 'planRecord',
    sleutel: inzendingSleutel(versie),
    versie: 0,
    inhoud: { ingediendOp: ctx.today, teLaat, bron, records, door: signaturesOf(stored, records) },
    door: 'inwoner',
    op: ctx.now(),
  });
  if ('huidig' in written) return written;
  await markHandedIn(tx, ctx, zaak);
  const { referentie } = zaak;
  return { referentie, ontvangenOp: ctx.today, teLaat, uiterlijk, versie };
};

/** Who typed along, for what is handed in only. */
const signaturesOf = (stored: readonly StoredRecord[], records: readonly PlanRecord[]) => {
  const goes = new Set(records.map(recordKey));
  return signatures(stored.filter(({ record }) => goes.has(recordKey(record))));
};

const GESLOTEN = 'Deze zaak is gesloten. U kunt een nieuwe melding doen.';
const LEEG = 'In uw plan staat nog niets dat de gemeente mag lezen. Vul eerst iets in.';

const markHandedIn = async (tx: Tx, ctx: InwonerContext, zaak: ZaakRow): Promise<void> => {
  const at = new Date(ctx.now());
  // A second plan, or one after the decision, is kept as well but is no new step of the case.
  const feiten = refusal(zaak.feiten, 'planOntvangen', ctx.today)
    ? zaak.feiten
    : step(zaak.feiten, 'planOntvangen', { op: ctx.today });
  const planIngediendOp = zaak.planIngediendOp ?? at;
  await changeZaak(tx, zaak, zaak.versie, { feiten, planIngediendOp }, ctx.now());
  await tx
    .update(plan)
    .set({ ingediendOp: at })
    .where(
      and(
        eq(plan.gemeenteId, ctx.gemeente.id),
        eq(plan.id, ctx.inwoner.planId),
        isNull(plan.ingediendOp),
      ),
    );
};
