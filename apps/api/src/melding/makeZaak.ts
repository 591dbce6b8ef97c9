import type { Melding } from '@keukentafel/domain/plan';
import { startZaak } from '@keukentafel/domain/zaak';
import { yearOf } from '@keukentafel/domain/time';
import { newKey } from '../crypto/seal.ts';
import type { Tx } from '../db/database.ts';
import { newId } from '../db/id.ts';
import { zaak } from '../db/schema.ts';
import { dossierSleutel } from '../db/schema-sleutel.ts';
import type { InwonerContext } from '../zaak/actor.ts';
import { putRecord } from '../zaak/records.ts';
import { rowOf, type ZaakRow } from '../zaak/row.ts';
import { wrapDossier, type Dossier } from '../zaak/sealed.ts';
import { newReferentie } from '../zaak/referentie.ts';
import { teamFor } from './team.ts';

/**
 * A new case with its own key. The key is stored twice: wrapped for the municipality, and wrapped
 * for the plan, so that the resident's code opens it too.
 */
export const makeZaak = async (
  tx: Tx,
  ctx: InwonerContext,
  melding: Melding,
  name: Name = newName(ctx),
): Promise<{ row: ZaakRow; dossier: Dossier }> => {
  const row = await insertZaak(tx, ctx, melding, name);
  const dossier = { gemeenteId: ctx.gemeente.id, zaakId: row.id, key: newKey() };
  await insertKeys(tx, ctx, dossier);
  await putRecord(tx, dossier, {
    soort: 'melding',
    sleutel: 'melding',
    versie: 0,
    inhoud: melding,
    door: 'inwoner',
    op: ctx.now(),
  });
  return { row, dossier };
};

/** The id and number of a case; the demo gives its own, so that they are the same every time. */
export interface Name {
  id: string;
  referentie: string;
}

const newName = ({ today }: InwonerContext): Name => ({
  id: newId(),
  referentie: newReferentie(yearOf(today)),
});

const TRIES = 5;

const insertZaak = async (
  tx: Tx,
  ctx: InwonerContext,
  melding: Melding,
  first: Name,
): Promise<ZaakRow> => {
  const feiten = startZaak(ctx.today, melding.spoed);
  const team = await teamFor(tx, ctx.gemeente, melding.postcode);
  const at = new Date(ctx.now());
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const name = attempt === 0 ? first : newName(ctx);
    const [row] = await tx
      .insert(zaak)
      .values({
        ...{ gemeenteId: ctx.gemeente.id, ...name, planId: ctx.inwoner.planId },
        ...{ teamId: team.id, toestand: feiten.toestand, feiten, spoed: feiten.spoed },
        ...{ gemeldOp: feiten.gemeldOp, versie: 1, aangemaaktOp: at, gewijzigdOp: at },
      })
      .onConflictDoNothing()
      .returning();
    if (row) return rowOf(row);
  }
  throw new Error('no free reference number');
};

const insertKeys = (tx: Tx, ctx: InwonerContext, dossier: Dossier) => {
  const { gemeenteId, zaakId } = dossier;
  return tx.insert(dossierSleutel).values([
    { gemeenteId, zaakId, houder: 'gemeente', sleutel: wrapDossier(dossier, 'gemeente', ctx.kek) },
    {
      ...{ gemeenteId, zaakId, houder: 'plan' },
      sleutel: wrapDossier(dossier, 'plan', ctx.inwoner.planKey),
    },
  ]);
};
