import { and, asc, eq, inArray, ne, notInArray, sql } from 'drizzle-orm';
import type { Tx } from '../../db/database.ts';
import { service } from '../schema.ts';
import type { Saving } from './save.ts';

/** The services of these organizations that are not among `kept` and not over yet. */
export async function goneOf(
  tx: Tx,
  gemeenteId: string,
  organizationIds: string[],
  kept: string[],
) {
  if (organizationIds.length === 0) return [];
  const rows = await tx
    .select({ id: service.id })
    .from(service)
    .where(
      and(
        eq(service.gemeenteId, gemeenteId),
        inArray(service.organizationId, organizationIds),
        notInArray(service.id, kept),
        ne(service.status, 'defunct'),
      ),
    )
    .orderBy(asc(service.id));
  return rows.map(({ id }) => id);
}

/** Marks services as defunct: who follows the changes must see that they are over. */
export async function retire(
  { tx, gemeenteId, at }: Saving,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  const last = JSON.stringify({ status: 'defunct', last_modified: at.toISOString() });
  await tx
    .update(service)
    .set({
      status: 'defunct',
      gewijzigdOp: at,
      inhoud: sql`${service.inhoud} || ${last}::jsonb`,
    })
    .where(and(eq(service.gemeenteId, gemeenteId), inArray(service.id, [...ids])));
}
