import {
  Aanbod,
  HSDS_STATUS,
  standOp,
  toegepast,
  verschillen,
  VOORSTEL_TOESTANDEN,
} from '@keukentafel/domain/redactie';
import { DomainError } from '@keukentafel/domain/errors';
import { and, desc, eq, ne, or, sql } from 'drizzle-orm';
import { organization, service } from '../catalogue/schema.ts';
import { aanbieder, doorverwijzing, veldHistorie, voorstel } from '../db/schema-redactie.ts';
import { dagOfNiet, huidigAanbod, type Werk } from './huidig.ts';
import { voorstelVan, type VoorstelRij } from './voorstel.ts';
import { normalise } from '@keukentafel/domain/catalogue';

/** A proposal in a list. */
const rij = (row: VoorstelRij) => ({
  ...{ id: row.id, serviceId: row.serviceId, naam: row.naam, nieuw: row.nieuw, door: row.door },
  ...{ toestand: row.toestand, toestandNaam: VOORSTEL_TOESTANDEN[row.toestand] },
  ...{ ingediendOp: row.ingediendOp.toISOString(), reden: row.reden },
  vanOrganisatie: row.aanbiederId !== null,
});

/** What waits and what was sent back, oldest first. */
export async function voorstellen({ tx, gemeenteId }: Werk) {
  const rows = await tx
    .select()
    .from(voorstel)
    .where(
      and(
        eq(voorstel.gemeenteId, gemeenteId),
        or(eq(voorstel.toestand, 'ingediend'), eq(voorstel.toestand, 'teruggestuurd')),
      ),
    )
    .orderBy(voorstel.ingediendOp, voorstel.id)
    .limit(500);
  return rows.map(rij);
}

/** One proposal beside what stands in the catalogue now, field by field. */
export async function vergelijk(werk: Werk, id: string, ik: { id: string; vierOgen: boolean }) {
  const row = await voorstelVan(werk, id);
  const now = await huidigAanbod(werk, row.serviceId);
  const { botsingen } = toegepast(row.basis, row.inhoud, now?.aanbod ?? null);
  const changed = row.nieuw
    ? verschillen(null, row.inhoud)
    : verschillen(row.basis, row.inhoud).map((one) => ({
        ...one,
        van: nuVan(now?.aanbod ?? null, one),
      }));
  return {
    ...rij(row),
    ...{ versie: row.versie, toelichting: row.toelichting, inhoud: row.inhoud },
    ...{ beslistDoor: row.beslistDoor, beslistOp: row.beslistOp?.toISOString() ?? null },
    ...{ zichtbaarVan: dagOfNiet(row.zichtbaarVan), zichtbaarTot: dagOfNiet(row.zichtbaarTot) },
    ...{ verschillen: changed, botsingen, eigen: row.medewerkerId === ik.id },
    magGoedkeuren: !ik.vierOgen || row.medewerkerId !== ik.id,
    email: await emailVan(werk, row.aanbiederId),
    organisaties: row.nieuw && row.aanbiederId ? await likely(werk, row.inhoud) : [],
  };
}

function nuVan(nu: Aanbod | null, { veld, van }: { veld: keyof Aanbod; van: string }): string {
  const all = nu ? verschillen(null, nu) : [];
  return nu ? (all.find((one) => one.veld === veld)?.naar ?? '') : van;
}

async function emailVan({ tx, gemeenteId }: Werk, aanbiederId: string | null) {
  if (!aanbiederId) return null;
  const [row] = await tx
    .select({ email: aanbieder.email })
    .from(aanbieder)
    .where(and(eq(aanbieder.gemeenteId, gemeenteId), eq(aanbieder.id, aanbiederId)));
  return row?.email ?? null;
}

