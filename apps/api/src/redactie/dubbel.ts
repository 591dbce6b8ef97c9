import { waaromDubbel, zekerheid, type Gelijkenis } from '@keukentafel/domain/redactie';
import { sql } from 'drizzle-orm';
import type { Werk } from './huidig.ts';

type Kant = { id: string; naam: string; organisatie: string };
type Row = Gelijkenis & { a: Kant; b: Kant };

const ALIKE = 0.5;
const PAIRS = 400;

const digits = (phones: string) =>
  sql.raw(`regexp_replace(coalesce(${phones}->'phones'->0->>'number', ''), '\\D', '', 'g')`);
const SITE = sql.raw(
  `lower(regexp_replace(coalesce(s.inhoud->>'url', ''), '^https?://(www\\.)?|/+$', '', 'g'))`,
);

/**
 * Pairs of entries that may be one: names that are spelled alike, found by their trigram index, or
 * everything else the same. The rule that decides is in the domain; this measures.
 */
export async function dubbelen({ tx, gemeenteId }: Werk) {
  await tx.execute(sql`select set_config('enable_seqscan', 'off', true),
    set_config('pg_trgm.similarity_threshold', ${`${ALIKE}`}, true)`);
  const { rows } = await tx.execute<Row>(sql`
    with facts as materialized (
      select s.id, s.naam, s.zoek_naam, o.id as owner, o.naam as organisatie,
             coalesce(nullif(${digits('s.inhoud')}, ''), ${digits('o.inhoud')}) as tel, ${SITE} as web,
             (select lower(l.inhoud->'addresses'->0->>'address_1')
                     || left(l.inhoud->'addresses'->0->>'postal_code', 4)
                from service_at_location p
                join location l on l.gemeente_id = p.gemeente_id and l.id = p.location_id
               where p.gemeente_id = ${gemeenteId} and p.service_id = s.id
               order by p.id limit 1) as adres
        from service s join organization o on o.gemeente_id = ${gemeenteId} and o.id = s.organization_id
       where s.gemeente_id = ${gemeenteId} and s.status <> 'defunct'),
    pairs as (
      select a.id as x, b.id as y from facts a
        join service b on b.gemeente_id = ${gemeenteId} and b.zoek_naam % a.zoek_naam
         and b.id > a.id and b.status <> 'defunct'
      union
      select a.id, b.id from facts a join facts b
          on a.id < b.id and a.tel = b.tel and a.web = b.web and a.adres = b.adres
       where a.tel <> '' and a.web <> '' and a.adres is not null)
    select json_build_object('id', a.id, 'naam', a.naam, 'organisatie', a.organisatie) as a,
           json_build_object('id', b.id, 'naam', b.naam, 'organisatie', b.organisatie) as b,
           similarity(a.zoek_naam, b.zoek_naam) as naam,
           coalesce(a.adres = b.adres, false) as adres, a.tel <> '' and a.tel = b.tel as telefoon,
           a.web <> '' and a.web = b.web as web, a.owner = b.owner as organisatie
      from pairs join facts a on a.id = x join facts b on b.id = y
     order by naam desc, a.id, b.id limit ${PAIRS}`);
  return rows
    .flatMap(({ a, b, ...same }) => {
      const zeker = zekerheid(same);
      return zeker === null ? [] : [{ a, b, zeker, waarom: waaromDubbel(same) }];
    })
    .sort((one, other) => other.zeker - one.zeker)
    .slice(0, 100);
}
