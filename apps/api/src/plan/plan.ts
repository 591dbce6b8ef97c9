import { DomainError } from '@keukentafel/domain/errors';
import {
  planFrom,
  preview as previewOf,
  recordKey,
  type PlanRecord,
} from '@keukentafel/domain/plan';
import { planUiterlijk } from '@keukentafel/domain/zaak';
import { withTenant, type Tx } from '../db/database.ts';
import { normalReferentie } from '../zaak/referentie.ts';
import type { Ctx } from '../context.ts';
import { codeOfSession } from '../session/index.ts';
import type { InwonerContext } from '../zaak/actor.ts';
import { dossierForPlan, dossierForStaff, findZaakOfPlan, type ZaakRow } from '../zaak/row.ts';
import { zaakByReferentie } from '../zaak/byReferentie.ts';
import { inGemeente } from '../zaak/tenant.ts';
import { handInto } from './handIn.ts';
import { placeOfPlan } from './place.ts';
import { loadRecords, lockPlan, removeRecord, saveRecords } from './store.ts';
import { signatures, signed, visibleTo } from './zichtbaar.ts';
import type { HandInReceipt, PlanView, PlanZaak, Preview, SaveResult } from './views.ts';

/** The plan with the version of each record; a helper gets what is not the resident's alone. */
export const get = (ctx: InwonerContext): Promise<PlanView> =>
  withTenant(ctx.db, ctx.gemeente.id, async (tx) => {
    const stored = visibleTo(ctx.inwoner, await loadRecords(tx, placeOfPlan(ctx)));
    const own = ctx.inwoner.als === 'zelf';
    const zaak = own ? await findZaakOfPlan(tx, ctx) : null;
    return {
      als: ctx.inwoner.als,
      door: signatures(stored),
      plan: planFrom(stored.map(({ record }) => record)),
      versies: Object.fromEntries(stored.map((one) => [recordKey(one.record), one.versie])),
      zaak: zaak && planZaak(zaak),
    };
  });

const planZaak = ({ referentie, feiten }: ZaakRow): PlanZaak => ({
  referentie,
  toestand: feiten.toestand,
  gemeldOp: feiten.gemeldOp,
  planIngediend: feiten.planOntvangenOp !== null,
  planUiterlijk: planUiterlijk(feiten),
});

/**
 * Saves what was typed. Stale records come back as conflicts and overwrite nothing.
 * @throws DomainError behoefteWeg when a need was removed elsewhere; the text stays as a revision.
 */
export const save = async (
  ctx: InwonerContext,
  records: readonly { record: PlanRecord; versie: number }[],
): Promise<SaveResult> => {
  const at = placeOfPlan(ctx);
  const saved = await withTenant(ctx.db, ctx.gemeente.id, async (tx) =>
    saveRecords(tx, at, await signedRecords(tx, ctx, records), ctx.now()),
  );
  if (!saved) throw new DomainError('behoefteWeg');
  return saved;
};

/** Whose text it is matters only where somebody else could type along. */
const signedRecords = async (
  tx: Tx,
  ctx: InwonerContext,
  records: readonly { record: PlanRecord; versie: number }[],
) => {
  if (!ctx.inwoner.gedeeld) return records;
  const at = placeOfPlan(ctx);
  await lockPlan(tx, at);
  return signed(ctx.inwoner, await loadRecords(tx, at), records);
};

/** Takes one record out; with a need everything that hangs on it. */
export const remove = (
  ctx: InwonerContext,
  record: { key: string; versie: number },
): Promise<SaveResult> =>
  withTenant(ctx.db, ctx.gemeente.id, async (tx) => {
    const at = placeOfPlan(ctx);
    await lockPlan(tx, at);
    return removeRecord(tx, at, record, ctx.now());
  });

/** The code of this plan, to show or print again while the session lives. */
export const code = async (ctx: Ctx): Promise<{ code: string }> => {
  const found = await codeOfSession(ctx);
  if (!found) throw new DomainError('nietGevonden');
  return { code: found };
};

/** Exactly what goes to the municipality, and how much stays private. */
export const preview = (ctx: InwonerContext): Promise<Preview> =>
  withTenant(ctx.db, ctx.gemeente.id, async (tx) => {
    const stored = visibleTo(ctx.inwoner, await loadRecords(tx, placeOfPlan(ctx)));
    const shown = previewOf(planFrom(stored.map(({ record }) => record)));
    return { ...shown, lezers: ctx.gemeente.instellingen.lezers || shown.lezers };
  });

/**
 * Hands the plan in: to the own melding, or on the number of a melding made elsewhere. The second
 * way only writes: it shows nothing of that case.
 * @throws DomainError nietGevonden without melding or with an unknown number.
 */
export const handIn = (ctx: InwonerContext, typed: string | undefined): Promise<HandInReceipt> =>
  inGemeente(ctx, async (tx) => {
    await lockPlan(tx, placeOfPlan(ctx));
    const own = await findZaakOfPlan(tx, ctx, true);
    const referentie = typed?.trim() ? normalReferentie(typed) : own?.referentie;
    if (own && referentie === own.referentie) {
      const dossier = await dossierForPlan(tx, ctx, own.id);
      return handInto(tx, ctx, { zaak: own, dossier, bron: 'eigen' });
    }
    if (!referentie)
      throw new DomainError('nietGevonden', typed ? { pad: 'referentie', zin: ONBEKEND } : {});
    const zaak = await zaakByReferentie(tx, ctx.gemeente.id, referentie);
    if (!zaak) throw new DomainError('nietGevonden', { pad: 'referentie', zin: ONBEKEND });
    const dossier = await dossierForStaff(tx, ctx, zaak.id);
    return handInto(tx, ctx, { zaak, dossier, bron: 'referentie' });
  });

const ONBEKEND = 'Dit nummer kennen wij niet. Kijk of u het goed hebt overgetypt.';
