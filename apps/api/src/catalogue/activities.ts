import { agenda, type Occurrence } from '@keukentafel/domain/catalogue';
import { addDays, daysBetween, type Day } from '@keukentafel/domain/time';
import { and, eq, gte, isNull, lte, or } from 'drizzle-orm';
import { withTenant, type Db, type Tx } from '../db/database.ts';
import { placeOf, type Place } from '../gemeente/places.ts';
import { activiteit, location, organization, service } from './schema.ts';
import { placeView } from './view/detail.ts';

export type Period = {
  readonly postcode?: string | undefined;
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
};

const WEEK = 6;
const MAX_DAYS = 92;
const MAX_ROWS = 500;

/** What there is to do between two days (this week when not said), by day and hour. */
export async function activitiesIn(
  { db, gemeenteId, today }: { db: Db; gemeenteId: string; today: Day },
  period: Period,
) {
  const from = period.from ?? today;
  const asked = period.to ?? addDays(from, WEEK);
  const to = daysBetween(from, asked) > MAX_DAYS ? addDays(from, MAX_DAYS) : asked;
  const near = period.postcode === undefined ? null : placeOf(period.postcode);
  const rows = await withTenant(db, gemeenteId, (tx) => activeRows(tx, gemeenteId, { from, to }));
  const byId = new Map(rows.map((row) => [row.inhoud.id, row]));
  const days = agenda(
    [...byId.values()].map((row) => row.inhoud),
    from,
    to,
  ).slice(0, MAX_ROWS);
  return days.flatMap((one) => {
    const row = byId.get(one.activity.id);
    return row ? [activityView(one, row, near)] : [];
  });
}

/** What one service does in the coming four weeks. */
export async function activitiesOf(tx: Tx, gemeenteId: string, serviceId: string, today: Day) {
  const period = { from: today, to: addDays(today, 28) };
  const rows = await activeRows(tx, gemeenteId, period, serviceId);
  const byId = new Map(rows.map((row) => [row.inhoud.id, row]));
  return agenda(
    rows.map((row) => row.inhoud),
    period.from,
    period.to,
  ).flatMap((one) => {
    const row = byId.get(one.activity.id);
    return row ? [activityView(one, row, null)] : [];
  });
}

type Row = Awaited<ReturnType<typeof activeRows>>[number];

async function activeRows(
  tx: Tx,
  gemeenteId: string,
  { from, to }: { from: Day; to: Day },
  serviceId?: string,
) {
  return tx
    .select({
      inhoud: activiteit.inhoud,
      service: service.naam,
      organisatie: organization.naam,
      plek: location.inhoud,
    })
    .from(activiteit)
    .innerJoin(
      service,
      and(eq(service.gemeenteId, activiteit.gemeenteId), eq(service.id, activiteit.serviceId)),
    )
    .innerJoin(
      organization,
      and(
        eq(organization.gemeenteId, service.gemeenteId),
        eq(organization.id, service.organizationId),
      ),
    )
    .leftJoin(
      location,
      and(eq(location.gemeenteId, activiteit.gemeenteId), eq(location.id, activiteit.locationId)),
    )
    .where(
      and(
        eq(activiteit.gemeenteId, gemeenteId),
        eq(service.status, 'active'),
        serviceId === undefined ? undefined : eq(activiteit.serviceId, serviceId),
        lte(activiteit.begint, to),
        or(isNull(activiteit.eindigt), gte(activiteit.eindigt, from)),
      ),
    )
    .orderBy(activiteit.begint, activiteit.id);
}

function activityView({ activity, op, van, tot }: Occurrence, row: Row, near: Place | null) {
  const place = row.plek ? placeView(row.plek, near) : null;
  return {
    ...{ id: activity.id, naam: activity.naam, omschrijving: activity.omschrijving, op, van, tot },
    ...{ serviceId: activity.serviceId, service: row.service, organisatie: row.organisatie },
    plek: place && { naam: place.naam, adres: place.adres, plaats: place.plaats },
    afstandKm: place?.afstandKm ?? null,
  };
}
