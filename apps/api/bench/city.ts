import { sql } from 'drizzle-orm';
import { seedCatalogue } from '../src/catalogue/index.ts';
import { withTenant, type Db } from '../src/db/database.ts';
import { day } from '@keukentafel/domain/time';

type Gemeente = { readonly id: string; readonly code: string; readonly naam: string };

const NAMES =
  `Abeel Acacia Berk Beuk Boog Brug Clematis Dahlia Dijk Distel Duin Eik Els Es Fazant Gaarde
  Geul Haan Hazelaar Heide Hulst Iris Jasmijn Kade Kamille Kastanje Kersen Klaver Klimop Kraan Kreek
  Lariks Laurier Leeuwerik Lelie Linde Lisdodde Madelief Marel Meer Meidoorn Mees Molen Narcis Notelaar
  Olm Orchidee Papaver Park Parelhoen Plataan Polder Populier Reiger Ridder Rietveld Roos Sering Sloot
  Spar Spreeuw Ster Sterrenwacht Tulp Valk Veld Vijver Vlier Vlinder Wadden Waterlelie Weide Wilg Wulp
  Zeeduin Zilvermeeuw Zonnedauw Zwaluw`.split(/\s+/);

/** A municipality with this many services: the example ones again and again under other names. */
export async function fillCity(db: Db, gemeente: Gemeente, services: number): Promise<void> {
  await seedCatalogue(db, gemeente, day('2026-11-22'));
  const names = sql`array[${sql.join(NAMES, sql`, `)}]::text[]`;
  await withTenant(db, gemeente.id, async (tx) => {
    await tx.execute(sql`set local statement_timeout = 0`);
    await tx.execute(sql`
      create temp table nieuw on commit drop as
      with base as (select s.*, row_number() over (order by id) - 1 as nr, count(*) over () as n
                      from service s where gemeente_id = ${gemeente.id})
      select b.id as van, gen_random_uuid() as id, g.i,
             b.naam || ' ' || (${names})[1 + (g.i * 7) % ${NAMES.length}] || ' ' || (g.i / 7) as naam
        from generate_series(1, ${services}::int) as g(i) join base b on b.nr = g.i % b.n`);
    await tx.execute(sql`
      insert into service (gemeente_id, id, organization_id, naam, status, trede, toegang,
          gecontroleerd_op, gewijzigd_op, beschikbaarheid, inhoud, zoek_naam, zoek_termen, zoek_tekst)
      select s.gemeente_id, n.id, s.organization_id, n.naam, s.status, s.trede, s.toegang,
          s.gecontroleerd_op, s.gewijzigd_op, s.beschikbaarheid,
          s.inhoud || jsonb_build_object('id', n.id, 'name', n.naam),
          lower(n.naam), s.zoek_termen, s.zoek_tekst
        from nieuw n join service s on s.gemeente_id = ${gemeente.id} and s.id = n.van`);
    await tx.execute(sql`insert into service_category (gemeente_id, service_id, code)
      select c.gemeente_id, n.id, c.code from nieuw n
        join service_category c on c.gemeente_id = ${gemeente.id} and c.service_id = n.van`);
    await tx.execute(sql`
      insert into service_at_location (gemeente_id, id, service_id, location_id, inhoud)
      select p.gemeente_id, u.id, n.id, p.location_id, p.inhoud || jsonb_build_object('id', u.id)
        from nieuw n join service_at_location p
          on p.gemeente_id = ${gemeente.id} and p.service_id = n.van
        cross join lateral (select gen_random_uuid() as id where n.i is not null) u`);
  });
}
