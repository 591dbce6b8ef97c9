import { pointFrom } from '@keukentafel/domain/catalogue';
import { slugOf } from '@keukentafel/domain/pages';
import { DomainError } from '@keukentafel/domain/errors';
import { addDays } from '@keukentafel/domain/time';
import { and, asc, count, eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Ctx } from '../../context.ts';
import { withTenant, type Tx } from '../../db/database.ts';
import { organization, service } from '../schema.ts';
import { loadOrganizations, loadServices, locationsOf } from '../store/load.ts';
import { placeView } from '../view/detail.ts';
import { meetings } from './agenda.ts';
import { cardOf, lookingOf, placesOf } from './card.ts';
import { fromOf, Postcode } from './filters.ts';
import { VISIBLE_SERVICE } from './visible.ts';

export const Organizations = z.strictObject({
  letter: z
    .string()
    .regex(/^[a-z#]$/, 'Kies een letter.')
    .optional(),
});

const FIRST = sql<string>`case when left(${organization.zoekNaam}, 1) ~ '[a-z]'
  then left(${organization.zoekNaam}, 1) else '#' end`;

/** Who offers something here, by name, with how much; and how many there are under each letter. */
export function listOrganizations(ctx: Ctx, { letter }: z.infer<typeof Organizations>) {
  const gemeenteId = ctx.gemeente.id;
  const offered = and(
    eq(service.gemeenteId, organization.gemeenteId),
    eq(service.organizationId, organization.id),
    VISIBLE_SERVICE,
  );
  const here = eq(organization.gemeenteId, gemeenteId);
  return withTenant(ctx.db, gemeenteId, async (tx) => {
    const letters = await tx
      .select({ letter: FIRST, aantal: sql<number>`count(distinct ${organization.id})::int` })
      .from(organization)
      .innerJoin(service, offered)
      .where(here)
      .groupBy(FIRST)
      .orderBy(FIRST);
    const rows = await tx
      .select({
        ...{ id: organization.id, naam: organization.naam, aantal: count(service.id) },
        omschrijving: sql<string>`${organization.inhoud}->>'description'`,
      })
      .from(organization)
      .innerJoin(service, offered)
      .where(and(here, letter === undefined ? undefined : sql`${FIRST} = ${letter}`))
      .groupBy(organization.id, organization.naam, organization.zoekNaam, organization.inhoud)
      .orderBy(asc(organization.zoekNaam))
      .limit(500);
    return { letters, organisaties: rows.map((row) => ({ ...row, slug: slugOf(row.naam) })) };
  });
}

export const OneOrganization = z.strictObject({
  id: z.guid('Deze organisatie kennen wij niet.'),
  postcode: Postcode.optional(),
});

/** One organization: what it does, where, and what is on in the coming weeks. */
export function oneOrganization(ctx: Ctx, { id, postcode }: z.infer<typeof OneOrganization>) {
  const gemeenteId = ctx.gemeente.id;
  const from = fromOf(postcode);
  return withTenant(ctx.db, gemeenteId, async (tx) => {
    const found = (await loadOrganizations(tx, gemeenteId, [id])).get(id);
    const ids = await servicesOf(tx, gemeenteId, id);
    if (!found || ids.length === 0) throw new DomainError('nietGevonden');
    const loaded = await loadServices(tx, gemeenteId, ids);
    const looking = lookingOf(ctx, from);
    const own = (await locationsOf(tx, gemeenteId, [id])).map((one) =>
      placeView(one.location, from),
    );
    const used = loaded.entries.flatMap((entry) => placesOf(entry, loaded, from));
    const places = new Map([...own, ...used].map((place) => [place.id, place]));
    const period = { from: ctx.today, to: addDays(ctx.today, 28) };
    return {
      ...{ id, slug: slugOf(found.name), naam: found.name, omschrijving: found.description },
      telefoon: (found.phones ?? []).map((one) => one.number),
      ...{ email: found.email ?? null, website: found.website ?? null },
      plekken: [...places.values()].filter(({ lat, lon }) =>
        pointFrom(lat ?? undefined, lon ?? undefined),
      ),
      diensten: loaded.entries.map((entry) => cardOf(entry, loaded, looking)),
      activiteiten: await meetings(tx, ctx, period, eq(service.organizationId, id), from),
    };
  });
}

async function servicesOf(tx: Tx, gemeenteId: string, organizationId: string) {
  const rows = await tx
    .select({ id: service.id })
    .from(service)
    .where(
      and(
        eq(service.gemeenteId, gemeenteId),
        eq(service.organizationId, organizationId),
        VISIBLE_SERVICE,
      ),
    )
    .orderBy(asc(service.naam))
    .limit(100);
  return rows.map((row) => row.id);
}
