import {
  bundelVan,
  HSDS_STATUS,
  letOpOp,
  standOp,
  verschillen,
  type Aanbod,
  type Verschil,
} from '@keukentafel/domain/redactie';
import { addDays } from '@keukentafel/domain/time';
import { and, eq } from 'drizzle-orm';
import { organization } from '../catalogue/schema.ts';
import { saveBundle } from '../catalogue/store/save.ts';
import { newId } from '../db/id.ts';
import { publicatie, veldHistorie } from '../db/schema-redactie.ts';
import { placeOf } from '../gemeente/places.ts';
import { huidigAanbod, publicatieVan, type Opgeslagen, type Werk } from './huidig.ts';

export type Doorvoer = {
  readonly serviceId: string;
  readonly aanbod: Aanbod;
  readonly door: string;
  readonly publicatie?: Partial<Opgeslagen>;
  readonly controleDagen: number;
};

const maker = { newId, pointOf: (postcode: string) => placeOf(postcode) };

/**
 * Puts an approved entry into the catalogue through its one store, so that search and /hsds know it
 * at once, and writes down per field what changed.
 */
export async function voerDoor(werk: Werk, what: Doorvoer): Promise<void> {
  const { tx, gemeenteId, today, at } = werk;
  const { serviceId, aanbod } = what;
  const now = await huidigAanbod(werk, serviceId);
  const before = now?.publicatie ?? (await publicatieVan(tx, gemeenteId, serviceId));
  const settled = { ...before, ...what.publicatie, letOp: aanbod.letOp };
  const bundle = bundelVan(serviceId, aanbod, now?.huidig ?? null, maker);
  const services = bundle.services.map((entry) => ({
    ...entry,
    service: {
      ...entry.service,
      status: HSDS_STATUS[standOp(settled, today)],
      alert: letOpOp(settled, aanbod.letOp, today) || undefined,
      last_modified: at.toISOString(),
    },
  }));
  await saveBundle({ tx, gemeenteId, at }, { ...bundle, services });
  await replaceOwner(werk, bundle.organizations[0]);
  const checked = aanbod.gecontroleerdOp;
  const moved = checked !== (now?.aanbod.gecontroleerdOp ?? null);
  const next = checked && moved ? addDays(checked, what.controleDagen) : settled.volgendeControle;
  await savePublicatie(werk, serviceId, { ...settled, volgendeControle: next });
  await schrijfHistorie(werk, what, verschillen(now?.aanbod ?? null, aanbod));
}

/** The store lets a mention leave things out; an editor who empties a field means it. */
async function replaceOwner(
  { tx, gemeenteId }: Werk,
  inhoud: ReturnType<typeof bundelVan>['organizations'][number] | undefined,
): Promise<void> {
  if (!inhoud) return;
  const here = and(eq(organization.gemeenteId, gemeenteId), eq(organization.id, inhoud.id));
  await tx.update(organization).set({ inhoud }).where(here);
}

export async function savePublicatie(
  { tx, gemeenteId }: Werk,
  serviceId: string,
  settled: Opgeslagen,
): Promise<void> {
  await tx
    .insert(publicatie)
    .values({ gemeenteId, serviceId, ...settled })
    .onConflictDoUpdate({ target: [publicatie.gemeenteId, publicatie.serviceId], set: settled });
}

type Wijziging = Pick<Verschil, 'van' | 'naar'> & { readonly veld: string };

export async function schrijfHistorie(
  { tx, gemeenteId, at }: Werk,
  { serviceId, door }: { serviceId: string; door: string },
  changes: readonly Wijziging[],
): Promise<void> {
  if (changes.length === 0) return;
  const rows = changes.map(({ veld, van, naar }) => ({
    ...{ gemeenteId, id: newId(), serviceId, veld, van, naar, door, op: at },
  }));
  await tx.insert(veldHistorie).values(rows);
}
