import { agenda, repeatText, type Occurrence, type Point } from '@keukentafel/domain/catalogue';
import { slugOf } from '@keukentafel/domain/pages';
import { addDays, Day, daysBetween } from '@keukentafel/domain/time';
import { and, eq, gte, isNull, lte, or, type SQL } from 'drizzle-orm';
import { z } from 'zod';
import type { Ctx } from '../../context.ts';
import { withTenant, type Tx } from '../../db/database.ts';
import { activiteit, location, organization, service } from '../schema.ts';
import { placeView } from '../view/detail.ts';
import { askingOf, Filters, fromOf, narrowed, Postcode } from './filters.ts';

const WEEK = 6;
const MAX_DAYS = 31;
const MOST = 500;

export const Agenda = z.strictObject({
  from: Day.optional(),
  to: Day.optional(),
  filters: Filters.default({}),
  postcode: Postcode.optional(),
});

type Period = { readonly from: Day; readonly to: Day };

/** What there is to do between two days, by day and hour; this week when nothing was said. */
export function agendaOf(ctx: Ctx, asked: z.infer<typeof Agenda>) {
  const from = asked.from ?? ctx.today;
  const until = asked.to ?? addDays(from, WEEK);
  const to = daysBetween(from, until) > MAX_DAYS ? addDays(from, MAX_DAYS) : until;
  const where = narrowed(askingOf(ctx), asked.filters);
  return withTenant(ctx.db, ctx.gemeente.id, (tx) =>
    meetings(tx, ctx, { from, to }, where, fromOf(asked.postcode)),
  );
}

/** The meetings of these services in a period, each as people read it in the agenda. */
export async function meetings(
  tx: Tx,
  { gemeente }: Pick<Ctx, 'gemeente'>,
  period: Period,
  where: SQL | undefined,
  near: Point | null,
) {
  const rows = await meetingRows(tx, gemeente.id, period, where);
  const byId = new Map(rows.map((row) => [row.inhoud.id, row]));
  const all = agenda(
    [...byId.values()].map((row) => row.inhoud),
    period.from,
    period.to,
  );
  return all.slice(0, MOST).flatMap((one) => {
    const row = byId.get(one.activity.id);
    return row ? [meetingView(one, row, near)] : [];
  });
}

type Row = Awaited<ReturnType<typeof meetingRows>>[number];

function meetingRows(tx: Tx, gemeenteId: string, { from, to }: Period, where: SQL | undefined) {
  const of = (t: typeof service | typeof location) => eq(t.gemeenteId, activiteit.gemeenteId);
  const owner = and(
    eq(organization.gemeenteId, service.gemeenteId),
    eq(organization.id, service.organizationId),
  );
  return tx
    .select({
      ...{ inhoud: activiteit.inhoud, service: service.naam, kosten: service.inhoud },
      ...{ organisatie: organization.naam, plek: location.inhoud },
    })
    .from(activiteit)
    .innerJoin(service, and(of(service), eq(service.id, activiteit.serviceId)))
    .innerJoin(organization, owner)
    .leftJoin(location, and(of(location), eq(location.id, activiteit.locationId)))
    .where(
      and(
        eq(activiteit.gemeenteId, gemeenteId),
        eq(service.status, 'active'),
        where,
        lte(activiteit.begint, to),
        or(isNull(activiteit.eindigt), gte(activiteit.eindigt, from)),
      ),
    )
    .orderBy(activiteit.begint, activiteit.id);
}

function meetingView({ activity, op, van, tot }: Occurrence, row: Row, near: Point | null) {
  const place = row.plek ? placeView(row.plek, near) : null;
  return {
    ...{ id: activity.id, naam: activity.naam, omschrijving: activity.omschrijving, op, van, tot },
    herhaalt: repeatText(activity.schedule),
    ...{ serviceId: activity.serviceId, service: row.service, slug: slugOf(row.service) },
    organisatie: row.organisatie,
    gratis: (row.kosten.cost_options ?? []).some(({ amount }) => amount === 0),
    plek: place && { naam: place.naam, adres: place.adres, plaats: place.plaats },
    afstandKm: place?.afstandKm ?? null,
  };
}
