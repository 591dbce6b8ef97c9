import { DomainError } from '@keukentafel/domain/errors';
import { relatieVan, type Relatie } from '@keukentafel/domain/policy';
import { EINDTOESTANDEN, readZaak, TOESTANDEN, type ZaakFeiten } from '@keukentafel/domain/zaak';
import { and, desc, eq, gt, isNotNull, or, sql } from 'drizzle-orm';
import { asked, came, opened } from '../audit/spoor.ts';
import type { Tx } from '../db/database.ts';
import { zaak } from '../db/schema.ts';
import type { Keys } from '../crypto/seal.ts';
import { dossierSleutel } from '../db/schema-sleutel.ts';
import { Verouderd } from '../errors.ts';
import { noodprocedure } from '../nood/schema.ts';
import type { Base, InwonerContext, MedewerkerContext } from './actor.ts';
import { unwrapDossier, type Dossier, type Houder } from './sealed.ts';
import type { ZaakStand } from './views.ts';

/** A case as it stands in the clear: dates, flags and who handles it. */
export type ZaakRow = Omit<typeof zaak.$inferSelect, 'feiten'> & { feiten: ZaakFeiten };

export const rowOf = (row: typeof zaak.$inferSelect): ZaakRow => ({
  ...row,
  feiten: readZaak(row.feiten),
});

/** The answer for what is not there and for what is not yours: exactly the same. */
const found = (row: typeof zaak.$inferSelect | undefined): ZaakRow => {
  if (!row) throw new DomainError('nietGevonden');
  return rowOf(row);
};

/** The running emergency procedure of this person for a case, or none. */
const running = ({ gemeente, medewerker, now }: MedewerkerContext) =>
  and(
    eq(noodprocedure.gemeenteId, gemeente.id),
    eq(noodprocedure.zaakId, zaak.id),
    eq(noodprocedure.medewerkerId, medewerker.id),
    gt(noodprocedure.totOp, new Date(now())),
  );

const GESLOTEN = 'Deze zaak is gesloten. Er kan niets meer aan veranderen.';

/** What the policy table says about reaching this case by this call. Without a call: the own team. */
const assertReach = ({ spoor }: MedewerkerContext, row: ZaakRow, relatie: Relatie): void => {
  if (!(spoor?.row.relaties ?? ['eigenTeam']).includes(relatie)) {
    if (relatie === 'eigenTeam') throw new DomainError('nietGevonden');
    throw new DomainError('magNiet', { zin: IN_NOOD[relatie === 'anderTeam' ? 'lezen' : 'niet'] });
  }
  if (spoor?.row.toestanden === 'open' && !isOpen(row.feiten))
    throw new DomainError('stapKanNiet', { zin: GESLOTEN });
};

const IN_NOOD = {
  lezen: 'In een noodprocedure kunt u alleen lezen, tot een teamleider akkoord geeft.',
  niet: 'Dit doet het eigen team van de zaak zelf. In een noodprocedure kan het niet.',
} as const;

/**
 * A case of the actor's own team, or of another one in a running emergency procedure.
 * @throws DomainError nietGevonden when it is another team's, another municipality's, or nobody's.
 */
export const zaakOfTeam = async (
  tx: Tx,
  ctx: MedewerkerContext,
  id: string,
  lock = false,
): Promise<ZaakRow> => {
  const { gemeente, medewerker } = ctx;
  asked(ctx, id);
  if (!medewerker.teamId) throw new DomainError('nietGevonden');
  const query = tx
    .select({ zaak, nood: noodprocedure })
    .from(zaak)
    .leftJoin(noodprocedure, running(ctx))
    .where(
      and(
        eq(zaak.gemeenteId, gemeente.id),
        eq(zaak.id, id),
        or(eq(zaak.teamId, medewerker.teamId), isNotNull(noodprocedure.id)),
      ),
    )
    .orderBy(sql`${noodprocedure.akkoordOp} nulls last`)
    .limit(1);
  const [one] = await (lock ? query.for('update', { of: zaak }) : query);
  const row = found(one?.zaak);
  const nood = row.teamId === medewerker.teamId ? null : one?.nood;
  const relatie = nood ? (nood.akkoordOp ? 'anderTeamAkkoord' : 'anderTeam') : 'eigenTeam';
  assertReach(ctx, row, relatie);
  came(ctx, row, relatie, nood ? `nood:${nood.categorie}` : undefined);
  return row;
};

