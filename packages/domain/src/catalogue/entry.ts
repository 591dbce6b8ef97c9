import { z } from 'zod';
import { Day } from '../time/index.ts';
import { Beschikbaarheid } from './availability.ts';
import { CATEGORY_CODES } from './categories.ts';
import { filled, id, text } from './fields.ts';
import { rungObjection } from './rung.ts';
import { Location, Organization, Schedule, Service, ServiceAtLocation } from './schema/index.ts';

/** A meeting people can walk into: HSDS up to 3.2 folds it into schedules, 3.3 calls it an event. */
export const Activity = z.object({
  id,
  serviceId: id,
  locationId: id.nullable(),
  naam: filled,
  omschrijving: text,
  schedule: Schedule,
});
export type Activity = z.infer<typeof Activity>;

/** The service where it is given; the location itself is stored once. */
export const Placement = ServiceAtLocation.omit({ service_id: true, location: true }).extend({
  location_id: id.nullable(),
});
export type Placement = z.infer<typeof Placement>;

const Entry = z.object({
  /** HSDS fields without the organization, the places and our own attributes. */
  service: Service.omit({ organization: true, service_at_locations: true }).extend({
    organization_id: id,
  }),
  trede: z.enum(['vrij', 'algemeneVoorziening', 'voorliggend', 'maatwerk']),
  toegang: z.enum(['vrij', 'aanmelden', 'verwijzing', 'indicatie']),
  categorieen: z.array(z.enum(CATEGORY_CODES)).max(10),
  beschikbaarheid: Beschikbaarheid.nullable(),
  gecontroleerdOp: Day.nullable(),
  placements: z.array(Placement),
  activities: z.array(Activity),
});

/**
 * One service as the catalogue keeps it. Refused when its rung and its way in contradict each
 * other: an algemene voorziening that needs an indication is none (art. 1.1.1 Wmo 2015).
 */
export const ServiceEntry = Entry.superRefine((entry, context) => {
  const objection = rungObjection(entry.trede, entry.toegang);
  if (objection) context.addIssue({ code: 'custom', path: ['toegang'], message: objection });
});
export type ServiceEntry = z.infer<typeof ServiceEntry>;

/** An organization without the places nested in it. */
export const OrganizationEntry = Organization.omit({ locations: true });
export type OrganizationEntry = z.infer<typeof OrganizationEntry>;

/** A place, and the organization it belongs to when that was said. */
export type LocationEntry = { location: Location; organizationId: string | null };

/** What one HSDS record turns into. */
export type Bundle = {
  organizations: OrganizationEntry[];
  locations: LocationEntry[];
  services: ServiceEntry[];
  /** True when the record told of one place only: the other places of the service stay. */
  onePlace: boolean;
};
