import type { NoodCategorie } from '@keukentafel/domain/nood';
import type { Day } from '@keukentafel/domain/time';
import { and, eq, gt } from 'drizzle-orm';
import { withTenant } from '../db/database.ts';
import { zaak } from '../db/schema.ts';
import type { MedewerkerContext } from '../zaak/actor.ts';
import { overVandaag, teLaatBeoordeeld } from './rules.ts';
import { noodprocedure } from './schema.ts';

export interface MijnNood {
  lopend: {
    zaakId: string;
    referentie: string;
    categorie: NoodCategorie;
    totOp: string;
    akkoord: boolean;
  }[];
  over: number;
  /** Set when a review did not come in time: the right is suspended. */
  opgeschortSinds: Day | null;
}

/** What I opened in an emergency and is still open, and how often I may today. */
export const mijn = (ctx: MedewerkerContext): Promise<MijnNood> =>
  withTenant(ctx.db, ctx.gemeente.id, async (tx) => {
    const rows = await tx
      .select({ nood: noodprocedure, referentie: zaak.referentie, zaakId: zaak.id })
      .from(noodprocedure)
      .innerJoin(
        zaak,
        and(eq(zaak.gemeenteId, noodprocedure.gemeenteId), eq(zaak.id, noodprocedure.zaakId)),
      )
      .where(
        and(
          eq(noodprocedure.gemeenteId, ctx.gemeente.id),
          eq(noodprocedure.medewerkerId, ctx.medewerker.id),
          gt(noodprocedure.totOp, new Date(ctx.now())),
        ),
      );
    const lopend = rows.map(({ nood, referentie, zaakId }) => ({
      ...{ zaakId, referentie, categorie: nood.categorie },
      ...{ totOp: nood.totOp.toISOString(), akkoord: nood.akkoordOp !== null },
    }));
    return {
      lopend,
      over: await overVandaag(tx, ctx),
      opgeschortSinds: await teLaatBeoordeeld(tx, ctx),
    };
  });
