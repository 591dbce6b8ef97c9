import { DomainError } from '@keukentafel/domain/errors';
import { beoordelingUiterlijk, type NoodCategorie, type Oordeel } from '@keukentafel/domain/nood';
import { dayAt, type Day } from '@keukentafel/domain/time';
import { and, desc, eq, gt, isNull, or } from 'drizzle-orm';
import { came } from '../audit/spoor.ts';
import { unseal } from '../crypto/seal.ts';
import { withTenant, type Tx } from '../db/database.ts';
import { medewerker, zaak } from '../db/schema.ts';
import type { MedewerkerContext } from '../zaak/actor.ts';
import { dossierForStaff } from '../zaak/row.ts';
import { inGemeente } from '../zaak/tenant.ts';
import { redenPlace } from './place.ts';
import { inzageSignaal, noodprocedure } from './schema.ts';

const WEEK = 7 * 24 * 3_600_000;

/** An emergency procedure on a case of the own team, as its team lead sees it. */
export interface NoodRegel {
  id: string;
  referentie: string;
  wie: string;
  categorie: NoodCategorie;
  reden: string;
  begonnenOp: string;
  totOp: string;
  akkoordOp: string | null;
  beoordelenVoor: Day;
  oordeel: Oordeel | null;
  /** Nobody agrees to or reviews what they did themselves. */
  vanMijzelf: boolean;
}

/** @throws DomainError nietGevonden without a team: then nothing is theirs. */
const teamOf = ({ medewerker: { teamId } }: MedewerkerContext): string => {
  if (!teamId) throw new DomainError('nietGevonden');
  return teamId;
};

const mine = (ctx: MedewerkerContext) =>
  and(eq(zaak.gemeenteId, ctx.gemeente.id), eq(zaak.teamId, teamOf(ctx)));

const rowsOf = (tx: Tx, ctx: MedewerkerContext) =>
  tx
    .select({ nood: noodprocedure, zaak, naam: medewerker.naam })
    .from(noodprocedure)
    .innerJoin(
      zaak,
      and(eq(zaak.gemeenteId, noodprocedure.gemeenteId), eq(zaak.id, noodprocedure.zaakId)),
    )
    .innerJoin(
      medewerker,
      and(
        eq(medewerker.gemeenteId, noodprocedure.gemeenteId),
        eq(medewerker.id, noodprocedure.medewerkerId),
      ),
    )
    .where(
      and(
        mine(ctx),
        or(
          isNull(noodprocedure.beoordeeldOp),
          gt(noodprocedure.begonnenOp, new Date(ctx.now() - WEEK)),
        ),
      ),
    )
    .orderBy(desc(noodprocedure.begonnenOp));

type Found = Awaited<ReturnType<typeof rowsOf>>[number];

const regelOf = async (tx: Tx, ctx: MedewerkerContext, found: Found): Promise<NoodRegel> => {
  const { nood, zaak: about, naam } = found;
  came(ctx, about, 'eigenTeam', 'toezicht');
  const { key } = await dossierForStaff(tx, ctx, about.id);
  const place = redenPlace(nood.gemeenteId, nood.id);
  return {
    ...{ id: nood.id, referentie: about.referentie, wie: naam, categorie: nood.categorie },
    reden: nood.reden ? unseal(key, place, nood.reden) : '',
    ...{ begonnenOp: nood.begonnenOp.toISOString(), totOp: nood.totOp.toISOString() },
    akkoordOp: nood.akkoordOp?.toISOString() ?? null,
    beoordelenVoor: beoordelingUiterlijk(dayAt(nood.begonnenOp.getTime())),
    ...{ oordeel: nood.oordeel, vanMijzelf: nood.medewerkerId === ctx.medewerker.id },
  };
};

/** What the team lead has to look at: emergencies on cases of the own team, and many looks. */
export const toezicht = (ctx: MedewerkerContext) =>
  inGemeente(ctx, async (tx) => {
    const nood: NoodRegel[] = [];
    for (const found of await rowsOf(tx, ctx)) nood.push(await regelOf(tx, ctx, found));
    return { nood, signalen: await signalenOf(tx, ctx) };
  });

