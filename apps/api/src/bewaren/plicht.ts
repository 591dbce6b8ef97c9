import { DomainError } from '@keukentafel/domain/errors';
import { and, desc, eq, isNull } from 'drizzle-orm';
import { hkdf } from '../crypto/keys.ts';
import { seal, unseal } from '../crypto/seal.ts';
import { withTenant } from '../db/database.ts';
import { newId } from '../db/id.ts';
import { bewaarplicht, bewaarronde } from '../db/schema-bewaren.ts';
import { medewerker, zaak } from '../db/schema.ts';
import type { Ctx, MedewerkerSessie } from '../context.ts';
import { zaakByReferentie } from '../zaak/byReferentie.ts';
import { normalReferentie } from '../zaak/referentie.ts';

type Beheer = Ctx & { medewerker: MedewerkerSessie };

const keyOf = ({ keys }: Beheer): Buffer => hkdf(keys.clientKey, 'bewaarplicht');
const place = (gemeenteId: string, id: string, column: string): string =>
  `${gemeenteId}|bewaarplicht|${id}|${column}`;

/**
 * Lays down that a case stays, whatever its term says, with the reason. Nothing of the case is shown.
 * @throws DomainError nietGevonden for a number that is none of this municipality.
 */
export const legVast = (
  ctx: Beheer,
  { referentie, reden }: { referentie: string; reden: string },
): Promise<{ id: string }> =>
  withTenant(ctx.db, ctx.gemeente.id, async (tx) => {
    const gemeenteId = ctx.gemeente.id;
    const found = await zaakByReferentie(tx, gemeenteId, normalReferentie(referentie) ?? '');
    if (!found) throw new DomainError('nietGevonden', { pad: 'referentie' });
    const id = newId();
    await tx.insert(bewaarplicht).values({
      ...{ gemeenteId, id, zaakId: found.id, door: ctx.medewerker.id, op: new Date(ctx.now()) },
      reden: seal(keyOf(ctx), place(gemeenteId, id, 'reden'), reden),
    });
    return { id };
  });

/** Lets it go again, with the reason. @throws DomainError nietGevonden when it does not stand. */
export const hefOp = (
  ctx: Beheer,
  { id, reden }: { id: string; reden: string },
): Promise<{ opgeheven: boolean }> =>
  withTenant(ctx.db, ctx.gemeente.id, async (tx) => {
    const gemeenteId = ctx.gemeente.id;
    const done = await tx
      .update(bewaarplicht)
      .set({
        opgehevenOp: new Date(ctx.now()),
        opgehevenDoor: ctx.medewerker.id,
        opgehevenReden: seal(keyOf(ctx), place(gemeenteId, id, 'opgehevenReden'), reden),
      })
      .where(
        and(
          ...[eq(bewaarplicht.gemeenteId, gemeenteId), eq(bewaarplicht.id, id)],
          isNull(bewaarplicht.opgehevenOp),
        ),
      )
      .returning({ id: bewaarplicht.id });
    if (done.length === 0) throw new DomainError('nietGevonden');
    return { opgeheven: true };
  });

const MOST = 100;

/** What must stay and who laid that down, and what the last rounds did. */
export const overzicht = (ctx: Beheer) =>
  withTenant(ctx.db, ctx.gemeente.id, async (tx) => {
    const gemeenteId = ctx.gemeente.id;
    const held = await tx
      .select({
        ...{ id: bewaarplicht.id, reden: bewaarplicht.reden, op: bewaarplicht.op },
        ...{ opgehevenOp: bewaarplicht.opgehevenOp, referentie: zaak.referentie },
        door: medewerker.naam,
      })
      .from(bewaarplicht)
      .innerJoin(
        zaak,
        and(eq(zaak.gemeenteId, bewaarplicht.gemeenteId), eq(zaak.id, bewaarplicht.zaakId)),
      )
      .innerJoin(
        medewerker,
        and(
          eq(medewerker.gemeenteId, bewaarplicht.gemeenteId),
          eq(medewerker.id, bewaarplicht.door),
        ),
      )
      .where(eq(bewaarplicht.gemeenteId, gemeenteId))
      .orderBy(desc(bewaarplicht.op))
      .limit(MOST);
    const rondes = await tx
      .select()
      .from(bewaarronde)
      .where(eq(bewaarronde.gemeenteId, gemeenteId))
      .orderBy(desc(bewaarronde.begonnenOp))
      .limit(20);
    return {
      plichten: held.map(({ reden, op, opgehevenOp, ...one }) => ({
        ...one,
        reden: unseal(keyOf(ctx), place(gemeenteId, one.id, 'reden'), reden),
        op: op.toISOString(),
        opgehevenOp: opgehevenOp?.toISOString() ?? null,
      })),
      rondes: rondes.map(({ begonnenOp, stand, aantallen }) => ({
        ...{ begonnenOp: begonnenOp.toISOString(), stand, aantallen },
      })),
    };
  });
