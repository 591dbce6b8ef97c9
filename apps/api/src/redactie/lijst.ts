import { controleUiterlijk, dagenTeLaat } from '@keukentafel/domain/redactie';
import { and, asc, eq, ne, sql, type SQL } from 'drizzle-orm';
import { z } from 'zod';
import { normalise } from '@keukentafel/domain/catalogue';
import { safeText } from '@keukentafel/domain/text';
import { organization, service } from '../catalogue/schema.ts';
import { publicatie, voorstel } from '../db/schema-redactie.ts';
import { signaal } from '../db/schema-signaal.ts';
import { dagOfNiet, type Werk } from './huidig.ts';

export const LIJST_FILTERS = [
  ...(['alles', 'verouderd', 'wacht', 'signalen'] as const),
  ...(['gesloten', 'verborgen', 'vervallen'] as const),
] as const;

export const LijstVraag = z.strictObject({
  filter: z.enum(LIJST_FILTERS).default('alles'),
  zoek: safeText(100).default(''),
  vanaf: z.int().min(0).max(100_000).default(0),
  aantal: z.int().min(1).max(101).default(50),
});
type Vraag = z.output<typeof LijstVraag>;

const samePublicatie = and(
  eq(publicatie.gemeenteId, service.gemeenteId),
  eq(publicatie.serviceId, service.id),
);
const sameOrganization = and(
  eq(organization.gemeenteId, service.gemeenteId),
  eq(organization.id, service.organizationId),
);

/** The day by which an entry is checked again, as `controleUiterlijk` says it; empty: never was. */
const due = (limit: number): SQL =>
  sql`coalesce(${publicatie.volgendeControle}, ${service.gecontroleerdOp} + ${limit}::int)`;

const stale = (today: string, limit: number): SQL =>
  sql`(${due(limit)} is null or ${due(limit)} < ${today}::date)`;

/** The entries of the catalogue for its editors; the stale ones by how long they wait. */
export async function lijst(werk: Werk, vraag: Vraag, limit: number) {
  const { tx, gemeenteId, today } = werk;
  const rows = await tx
    .select({
      ...{ id: service.id, naam: service.naam, status: service.status, trede: service.trede },
      organisatie: organization.naam,
      gecontroleerdOp: service.gecontroleerdOp,
      volgendeControle: publicatie.volgendeControle,
      wacht: sql<boolean>`${waits(gemeenteId)}`,
      signalen: signals(gemeenteId),
    })
    .from(service)
    .innerJoin(organization, sameOrganization)
    .leftJoin(publicatie, samePublicatie)
    .where(and(eq(service.gemeenteId, gemeenteId), chosen(werk, vraag, limit), named(vraag.zoek)))
    .orderBy(...order(vraag, limit))
    .limit(vraag.aantal)
    .offset(vraag.vanaf);
  return rows.map(({ gecontroleerdOp, volgendeControle, ...row }) => {
    const controle = {
      gecontroleerdOp: dagOfNiet(gecontroleerdOp),
      volgendeControle: dagOfNiet(volgendeControle),
    };
    const late = dagenTeLaat(controle, today, limit);
    return {
      ...{ ...row, ...controle, uiterlijk: controleUiterlijk(controle, limit) },
      verouderd: late > 0,
    };
  });
}

function order({ filter }: Vraag, limit: number): SQL[] {
  const byName = [asc(service.naam), asc(service.id)];
  return filter === 'verouderd' ? [sql`${due(limit)} asc nulls first`, ...byName] : byName;
}

/** A proposal for it waits for an editor. */
const waits = (gemeenteId: string): SQL =>
  sql`exists (select from ${voorstel} where ${and(
    eq(voorstel.gemeenteId, gemeenteId),
    eq(voorstel.serviceId, service.id),
    eq(voorstel.toestand, 'ingediend'),
  )})`;

/** How often residents told something about it. */
const signals = (gemeenteId: string) =>
  sql<number>`(select count(*)::int from ${signaal} where ${and(
    eq(signaal.gemeenteId, gemeenteId),
    eq(signaal.serviceId, service.id),
  )})`;

function chosen({ gemeenteId, today }: Werk, { filter }: Vraag, limit: number): SQL | undefined {
  if (filter === 'vervallen') return eq(service.status, 'defunct');
  if (filter === 'gesloten') return eq(service.status, 'temporarily closed');
  if (filter === 'verborgen') return eq(service.status, 'inactive');
  const alive = ne(service.status, 'defunct');
  if (filter === 'wacht') return and(alive, waits(gemeenteId));
  if (filter === 'signalen') return and(alive, sql`${signals(gemeenteId)} > 0`);
  return filter === 'verouderd' ? and(alive, stale(today, limit)) : alive;
}

function named(zoek: string): SQL | undefined {
  const words = normalise(zoek);
  if (words === '') return undefined;
  return sql`(position(${words} in ${service.zoekNaam}) > 0
    or position(${words} in ${organization.zoekNaam}) > 0)`;
}

/** How many there are behind each tab. */
export async function tellingen({ tx, gemeenteId, today }: Werk, limit: number) {
  const of = (condition: SQL | undefined) =>
    sql<number>`count(*) filter (where ${condition ?? sql`true`})::int`;
  const [counts] = await tx
    .select({
      alles: of(ne(service.status, 'defunct')),
      verouderd: of(and(ne(service.status, 'defunct'), stale(today, limit))),
      wacht: of(and(ne(service.status, 'defunct'), waits(gemeenteId))),
      signalen: of(and(ne(service.status, 'defunct'), sql`${signals(gemeenteId)} > 0`)),
      gesloten: of(eq(service.status, 'temporarily closed')),
      verborgen: of(eq(service.status, 'inactive')),
      vervallen: of(eq(service.status, 'defunct')),
    })
    .from(service)
    .leftJoin(publicatie, samePublicatie)
    .where(eq(service.gemeenteId, gemeenteId));
  const none = { alles: 0, verouderd: 0, wacht: 0, signalen: 0, gesloten: 0 };
  const nothing = { ...none, verborgen: 0, vervallen: 0 };
  return { ...nothing, ...counts };
}