const signalenOf = async (tx: Tx, ctx: MedewerkerContext) => {
  const rows = await tx
    .select({ signaal: inzageSignaal, naam: medewerker.naam })
    .from(inzageSignaal)
    .innerJoin(
      medewerker,
      and(
        eq(medewerker.gemeenteId, inzageSignaal.gemeenteId),
        eq(medewerker.id, inzageSignaal.medewerkerId),
      ),
    )
    .where(
      and(
        eq(inzageSignaal.gemeenteId, ctx.gemeente.id),
        eq(inzageSignaal.teamId, teamOf(ctx)),
        isNull(inzageSignaal.gezienOp),
      ),
    )
    .orderBy(desc(inzageSignaal.uur));
  return rows.map(({ signaal, naam }) => ({
    ...{ wie: naam, medewerkerId: signaal.medewerkerId, uur: signaal.uur.toISOString() },
    ...{ aantal: signaal.aantal, vanMijzelf: signaal.medewerkerId === ctx.medewerker.id },
  }));
};

/** @throws DomainError nietGevonden outside the own team, magNiet for what they did themselves. */
const ofTeam = async (tx: Tx, ctx: MedewerkerContext, id: string) => {
  const [found] = await tx
    .select({ nood: noodprocedure, zaak })
    .from(noodprocedure)
    .innerJoin(
      zaak,
      and(eq(zaak.gemeenteId, noodprocedure.gemeenteId), eq(zaak.id, noodprocedure.zaakId)),
    )
    .where(and(mine(ctx), eq(noodprocedure.id, id)))
    .for('update', { of: noodprocedure });
  if (!found) throw new DomainError('nietGevonden');
  if (found.nood.medewerkerId === ctx.medewerker.id) throw new DomainError('magNiet');
  came(ctx, found.zaak, 'eigenTeam', 'toezicht');
  return found.nood;
};

const change = (
  ctx: MedewerkerContext,
  id: string,
  set: (
    nood: typeof noodprocedure.$inferSelect,
    at: Date,
  ) => Partial<typeof noodprocedure.$inferInsert>,
) =>
  inGemeente(ctx, async (tx) => {
    const nood = await ofTeam(tx, ctx, id);
    await tx
      .update(noodprocedure)
      .set(set(nood, new Date(ctx.now())))
      .where(and(eq(noodprocedure.gemeenteId, ctx.gemeente.id), eq(noodprocedure.id, id)));
    return { id };
  });

const VOORBIJ = 'Deze noodprocedure is al voorbij. Akkoord geven kan niet meer.';

/** A second person agrees: from now on the case can be worked on, until the hour is over. */
export const akkoord = (ctx: MedewerkerContext, id: string) =>
  change(ctx, id, (nood, at) => {
    if (nood.totOp <= at) throw new DomainError('stapKanNiet', { zin: VOORBIJ });
    return nood.akkoordOp ? {} : { akkoordDoor: ctx.medewerker.id, akkoordOp: at };
  });

/** A second person says whether it was right. Without this in time the right is suspended. */
export const beoordeel = (ctx: MedewerkerContext, id: string, oordeel: Oordeel) =>
  change(ctx, id, (_nood, at) => ({
    ...{ beoordeeldDoor: ctx.medewerker.id, beoordeeldOp: at, oordeel },
  }));

/** The team lead has seen that somebody opened many cases. */
export const signaalGezien = (
  ctx: MedewerkerContext,
  { medewerkerId, uur }: { medewerkerId: string; uur: string },
) =>
  withTenant(ctx.db, ctx.gemeente.id, async (tx) => {
    if (medewerkerId === ctx.medewerker.id) throw new DomainError('magNiet');
    const done = await tx
      .update(inzageSignaal)
      .set({ gezienDoor: ctx.medewerker.id, gezienOp: new Date(ctx.now()) })
      .where(
        and(
          eq(inzageSignaal.gemeenteId, ctx.gemeente.id),
          eq(inzageSignaal.teamId, teamOf(ctx)),
          eq(inzageSignaal.medewerkerId, medewerkerId),
          eq(inzageSignaal.uur, new Date(uur)),
        ),
      )
      .returning();
    if (done.length === 0) throw new DomainError('nietGevonden');
    return { gezien: true };
  });
