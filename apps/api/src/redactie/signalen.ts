import { addDays } from '@keukentafel/domain/time';
import { and, eq, inArray } from 'drizzle-orm';
import type { Ctx } from '../context.ts';
import { signalenSinds } from '../catalogue/public/signaal.ts';
import { service } from '../catalogue/schema.ts';
import type { Werk } from './huidig.ts';

const DAYS = 365;

/** What residents told about entries in a year: their words about mistakes, the rest as numbers. */
export async function signalen(
  werk: Werk,
  ctx: Pick<Ctx, 'gemeente' | 'keks'>,
  serviceId?: string,
) {
  const { tx, gemeenteId, today } = werk;
  const since = addDays(today, -DAYS);
  const all = await signalenSinds(tx, ctx, since, serviceId ? [serviceId] : undefined);
  const bySubject = Map.groupBy(all, (one) => one.serviceId);
  const ids = [...bySubject.keys()];
  if (ids.length === 0) return [];
  const names = await tx
    .select({ id: service.id, naam: service.naam })
    .from(service)
    .where(and(eq(service.gemeenteId, gemeenteId), inArray(service.id, ids)));
  return names
    .map(({ id, naam }) => {
      const told = bySubject.get(id) ?? [];
      const of = (soort: string) => told.filter((one) => one.soort === soort).length;
      return {
        ...{ id, naam, past: of('past'), pastNiet: of('pastNiet') },
        ...{ gevraagd: of('gevraagd'), wachtlijst: of('wachtlijst') },
        kloptNiet: told
          .filter(({ soort }) => soort === 'kloptNiet')
          .map(({ id: signaalId, tekst, dag }) => ({ id: signaalId, tekst, dag })),
      };
    })
    .sort((a, b) => b.kloptNiet.length - a.kloptNiet.length || a.naam.localeCompare(b.naam));
}
