import { eq, sql } from 'drizzle-orm';
import type { InwonerContext } from '../../src/zaak/actor.ts';
import { withTenant } from '../../src/db/database.ts';
import { planRecord, planRevisie, zaak } from '../../src/db/schema.ts';
import { createCtx } from '../../src/http/context.ts';
import { placeOfPlan } from '../../src/plan/place.ts';
import { openRecord } from '../../src/plan/record.ts';
import { openRecords } from '../../src/zaak/records.ts';
import { dossierForPlan, findZaakOfPlan } from '../../src/zaak/row.ts';
import type { TestApi } from '../../src/testing/api.ts';

const MARK = /\[[0-9a-z:]+\]/g;

const marksIn = (value: unknown): string[] => JSON.stringify(value).match(MARK) ?? [];

const holder = async (api: TestApi, token: string): Promise<InwonerContext> => {
  const ctx = await createCtx(api.deps, { host: 'localhost:3000', clientIp: '', token });
  if (!ctx.inwoner) throw new Error('the session of the proof ended');
  return { ...ctx, inwoner: ctx.inwoner };
};

/** Every mark that stands somewhere in the plan: in what it says now, or kept as an older text. */
export const keptMarks = async (
  api: TestApi,
  token: string,
  db = api.deps.db,
): Promise<Set<string>> => {
  const at = placeOfPlan(await holder(api, token));
  return withTenant(db, at.gemeenteId, async (tx) => {
    const now = await tx.select().from(planRecord).where(eq(planRecord.planId, at.planId));
    const before = await tx.select().from(planRevisie).where(eq(planRevisie.planId, at.planId));
    return new Set(
      [...now, ...before].flatMap((row) => marksIn(openRecord(at, row.sleutel, row.inhoud))),
    );
  });
};

/** The cases of this plan, and how often it was handed in. */
export const sentOf = async (api: TestApi, token: string) => {
  const ctx = await holder(api, token);
  return withTenant(ctx.db, ctx.gemeente.id, async (tx) => {
    const mine = await tx
      .select({ n: sql<number>`count(*)::int` })
      .from(zaak)
      .where(eq(zaak.planId, ctx.inwoner.planId));
    const found = await findZaakOfPlan(tx, ctx);
    if (!found) return { cases: 0, sends: 0, marks: [] };
    const records = await openRecords(tx, await dossierForPlan(tx, ctx, found.id));
    const sent = records.of('planRecord');
    return {
      cases: mine[0]?.n ?? 0,
      sends: sent.length,
      marks: sent.flatMap(({ inhoud }) => marksIn(inhoud)),
    };
  });
};
