import type { Bundle, LocationEntry, OrganizationEntry, ServiceEntry } from '../entry.ts';
import type { Organization, Service, ServiceAtLocation } from '../schema/index.ts';
import { ownAttributes, scheduleOf } from './attributes.ts';

/** Where the projection finds what a service refers to. */
export type Surroundings = {
  readonly organizations: ReadonlyMap<string, OrganizationEntry>;
  readonly locations: ReadonlyMap<string, LocationEntry>;
};

export function surroundingsOf(bundle: Pick<Bundle, 'organizations' | 'locations'>): Surroundings {
  return {
    organizations: new Map(bundle.organizations.map((one) => [one.id, one])),
    locations: new Map(bundle.locations.map((one) => [one.location.id, one])),
  };
}

/** One service as HSDS 3.2 JSON, nested in full. */
export function serviceToHsds(entry: ServiceEntry, around: Surroundings): Service {
  const found = around.organizations.get(entry.service.organization_id);
  const organization = found && organizationToHsds(found, [...around.locations.values()]);
  return withoutEmpty({
    ...ownFields(entry),
    service_at_locations: entry.placements.map((one) => placed(one, around)),
    organization,
  });
}

/** The short form for lists: no places, no nested lists of the organization. */
export function serviceToList(entry: ServiceEntry, around: Surroundings): Service {
  const { id, name, description } =
    around.organizations.get(entry.service.organization_id) ?? unknown(entry);
  return withoutEmpty({ ...ownFields(entry), organization: { id, name, description } });
}

/** One organization with its places and, when asked, its services. */
export function organizationToHsds(
  organization: OrganizationEntry,
  locations: readonly LocationEntry[],
  services: readonly Service[] = [],
): Organization & { services?: Service[] } {
  const own = locations.filter((one) => one.organizationId === organization.id);
  return withoutEmpty({
    ...organization,
    locations: own.map((one) => one.location),
    services: services.map(({ organization: _self, ...service }) => service),
  });
}

/** The places of a service, each with the service it belongs to: short for lists, or in full. */
export function placementsToHsds(entry: ServiceEntry, around: Surroundings, full = false) {
  const service = full
    ? { ...serviceToHsds(entry, around), service_at_locations: undefined }
    : serviceToList(entry, around);
  return entry.placements.map((one) => ({
    ...placed(one, around),
    // The official OpenAPI checks this answer as a service too: name and status satisfy both.
    name: service.name,
    status: service.status,
    service: withoutEmpty(service),
  }));
}

function ownFields(entry: ServiceEntry): Service {
  const { schedules = [], attributes = [], ...service } = entry.service;
  return {
    ...service,
    assured_date: entry.gecontroleerdOp ?? service.assured_date,
    schedules: [...schedules, ...entry.activities.map(scheduleOf)],
    attributes: [...ownAttributes(entry), ...attributes],
  };
}

function placed(
  { location_id, ...placement }: ServiceEntry['placements'][number],
  around: Surroundings,
): ServiceAtLocation {
  const found = location_id === null ? undefined : around.locations.get(location_id);
  return withoutEmpty({ ...placement, location: found?.location });
}

function unknown(entry: ServiceEntry): OrganizationEntry {
  return { id: entry.service.organization_id, name: 'Onbekend', description: '' };
}

/** HSDS has no null and no use for empty lists: such keys are left out. */
function withoutEmpty<T extends object>(record: T): T {
  const kept = Object.entries(record).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  // Only optional keys can be undefined or an empty list here, so the shape stays T.
  return Object.fromEntries(kept) as T;
}
