import { canonicalJson, serviceToHsds, type Bundle } from '@keukentafel/domain/catalogue';
import { and, eq, inArray } from 'drizzle-orm';
import type { Tx } from '../../db/database.ts';
import { location } from '../schema.ts';
import { loadOrganizations, loadServices } from './load.ts';

/** What is stored of the things a bundle tells about, as one text to compare; and whether it was there. */
export async function stateOf(tx: Tx, gemeenteId: string, bundle: Bundle) {
  const ids = bundle.services.map(({ service }) => service.id);
  const loaded = await loadServices(tx, gemeenteId, ids);
  const services = loaded.entries.map((entry) => serviceToHsds(entry, loaded));
  const owners = await loadOrganizations(
    tx,
    gemeenteId,
    bundle.organizations.map(({ id }) => id),
  );
  const places = await placesOf(
    tx,
    gemeenteId,
    bundle.locations.map((one) => one.location.id),
  );
  const organizations = [...owners.values()];
  const main = ids.length > 0 ? services : organizations.length > 0 ? organizations : places;
  return { text: canonicalJson({ services, organizations, places }), known: main.length > 0 };
}

async function placesOf(tx: Tx, gemeenteId: string, ids: string[]) {
  if (ids.length === 0) return [];
  const rows = await tx
    .select({ inhoud: location.inhoud, organizationId: location.organizationId })
    .from(location)
    .where(and(eq(location.gemeenteId, gemeenteId), inArray(location.id, ids)))
    .orderBy(location.id);
  return rows;
}
