import { DomainError } from '@keukentafel/domain/errors';
import { NOOD_MINUTEN, type NoodCategorie } from '@keukentafel/domain/nood';
import { asked, came } from '../audit/spoor.ts';
import { seal } from '../crypto/seal.ts';
import type { Tx } from '../db/database.ts';
import { newId } from '../db/id.ts';
import { Geteld } from '../errors.ts';
import type { MedewerkerContext } from '../zaak/actor.ts';
import { zaakByReferentie } from '../zaak/byReferentie.ts';
import { normalReferentie } from '../zaak/referentie.ts';
import { dossierForStaff, type ZaakRow } from '../zaak/row.ts';
import { inGemeente } from '../zaak/tenant.ts';
import { redenPlace } from './place.ts';
import { volgnummerVan } from './rules.ts';
import { noodprocedure } from './schema.ts';

export interface NoodInput {
  referentie: string;
  categorie: NoodCategorie;
  reden: string;
}

const insert = async (
  tx: Tx,
  ctx: MedewerkerContext,
  { categorie, reden }: NoodInput,
  zaak: ZaakRow | null,
) => {
  const id = newId();
  const { gemeente, medewerker, today } = ctx;
  const key = zaak && (await dossierForStaff(tx, ctx, zaak.id)).key;
  const begonnenOp = new Date(ctx.now());
  const totOp = new Date(ctx.now() + NOOD_MINUTEN * 60_000);
  const [made] = await tx
    .insert(noodprocedure)
    .values({
      ...{ gemeenteId: gemeente.id, id, medewerkerId: medewerker.id, dag: today, categorie },
      ...{ volgnummer: await volgnummerVan(tx, ctx), zaakId: zaak?.id ?? null, begonnenOp, totOp },
      reden: key && seal(key, redenPlace(gemeente.id, id), reden),
    })
    .onConflictDoNothing()
    .returning();
  // Two at one moment, and the last of today went to the other.
  if (!made) throw new DomainError('magNiet');
  return totOp;
};

const found = async (tx: Tx, ctx: MedewerkerContext, typed: string): Promise<ZaakRow | null> => {
  const referentie = normalReferentie(typed);
  return referentie === null ? null : zaakByReferentie(tx, ctx.gemeente.id, referentie);
};

const EIGEN = 'Deze zaak is van uw eigen team. U kunt hem gewoon openen.';

/**
 * Opens one case of another team for an hour, to read. The number must be known: there is no search.
 * A number of no case counts for the three a day, so that numbers cannot be tried out.
 * @throws DomainError nietGevonden, or magNiet when the right is used up or suspended.
 */
export const begin = (ctx: MedewerkerContext, input: NoodInput) =>
  inGemeente(ctx, async (tx) => {
    const zaak = await found(tx, ctx, input.referentie);
    if (zaak && zaak.teamId === ctx.medewerker.teamId)
      throw new DomainError('ongeldig', { pad: 'referentie', zin: EIGEN });
    if (zaak) {
      asked(ctx, zaak.id);
      came(ctx, zaak, 'anderTeam', `nood:${input.categorie}`);
    }
    const totOp = await insert(tx, ctx, input, zaak);
    // Returned, not thrown: the try stays counted.
    if (!zaak) return new Geteld('nietGevonden');
    return { id: zaak.id, totOp: totOp.toISOString() };
  });
