import { bewaartermijnVanZaak, klokken } from '@keukentafel/domain/zaak';
import { and, eq } from 'drizzle-orm';
import type { Tx } from '../db/database.ts';
import { bewaarplicht, bewaarwaarschuwing } from '../db/schema-bewaren.ts';
import { bericht } from '../db/schema-bericht.ts';
import { zaak, zaakRecord, zaakRevisie } from '../db/schema.ts';
import { allesVan } from '../document/document.ts';
import { beleidOp } from '../gemeente/beleid.ts';
import type { InwonerContext } from '../zaak/actor.ts';
import { dossierForPlan, rowOf, type ZaakRow } from '../zaak/row.ts';
import { openContent, type Dossier } from '../zaak/sealed.ts';
import type { Gegevens } from './schema.ts';

type Zaak = Gegevens['zaken'][number];
type Row = typeof zaakRecord.$inferSelect;

const asRecord = (value: unknown): Record<string, unknown> => ({ ...Object(value) });

const stuk = (dossier: Dossier) => (row: Row) => ({
  soort: row.soort,
  door: row.door === 'inwoner' ? ('inwoner' as const) : ('gemeente' as const),
  gewijzigdOp: row.gewijzigdOp.toISOString(),
  inhoud: asRecord(openContent(dossier, row.soort, row.sleutel, row.inhoud)),
});

/** Every case of this plan with all that is in it, older texts and notes of staff as well. */
export const zakenOf = async (tx: Tx, ctx: InwonerContext): Promise<Zaak[]> => {
  const { gemeente, inwoner } = ctx;
  const rows = await tx
    .select()
    .from(zaak)
    .where(and(eq(zaak.gemeenteId, gemeente.id), eq(zaak.planId, inwoner.planId)))
    .orderBy(zaak.id);
  const all: Zaak[] = [];
  for (const row of rows) all.push(await zaakOf(tx, ctx, rowOf(row)));
  return all;
};

const zaakOf = async (tx: Tx, ctx: InwonerContext, row: ZaakRow): Promise<Zaak> => {
  const { gemeenteId, id, referentie, feiten } = row;
  const dossier = await dossierForPlan(tx, ctx, id);
  const of = <T extends typeof zaakRecord | typeof zaakRevisie>(table: T) =>
    and(eq(table.gemeenteId, gemeenteId), eq(table.zaakId, id));
  const now = await tx.select().from(zaakRecord).where(of(zaakRecord)).orderBy(zaakRecord.id);
  const before = await tx.select().from(zaakRevisie).where(of(zaakRevisie)).orderBy(zaakRevisie.id);
  const jaren = beleidOp(ctx.gemeente, feiten.gemeldOp).bewaren;
  return {
    ...{ referentie, feiten: asRecord(feiten), klokken: klokken(feiten, ctx.today) },
    stukken: now.map(stuk(dossier)),
    eerdereTeksten: before.map(stuk(dossier)),
    documenten: await allesVan(tx, dossier),
    bewaardTot: bewaartermijnVanZaak(feiten, jaren)?.tot ?? null,
    ...(await keptOf(tx, gemeenteId, id)),
  };
};

const keptOf = async (tx: Tx, gemeenteId: string, zaakId: string) => {
  const [warned] = await tx
    .select()
    .from(bewaarwaarschuwing)
    .where(
      and(eq(bewaarwaarschuwing.gemeenteId, gemeenteId), eq(bewaarwaarschuwing.zaakId, zaakId)),
    );
  const held = await tx
    .select()
    .from(bewaarplicht)
    .where(and(eq(bewaarplicht.gemeenteId, gemeenteId), eq(bewaarplicht.zaakId, zaakId)));
  const told = await tx
    .select()
    .from(bericht)
    .where(and(eq(bericht.gemeenteId, gemeenteId), eq(bericht.zaakId, zaakId)));
  return {
    berichten: told.map(({ soort, dag, stand, op }) => ({
      ...{ soort, dag, stand, op: op.toISOString() },
    })),
    waarschuwing: warned
      ? { gewaarschuwdOp: warned.gewaarschuwdOp, vernietigenVanaf: warned.vernietigenVanaf }
      : null,
    bewaarplicht: held.map(({ op, opgehevenOp }) => ({
      op: op.toISOString(),
      opgehevenOp: opgehevenOp?.toISOString() ?? null,
    })),
  };
};
