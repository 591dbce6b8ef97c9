import { DomainError } from '@keukentafel/domain/errors';
import { and, count, eq, gt, isNull } from 'drizzle-orm';
import { newToken, tokenHash } from '../../crypto/token.ts';
import { newId } from '../../db/id.ts';
import { aanbieder, aanbiederLink } from '../../db/schema-redactie.ts';
import type { Werk } from '../huidig.ts';

export type AanbiederRij = typeof aanbieder.$inferSelect;
type Soort = (typeof aanbiederLink.$inferSelect)['soort'];

const HOUR = 3_600_000;
const DAYS: Readonly<Record<Soort, number>> = { bevestig: 7, beheer: 400 };
/** Links per address and hour: nobody's mailbox is filled by asking again and again. */
const MOST = 3;

/** A new link for this organization, or null when it had enough of them this hour. */
export async function nieuweLink(
  { tx, gemeenteId, at }: Werk,
  aanbiederId: string,
  soort: Soort,
): Promise<string | null> {
  const of = and(
    eq(aanbiederLink.gemeenteId, gemeenteId),
    eq(aanbiederLink.aanbiederId, aanbiederId),
    gt(aanbiederLink.aangemaaktOp, new Date(at.getTime() - HOUR)),
  );
  const [row] = await tx.select({ n: count() }).from(aanbiederLink).where(of);
  if ((row?.n ?? 0) >= MOST) return null;
  const token = newToken();
  await tx.insert(aanbiederLink).values({
    ...{ gemeenteId, id: newId(), aanbiederId, soort, tokenHash: tokenHash(token) },
    ...{ aangemaaktOp: at, verlooptOp: new Date(at.getTime() + DAYS[soort] * 24 * HOUR) },
  });
  return token;
}

const ONBEKEND = 'Deze link werkt niet (meer). Vraag een nieuwe link aan.';

/**
 * The organization behind a link. A link that is unknown, used, too old or withdrawn is the same.
 * @throws DomainError nietGevonden
 */
export async function vanLink({ tx, gemeenteId, at }: Werk, token: string, soort: Soort) {
  const [row] = await tx
    .select({ link: aanbiederLink, aanbieder })
    .from(aanbiederLink)
    .innerJoin(
      aanbieder,
      and(
        eq(aanbieder.gemeenteId, aanbiederLink.gemeenteId),
        eq(aanbieder.id, aanbiederLink.aanbiederId),
      ),
    )
    .where(
      and(
        eq(aanbiederLink.gemeenteId, gemeenteId),
        eq(aanbiederLink.tokenHash, tokenHash(token)),
        eq(aanbiederLink.soort, soort),
        isNull(aanbiederLink.gebruiktOp),
        gt(aanbiederLink.verlooptOp, at),
      ),
    );
  if (!row || row.aanbieder.toestand === 'ingetrokken')
    throw new DomainError('nietGevonden', { zin: ONBEKEND });
  return row;
}
