import { DomainError } from '@keukentafel/domain/errors';
import { dayAt } from '@keukentafel/domain/time';
import { and, eq } from 'drizzle-orm';
import { withTenant } from '../db/database.ts';
import { vernietigd } from '../db/schema-bewaren.ts';
import { plan } from '../db/schema.ts';
import type { InwonerContext } from '../zaak/actor.ts';
import { findZaakOfPlan } from '../zaak/row.ts';
import { placeOfPlan } from './place.ts';
import { lockPlan } from './store.ts';

const INGELEVERD =
  'Bij dit plan hoort een melding. Vraag de gemeente om die gegevens te vernietigen.';

/**
 * Takes the whole plan away for good: its keys, its texts, its codes and every session on it.
 * @throws DomainError stapKanNiet after the melding: then the municipality keeps a dossier.
 */
export const wis = (ctx: InwonerContext): Promise<{ gewist: true }> =>
  withTenant(ctx.db, ctx.gemeente.id, async (tx) => {
    const [gemeenteId, id] = [ctx.gemeente.id, ctx.inwoner.planId];
    await lockPlan(tx, placeOfPlan(ctx));
    if (await findZaakOfPlan(tx, ctx)) throw new DomainError('stapKanNiet', { zin: INGELEVERD });
    await tx.delete(plan).where(and(eq(plan.gemeenteId, gemeenteId), eq(plan.id, id)));
    const [op, van] = [new Date(ctx.now()), dayAt(ctx.now())];
    await tx
      .insert(vernietigd)
      .values({ gemeenteId, soort: 'plan', id, regel: 'opVerzoek', van, op })
      .onConflictDoNothing();
    return { gewist: true };
  });
