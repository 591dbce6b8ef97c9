import { HSDS_STATUS, letOpOp, standOp } from '@keukentafel/domain/redactie';
import { and, eq, isNotNull, ne, or, sql } from 'drizzle-orm';
import { service } from '../catalogue/schema.ts';
import { publicatie } from '../db/schema-redactie.ts';
import { opgeslagen, type Opgeslagen, type Werk } from './huidig.ts';

const CLOSED = 'Tijdelijk gesloten';

/**
 * Gives every entry the status of this day: outside its window inactive, closed while it is closed.
 * The status is stored, not worked out at reading, because those who follow /hsds by
 * `modified_after` must see it change.
 */
export async function werkStandBij(werk: Werk): Promise<number> {
  const { tx, gemeenteId } = werk;
  const rows = await tx
    .select({ status: service.status, inhoud: service.inhoud, publicatie })
    .from(publicatie)
    .innerJoin(
      service,
      and(eq(service.gemeenteId, publicatie.gemeenteId), eq(service.id, publicatie.serviceId)),
    )
    .where(
      and(
        eq(publicatie.gemeenteId, gemeenteId),
        ne(service.status, 'defunct'),
        or(
          ...[publicatie.zichtbaarVan, publicatie.zichtbaarTot, publicatie.geslotenVan].map(
            isNotNull,
          ),
          eq(service.status, 'temporarily closed'),
        ),
      ),
    );
  let changed = 0;
  for (const { status, inhoud, publicatie: row } of rows) {
    const settled = opgeslagen(row);
    const now = { status, alert: inhoud.alert ?? '' };
    if (await zetStand(werk, row.serviceId, settled, now)) changed += 1;
  }
  return changed;
}

/** Stores status and notice of one entry when they are not what they should be. */
export async function zetStand(
  { tx, gemeenteId, today, at }: Werk,
  serviceId: string,
  settled: Opgeslagen,
  now: { status: string; alert: string },
): Promise<boolean> {
  const status = HSDS_STATUS[standOp(settled, today)];
  const base = now.alert.startsWith(CLOSED) ? settled.letOp : now.alert;
  const alert = letOpOp(settled, base, today);
  if (status === now.status && alert === now.alert) return false;
  const patch = JSON.stringify({ status, alert, last_modified: at.toISOString() });
  await tx
    .update(service)
    .set({
      status,
      gewijzigdOp: at,
      inhoud: sql`jsonb_strip_nulls(${service.inhoud} || ${patch}::jsonb) - ${alert === '' ? 'alert' : ''}::text`,
    })
    .where(and(eq(service.gemeenteId, gemeenteId), eq(service.id, serviceId)));
  return true;
}
