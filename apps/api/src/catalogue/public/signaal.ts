import { DomainError } from '@keukentafel/domain/errors';
import { safeText } from '@keukentafel/domain/text';
import { and, desc, eq, gte, inArray } from 'drizzle-orm';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Ctx } from '../../context.ts';
import { seal, SealBroken, unseal } from '../../crypto/seal.ts';
import { withTenant, type Tx } from '../../db/database.ts';
import { signaal, SIGNALEN } from '../../db/schema-signaal.ts';
import { countAttempt } from '../../session/attempts.ts';
import { service } from '../schema.ts';
import { VISIBLE_SERVICE } from './visible.ts';

const Dienst = z.guid('Dit aanbod kennen wij niet.');

/** "Something is not right here": to the owner of the entry, in the resident's words. */
export const KloptNiet = z.strictObject({
  id: Dienst,
  tekst: safeText(1_000).refine((text) => text.trim() !== '', 'Schrijf op wat er niet klopt.'),
});

/** How it went with an offer, told on purpose and without a name. */
export const Ervaring = z.strictObject({
  id: Dienst,
  uitkomst: z.enum(['gevraagd', 'past', 'pastNiet', 'wachtlijst'], 'Kies een antwoord.'),
});

export type Signaal = {
  readonly id: string;
  readonly serviceId: string;
  readonly soort: (typeof SIGNALEN)[number];
  readonly tekst: string;
  readonly dag: string;
};

const place = (gemeenteId: string, id: string) => `signaal|${gemeenteId}|${id}|tekst`;

export const meldKloptNiet = async (ctx: Ctx, { id, tekst }: z.infer<typeof KloptNiet>) =>
  keep(ctx, { serviceId: id, soort: 'kloptNiet', tekst: tekst.trim() });

export const meldErvaring = async (ctx: Ctx, { id, uitkomst }: z.infer<typeof Ervaring>) =>
  keep(ctx, { serviceId: id, soort: uitkomst, tekst: '' });

async function keep(ctx: Ctx, said: Gezegd) {
  await countAttempt(ctx, 'signaal');
  return bewaarSignaal(ctx, said);
}

type Gezegd = Pick<Signaal, 'serviceId' | 'soort' | 'tekst'>;
type Where = Pick<Ctx, 'db' | 'gemeente' | 'today' | 'kek'>;

/** Nothing of the caller is kept but the day. @throws DomainError nietGevonden */
export async function bewaarSignaal(ctx: Where, said: Gezegd) {
  const { gemeente, today, kek } = ctx;
  const gemeenteId = gemeente.id;
  const id = randomUUID();
  const tekst = said.tekst === '' ? null : seal(kek, place(gemeenteId, id), said.tekst);
  await withTenant(ctx.db, gemeenteId, async (tx) => {
    const [known] = await tx
      .select({ id: service.id })
      .from(service)
      .where(
        and(eq(service.gemeenteId, gemeenteId), eq(service.id, said.serviceId), VISIBLE_SERVICE),
      );
    if (!known) throw new DomainError('nietGevonden');
    await tx.insert(signaal).values({ ...said, gemeenteId, id, tekst, dag: today });
  });
  return { ontvangen: true };
}

/** For the editor: what residents told since a day, newest first, about all or some services. */
export async function signalenSinds(
  tx: Tx,
  { gemeente, keks }: Pick<Ctx, 'gemeente' | 'keks'>,
  since: string,
  serviceIds?: readonly string[],
): Promise<Signaal[]> {
  if (serviceIds?.length === 0) return [];
  const gemeenteId = gemeente.id;
  const rows = await tx
    .select()
    .from(signaal)
    .where(
      and(
        eq(signaal.gemeenteId, gemeenteId),
        gte(signaal.dag, since),
        serviceIds ? inArray(signaal.serviceId, [...serviceIds]) : undefined,
      ),
    )
    .orderBy(desc(signaal.dag), signaal.id)
    .limit(1_000);
  return rows.map(({ id, serviceId, soort, tekst, dag }) => ({
    ...{ id, serviceId, soort, dag },
    tekst: tekst ? opened(keks, place(gemeenteId, id), tekst) : '',
  }));
}

/** By the key it was sealed under, also after the municipality got a new one. */
function opened([key, ...older]: readonly Buffer[], at: string, blob: Buffer): string {
  if (!key) throw new SealBroken(at);
  try {
    return unseal(key, at, blob);
  } catch (error) {
    if (error instanceof SealBroken && older.length > 0) return opened(older, at, blob);
    throw error;
  }
}

/** The editor has dealt with it: gone for good. */
export async function wisSignaal(tx: Tx, gemeenteId: string, id: string): Promise<void> {
  await tx.delete(signaal).where(and(eq(signaal.gemeenteId, gemeenteId), eq(signaal.id, id)));
}
