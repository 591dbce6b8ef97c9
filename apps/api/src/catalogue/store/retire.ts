import { and, eq, inArray, ne, notInArray, sql } from 'drizzle-orm';
import { service } from '../schema.ts';
import type { Saving } from './save.ts';

/** Marks services of these organizations that are not among `kept` as defunct; gives their ids. */
export async function retire(
  { tx, gemeenteId, at }: Saving,
  organizationIds: string[],
  kept: string[],
): Promise<string[]> {
  if (organizationIds.length === 0) return [];
  const last = JSON.stringify({ status: 'defunct', last_modified: at.toISOString() });
  const rows = await tx
    .update(service)
    .set({
      status: 'defunct',
      gewijzigdOp: at,
      inhoud: sql`${service.inhoud} || ${last}::jsonb`,
    })
    .where(
      and(
        eq(service.gemeenteId, gemeenteId),
        inArray(service.organizationId, organizationIds),
        notInArray(service.id, kept),
        ne(service.status, 'defunct'),
      ),
    )
    .returning({ id: service.id });
  return rows.map(({ id }) => id).sort();
}
