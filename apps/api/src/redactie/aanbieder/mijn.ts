import {
  controleUiterlijk,
  dagenTeLaat,
  idsIn,
  metIds,
  VOORSTEL_TOESTANDEN,
  type Aanbod,
} from '@keukentafel/domain/redactie';
import { DomainError } from '@keukentafel/domain/errors';
import { and, desc, eq, ne } from 'drizzle-orm';
import type { Ctx } from '../../context.ts';
import { service } from '../../catalogue/schema.ts';
import { newId } from '../../db/id.ts';
import { publicatie, voorstel } from '../../db/schema-redactie.ts';
import { redactieBeleid } from '../beleid.ts';
import { voerDoor } from '../doorvoeren.ts';
import { dagOfNiet, huidigAanbod, type Werk } from '../huidig.ts';
import { dienIn, pasAan, voorstelVan } from '../voorstel.ts';
import { aanHetWerk } from '../werk.ts';
import { vanLink, type AanbiederRij } from './link.ts';

/** Runs work for the organization behind a personal link. */
const alsAanbieder = <T>(
  ctx: Ctx,
  token: string,
  work: (werk: Werk, ik: AanbiederRij) => Promise<T>,
): Promise<T> =>
  aanHetWerk(ctx, async (werk) => work(werk, (await vanLink(werk, token, 'beheer')).aanbieder));

/** Everything this organization offers, and what it proposed. */
export const mijn = (ctx: Ctx, token: string) =>
  alsAanbieder(ctx, token, async (werk, ik) => ({
    organisatie: ik.naam,
    aanbod: await mijnAanbod(werk, ik, redactieBeleid(ctx.gemeente).controleDagen),
    voorstellen: await mijnVoorstellen(werk, ik),
  }));

async function mijnAanbod({ tx, gemeenteId, today }: Werk, ik: AanbiederRij, limit: number) {
  const rows = await tx
    .select({ service, volgende: publicatie.volgendeControle })
    .from(service)
    .leftJoin(
      publicatie,
      and(eq(publicatie.gemeenteId, service.gemeenteId), eq(publicatie.serviceId, service.id)),
    )
    .where(
      and(
        eq(service.gemeenteId, gemeenteId),
        eq(service.organizationId, ik.organizationId),
        ne(service.status, 'defunct'),
      ),
    )
    .orderBy(service.naam)
    .limit(200);
  return rows.map(({ service: { id, naam, status, gecontroleerdOp }, volgende }) => {
    const controle = {
      gecontroleerdOp: dagOfNiet(gecontroleerdOp),
      volgendeControle: dagOfNiet(volgende),
    };
    return {
      ...{ id, naam, status, gecontroleerdOp: controle.gecontroleerdOp },
      uiterlijk: controleUiterlijk(controle, limit),
      verouderd: dagenTeLaat(controle, today, limit) > 0,
    };
  });
}

async function mijnVoorstellen({ tx, gemeenteId }: Werk, ik: AanbiederRij) {
  const rows = await tx
    .select()
    .from(voorstel)
    .where(and(eq(voorstel.gemeenteId, gemeenteId), eq(voorstel.aanbiederId, ik.id)))
    .orderBy(desc(voorstel.ingediendOp))
    .limit(50);
  return rows.map(({ id, naam, toestand, reden, ingediendOp }) => ({
    ...{ id, naam, toestand, toestandNaam: VOORSTEL_TOESTANDEN[toestand] },
    ...{ reden, ingediendOp: ingediendOp.toISOString() },
  }));
}

/** An entry of the own organization. @throws DomainError nietGevonden for one of another */
async function eigenAanbod(werk: Werk, ik: AanbiederRij, serviceId: string) {
  const now = await huidigAanbod(werk, serviceId);
  const own = now?.huidig.entry.service.organization_id === ik.organizationId;
  if (!now || !own || now.huidig.entry.service.status === 'defunct')
    throw new DomainError('nietGevonden');
  return now;
}

async function eigenVoorstel(werk: Werk, ik: AanbiederRij, id: string) {
  const row = await voorstelVan(werk, id);
  if (row.aanbiederId !== ik.id) throw new DomainError('nietGevonden');
  return row;
}

type Van = { readonly serviceId: string | null; readonly voorstelId: string | null };

/** What the form begins with: the own proposal, the own entry, or only who one is. */
export const formulier = (ctx: Ctx, token: string, { serviceId, voorstelId }: Van) =>
  alsAanbieder(ctx, token, async (werk, ik) => {
    if (voorstelId) {
      const row = await eigenVoorstel(werk, ik, voorstelId);
      const { inhoud, versie, reden, toestand } = row;
      return { organisatie: ik.naam, aanbod: inhoud, versie, reden, toestand };
    }
    const now = serviceId ? await eigenAanbod(werk, ik, serviceId) : null;
    const none = { versie: 0, reden: '', toestand: null };
    return { organisatie: ik.naam, aanbod: now?.aanbod ?? null, ...none };
  });

/** "Still right": checked today, and asked again after the time the municipality chose. */
export const klopt = (ctx: Ctx, token: string, serviceId: string) =>
  alsAanbieder(ctx, token, async (werk, ik) => {
    const { aanbod } = await eigenAanbod(werk, ik, serviceId);
    const { controleDagen } = redactieBeleid(ctx.gemeente);
    const checked = { ...aanbod, gecontroleerdOp: werk.today };
    await voerDoor(werk, { serviceId, aanbod: checked, door: ik.naam, controleDagen });
  });

type Voorstel = { readonly aanbod: Aanbod; readonly toelichting: string };

/** An organization speaks for itself only: whatever id came along, it is its own. */
const vanZichzelf = (aanbod: Aanbod, ik: AanbiederRij): Aanbod => ({
  ...aanbod,
  organisatie: { ...aanbod.organisatie, id: ik.organizationId },
});

export const stelVoor = (
  ctx: Ctx,
  token: string,
  { serviceId, aanbod, toelichting }: Voorstel & { serviceId: string | null },
) =>
  alsAanbieder(ctx, token, async (werk, ik) => {
    if (serviceId) await eigenAanbod(werk, ik, serviceId);
    const door = { naam: ik.naam, medewerkerId: null, aanbiederId: ik.id };
    const id = await dienIn(werk, door, {
      ...{ serviceId, toelichting, aanbod: vanZichzelf(aanbod, ik) },
      organisatieIds: [ik.organizationId],
    });
    return { id };
  });

export const pasVoorstelAan = (
  ctx: Ctx,
  token: string,
  { id, aanbod, ...rest }: Voorstel & { id: string; versie: number },
) =>
  alsAanbieder(ctx, token, async (werk, ik) => {
    const row = await eigenVoorstel(werk, ik, id);
    const known = new Set(idsIn(row.inhoud));
    const inhoud = metIds(vanZichzelf(aanbod, ik), newId, known.add(ik.organizationId));
    await pasAan(werk, row, { ...rest, aanbod: inhoud });
  });