/** The latest case made from this plan, or null before the melding. */
export const findZaakOfPlan = async (
  tx: Tx,
  ctx: InwonerContext,
  lock = false,
): Promise<ZaakRow | null> => {
  const { gemeente, inwoner } = ctx;
  // A helper is let into the plan, never into the case: there stand contact and safety.
  if (inwoner.als !== 'zelf') return null;
  const mine = and(eq(zaak.gemeenteId, gemeente.id), eq(zaak.planId, inwoner.planId));
  const query = tx.select().from(zaak).where(mine).orderBy(desc(zaak.id)).limit(1);
  const [row] = await (lock ? query.for('update') : query);
  if (!row) return null;
  came(ctx, row, relatieVan(inwoner));
  return rowOf(row);
};

/** @throws DomainError nietGevonden before the melding. */
export const zaakOfPlan = async (tx: Tx, ctx: InwonerContext, lock = false): Promise<ZaakRow> => {
  const row = await findZaakOfPlan(tx, ctx, lock);
  if (!row) throw new DomainError('nietGevonden');
  return row;
};

const openFor = async (
  tx: Tx,
  at: { gemeenteId: string; zaakId: string },
  houder: Houder,
  holder: Keys,
): Promise<Dossier> => {
  const [slot] = await tx
    .select()
    .from(dossierSleutel)
    .where(
      and(
        eq(dossierSleutel.gemeenteId, at.gemeenteId),
        eq(dossierSleutel.zaakId, at.zaakId),
        eq(dossierSleutel.houder, houder),
      ),
    );
  if (!slot) throw new DomainError('nietGevonden');
  return unwrapDossier(at, houder, holder, slot.sleutel);
};

/** The dossier as the municipality opens it. */
export const dossierForStaff = async (tx: Tx, ctx: Base, zaakId: string): Promise<Dossier> => {
  const at = { gemeenteId: ctx.gemeente.id, zaakId };
  const dossier = await openFor(tx, at, 'gemeente', ctx.keks);
  opened(ctx, zaakId, dossier.key);
  return dossier;
};

/** The dossier as the holder of the plan's code opens it. */
export const dossierForPlan = (tx: Tx, { gemeente, inwoner }: InwonerContext, zaakId: string) =>
  openFor(tx, { gemeenteId: gemeente.id, zaakId }, 'plan', inwoner.planKey);

/** Whether anything can still be added to a case. */
export const isOpen = ({ toestand }: ZaakFeiten): boolean =>
  !EINDTOESTANDEN.some((end) => end === toestand);

export const standOf = ({ versie, feiten }: Pick<ZaakRow, 'versie' | 'feiten'>): ZaakStand => ({
  versie,
  feiten,
  toestandNaam: TOESTANDEN[feiten.toestand].naam,
});

/** What a change to a case may touch; the version goes up by one. */
export type ZaakChange = Partial<Pick<ZaakRow, 'feiten' | 'consulentId' | 'planIngediendOp'>>;

/**
 * Writes a case that was read under a lock.
 * @returns the case as it now is, or Verouderd when the writer saw an older version.
 */
export const changeZaak = async (
  tx: Tx,
  row: ZaakRow,
  seen: number,
  change: ZaakChange,
  now: number,
): Promise<ZaakRow | Verouderd> => {
  if (row.versie !== seen) return new Verouderd({ versie: row.versie, waarde: standOf(row) });
  const feiten = change.feiten ?? row.feiten;
  const [after] = await tx
    .update(zaak)
    .set({
      ...change,
      feiten,
      toestand: feiten.toestand,
      spoed: feiten.spoed,
      versie: sql`${zaak.versie} + 1`,
      gewijzigdOp: new Date(now),
    })
    .where(and(eq(zaak.gemeenteId, row.gemeenteId), eq(zaak.id, row.id), eq(zaak.versie, seen)))
    .returning();
  return found(after);
};
