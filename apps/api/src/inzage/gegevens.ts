import { dayAt } from '@keukentafel/domain/time';
import { bewaartermijnVanConcept } from '@keukentafel/domain/zaak';
import { and, eq } from 'drizzle-orm';
import { wieKeek } from '../audit/wieKeek.ts';
import type { Ctx, InwonerSessie } from '../context.ts';
import { withTenant, type Tx } from '../db/database.ts';
import { plan, planRevisie } from '../db/schema.ts';
import { lijst } from '../delen/delen.ts';
import { loadConcept } from '../melding/concept.ts';
import { placeOfPlan } from '../plan/place.ts';
import { openRecord } from '../plan/record.ts';
import { loadRecords } from '../plan/store.ts';
import { sessies } from '../session/sessies.ts';
import type { Gegevens } from './schema.ts';
import { zakenOf } from './zaken.ts';

type Own = Ctx & { inwoner: InwonerSessie };

/** Everything held about the holder of this plan (AVG art. 15 and 20): nothing is left out. */
export const gegevens = async (ctx: Own): Promise<Gegevens> => {
  const { gemeente, now } = ctx;
  const stored = await withTenant(ctx.db, gemeente.id, async (tx) => {
    const zaken = await zakenOf(tx, ctx);
    return { plan: await planOf(tx, ctx, zaken.length > 0), zaken };
  });
  const { helpers } = await lijst(ctx);
  return {
    ...{ versie: 1, gemaaktOp: new Date(now()).toISOString(), gemeente: gemeente.naam },
    ...stored,
    helpers: helpers.map((one) => ({ ...one })),
    sessies: asList(await sessies(ctx)),
    wieKeek: await wieKeek(ctx),
  };
};

const asList = (value: unknown): Record<string, unknown>[] =>
  (Array.isArray(value) ? value : [value]).map((one: unknown) => ({ ...Object(one) }));

const planOf = async (tx: Tx, ctx: Own, hasCase: boolean): Promise<Gegevens['plan']> => {
  const at = placeOfPlan(ctx);
  const [row] = await tx
    .select()
    .from(plan)
    .where(and(eq(plan.gemeenteId, at.gemeenteId), eq(plan.id, at.planId)));
  if (!row) throw new Error('a session without its plan');
  const before = await tx
    .select()
    .from(planRevisie)
    .where(and(eq(planRevisie.gemeenteId, at.gemeenteId), eq(planRevisie.planId, at.planId)))
    .orderBy(planRevisie.id);
  const unsent = await loadConcept(tx, at);
  const edited = dayAt(row.gewijzigdOp.getTime());
  return {
    aangemaaktOp: row.aangemaaktOp.toISOString(),
    gewijzigdOp: row.gewijzigdOp.toISOString(),
    ingediendOp: row.ingediendOp?.toISOString() ?? null,
    onderdelen: (await loadRecords(tx, at)).map(({ record }) => ({ ...record })),
    eerdereTeksten: before.map((one) => ({
      reden: one.reden,
      bewaardOp: one.bewaardOp.toISOString(),
      inhoud: { ...openRecord(at, one.sleutel, one.inhoud) },
    })),
    meldingConcept: unsent && {
      gewijzigdOp: unsent.gewijzigdOp.toISOString(),
      inhoud: { ...unsent.concept },
    },
    bewaardTot: hasCase ? null : bewaartermijnVanConcept(edited).tot,
  };
};
