import { z } from 'zod';
import {
  OrganizationEntry,
  ServiceEntry,
  type Bundle,
  type LocationEntry,
  type Placement,
} from '../entry.ts';
import { Location, Organization, Service, ServiceAtLocation } from '../schema/index.ts';
import { toDay } from '../to-day.ts';
import { activityOf, readAttributes } from './attributes.ts';
import { cleaned, isRecord, unknownKeys } from './clean.ts';

export type Problem = { readonly pad: string; readonly zin: string };

/** What became of one record: a bundle with remarks, or the reasons why not. */
export type Reading =
  | { readonly ok: true; readonly id: string; readonly bundle: Bundle; readonly notes: string[] }
  | { readonly ok: false; readonly id: string | null; readonly problems: Problem[] };

const WithServices = Organization.extend({ services: z.array(Service).optional() });
const AtLocation = ServiceAtLocation.extend({ service: Service });

/**
 * Reads one HSDS record: a service, an organization (with services), a place of a service or a
 * location. Null keys are left out first, as HSDS never means anything by them.
 */
export function fromHsds(json: unknown): Reading {
  if (!isRecord(json)) return refused(null, [{ pad: '', zin: 'Dit is geen HSDS-record.' }]);
  const record = cleaned(json);
  const id = typeof record.id === 'string' ? record.id : null;
  try {
    return { ok: true, id: id ?? '', ...read(record) };
  } catch (error) {
    if (error instanceof z.ZodError) return refused(id, problemsOf(error));
    throw error;
  }
}

function refused(id: string | null, problems: Problem[]): Reading {
  return { ok: false, id, problems };
}

function problemsOf(error: z.ZodError): Problem[] {
  return error.issues.map(({ path, message }) => ({
    pad: path.map(String).join('.'),
    zin: message,
  }));
}

const NOTHING: Bundle = { organizations: [], locations: [], services: [], onePlace: false };

type Read = { bundle: Bundle; notes: string[] };

function read(record: Record<string, unknown>): Read {
  if (isRecord(record.service)) {
    const { service, ...place } = AtLocation.parse(record);
    const { bundle, notes } = fromService({ ...service, service_at_locations: [place] }, []);
    return { bundle: { ...bundle, onePlace: true }, notes };
  }
  if ('location_type' in record) {
    const location = Location.parse(record);
    const entry = { location, organizationId: location.organization_id ?? null };
    return { bundle: { ...NOTHING, locations: [entry] }, notes: [] };
  }
  if ('status' in record || 'organization' in record || 'organization_id' in record)
    return fromService(Service.parse(record), unknownKeys(record, Service.shape));
  return fromOrganization(record);
}

function fromOrganization(record: Record<string, unknown>): Read {
  const { services = [], ...organization } = WithServices.parse(record);
  const reads = services.map((service) => fromService({ ...service, organization }, []));
  const own = bundleOf(organization);
  return {
    bundle: {
      organizations: own.organizations,
      locations: merged([...own.locations, ...reads.flatMap(({ bundle }) => bundle.locations)]),
      services: reads.flatMap(({ bundle }) => bundle.services),
      onePlace: false,
    },
    notes: [
      ...unknownKeys(record, WithServices.shape),
      ...new Set(reads.flatMap(({ notes }) => notes)),
    ],
  };
}

function bundleOf(organization: Organization): Bundle {
  const { locations = [], ...rest } = organization;
  return {
    ...NOTHING,
    organizations: [OrganizationEntry.parse(rest)],
    locations: locations.map((location) => ({ location, organizationId: organization.id })),
  };
}

function fromService(full: Service, remarks: string[]): Read {
  const { organization, service_at_locations = [], assured_date, ...service } = full;
  const own = readAttributes(service.attributes);
  const checked = assured_date?.length === 10 ? toDay(assured_date) : null;
  const schedules = service.schedules ?? [];
  const entry = ServiceEntry.parse({
    service: {
      ...service,
      organization_id: organization?.id ?? service.organization_id,
      ...(checked ? {} : { assured_date }),
      schedules: schedules.filter((one) => activityOf(one, full.id) === null),
      attributes: own.others,
    },
    trede: own.trede ?? 'vrij',
    toegang: own.toegang ?? 'aanmelden',
    categorieen: own.categorieen,
    beschikbaarheid: own.beschikbaarheid,
    gecontroleerdOp: checked,
    placements: service_at_locations.map(placementOf),
    activities: schedules.map((one) => activityOf(one, full.id)).filter((one) => one !== null),
  });
  const above = organization ? bundleOf(organization) : NOTHING;
  const placed = service_at_locations.flatMap(({ location }) =>
    location ? [unowned(location)] : [],
  );
  return {
    bundle: { ...above, locations: merged([...above.locations, ...placed]), services: [entry] },
    notes: own.trede ? remarks : [...remarks, 'Geen trede opgegeven: geplaatst bij vrij aanbod.'],
  };
}

function placementOf({ location, service_id: _of, ...place }: ServiceAtLocation): Placement {
  return { ...place, location_id: location?.id ?? place.location_id ?? null };
}

function unowned(location: Location): LocationEntry {
  return { location, organizationId: null };
}

/** The same place may be named twice; the mention that knows its organization wins. */
function merged(all: readonly LocationEntry[]): LocationEntry[] {
  const byId = new Map<string, LocationEntry>();
  for (const one of all) {
    const before = byId.get(one.location.id);
    byId.set(one.location.id, before?.organizationId ? before : one);
  }
  return [...byId.values()];
}