/** Organizations already in the catalogue that a newcomer may be. */
async function likely({ tx, gemeenteId }: Werk, { organisatie }: Aanbod) {
  const naam = normalise(organisatie.naam);
  const alike = sql<number>`similarity(${organization.zoekNaam}, ${naam})`;
  return tx
    .select({ id: organization.id, naam: organization.naam })
    .from(organization)
    .where(and(eq(organization.gemeenteId, gemeenteId), sql`${alike} > 0.4`))
    .orderBy(desc(alike), organization.naam)
    .limit(5);
}

/** An organization of the catalogue as the form has it. @throws DomainError nietGevonden */
export async function organisatieUit({ tx, gemeenteId }: Werk, id: string) {
  const [row] = await tx
    .select({ inhoud: organization.inhoud })
    .from(organization)
    .where(and(eq(organization.gemeenteId, gemeenteId), eq(organization.id, id)));
  if (!row) throw new DomainError('nietGevonden');
  const { inhoud } = row;
  return {
    ...{ id, naam: inhoud.name, omschrijving: inhoud.description },
    telefoon: inhoud.phones?.[0]?.number ?? '',
    ...{ email: inhoud.email ?? '', website: inhoud.website ?? '' },
  };
}

/** One entry with all an editor needs beside it. @throws DomainError nietGevonden */
export async function bekijk(werk: Werk, serviceId: string) {
  const { tx, gemeenteId, today } = werk;
  const now = await huidigAanbod(werk, serviceId);
  if (!now) throw new DomainError('nietGevonden');
  const open = await tx
    .select()
    .from(voorstel)
    .where(
      and(
        eq(voorstel.gemeenteId, gemeenteId),
        eq(voorstel.serviceId, serviceId),
        ne(voorstel.toestand, 'ingetrokken'),
      ),
    )
    .orderBy(desc(voorstel.ingediendOp))
    .limit(20);
  const status = now.huidig.entry.service.status;
  return {
    ...{ id: serviceId, aanbod: now.aanbod, publicatie: now.publicatie, status },
    stand: standOp(now.publicatie, today),
    klopt: status === HSDS_STATUS[standOp(now.publicatie, today)] || status === 'defunct',
    voorstellen: open.map(rij),
    historie: await historie(werk, serviceId),
    houders: await houders(werk, now.huidig.entry.service.organization_id),
    doorverwezenNaar: await doorverwezen(werk, serviceId),
  };
}

async function historie({ tx, gemeenteId }: Werk, serviceId: string) {
  const rows = await tx
    .select()
    .from(veldHistorie)
    .where(and(eq(veldHistorie.gemeenteId, gemeenteId), eq(veldHistorie.serviceId, serviceId)))
    .orderBy(desc(veldHistorie.op), veldHistorie.veld)
    .limit(200);
  return rows.map(({ id, veld, van, naar, door, op }) => ({
    ...{ id, veld, van, naar, door, op: op.toISOString() },
  }));
}

/** Who keeps the entries of this organization by a personal link. */
async function houders({ tx, gemeenteId }: Werk, organizationId: string) {
  return tx
    .select({ id: aanbieder.id, email: aanbieder.email, toestand: aanbieder.toestand })
    .from(aanbieder)
    .where(and(eq(aanbieder.gemeenteId, gemeenteId), eq(aanbieder.organizationId, organizationId)))
    .orderBy(aanbieder.email);
}

async function doorverwezen({ tx, gemeenteId }: Werk, serviceId: string) {
  const [row] = await tx
    .select({ id: service.id, naam: service.naam })
    .from(doorverwijzing)
    .innerJoin(
      service,
      and(eq(service.gemeenteId, doorverwijzing.gemeenteId), eq(service.id, doorverwijzing.naarId)),
    )
    .where(and(eq(doorverwijzing.gemeenteId, gemeenteId), eq(doorverwijzing.vanId, serviceId)));
  return row ?? null;
}

/** The id again when the catalogue has such an organization. */
export async function organisatieIds(werk: Werk, id: string): Promise<string[]> {
  if (id === '') return [];
  await organisatieUit(werk, id);
  return [id];
}
