import {
  Aanbod,
  eersteKeuze,
  samengevoegd,
  verschillen,
  type Keuzes,
} from '@keukentafel/domain/redactie';
import { DomainError } from '@keukentafel/domain/errors';
import { and, eq, inArray, sql } from 'drizzle-orm';
import { service } from '../catalogue/schema.ts';
import { doorverwijzing, voorstel } from '../db/schema-redactie.ts';
import { schrijfHistorie, voerDoor } from './doorvoeren.ts';
import { huidigAanbod, type Werk } from './huidig.ts';

export type Paar = { readonly winnaarId: string; readonly verliezerId: string };

/** Both entries as they stand. @throws DomainError nietGevonden, also for one that is gone */
async function beide(werk: Werk, { winnaarId, verliezerId }: Paar) {
  if (winnaarId === verliezerId) throw new DomainError('ongeldig');
  const winnaar = await huidigAanbod(werk, winnaarId);
  const verliezer = await huidigAanbod(werk, verliezerId);
  const gone = [winnaar, verliezer].some(
    (one) => one === null || one.huidig.entry.service.status === 'defunct',
  );
  if (!winnaar || !verliezer || gone) throw new DomainError('nietGevonden');
  return { winnaar, verliezer };
}

/** Two that are the same often have the same name: the organisation tells them apart. */
const wieIs = ({ naam, organisatie }: Aanbod) => ({ naam, organisatie: organisatie.naam });

export async function vergelijkPaar(werk: Werk, paar: Paar) {
  const { winnaar, verliezer } = await beide(werk, paar);
  return {
    winnaar: { id: paar.winnaarId, ...wieIs(winnaar.aanbod) },
    verliezer: { id: paar.verliezerId, ...wieIs(verliezer.aanbod) },
    verschillen: verschillen(winnaar.aanbod, verliezer.aanbod),
    keuzes: eersteKeuze(winnaar.aanbod, verliezer.aanbod),
  };
}

type Wie = { readonly door: string; readonly controleDagen: number };

/**
 * Makes one entry of two. The other becomes defunct, so that those who follow /hsds see it end, and
 * its address leads to the one that stays: old links and plans still work.
 */
export async function voegSamen(werk: Werk, paar: Paar, keuzes: Keuzes, wie: Wie): Promise<void> {
  const { tx, gemeenteId, at } = werk;
  const { winnaar, verliezer } = await beide(werk, paar);
  const { winnaarId, verliezerId } = paar;
  const read = Aanbod.safeParse(samengevoegd(winnaar.aanbod, verliezer.aanbod, keuzes));
  if (!read.success) {
    const [issue] = read.error.issues;
    throw new DomainError('ongeldig', { zin: issue?.message, pad: issue?.path.join('.') });
  }
  await voerDoor(werk, { serviceId: winnaarId, aanbod: read.data, ...wie });
  const last = JSON.stringify({ status: 'defunct', last_modified: at.toISOString() });
  await tx
    .update(service)
    .set({ status: 'defunct', gewijzigdOp: at, inhoud: sql`${service.inhoud} || ${last}::jsonb` })
    .where(and(eq(service.gemeenteId, gemeenteId), eq(service.id, verliezerId)));
  await tx
    .insert(doorverwijzing)
    .values({ gemeenteId, vanId: verliezerId, naarId: winnaarId, door: wie.door, op: at });
  const naar = `Samengevoegd met ${winnaar.aanbod.naam}`;
  await tx
    .update(voorstel)
    .set({ toestand: 'ingetrokken', reden: naar })
    .where(
      and(
        eq(voorstel.gemeenteId, gemeenteId),
        eq(voorstel.serviceId, verliezerId),
        inArray(voorstel.toestand, ['ingediend', 'teruggestuurd', 'onbevestigd']),
      ),
    );
  const change = [{ veld: 'Samengevoegd', van: verliezer.aanbod.naam, naar: winnaar.aanbod.naam }];
  for (const serviceId of [winnaarId, verliezerId])
    await schrijfHistorie(werk, { serviceId, door: wie.door }, change);
}
