import {
  FACTS,
  leveringTerm,
  rolstoelTerm,
  ServiceEntry,
  stableId,
  type Levering,
  type TaxonomyTerm,
  type Activity,
  type LocationEntry,
  type OrganizationEntry,
  type Bundle,
} from '@keukentafel/domain/catalogue';
import { addDays, type Day } from '@keukentafel/domain/time';
import { placeOf } from '../../gemeente/places.ts';
import { openingSchedule, scheduleFor } from './schedules.ts';
import type { SeedActivity, SeedCatalogue, SeedOrganization, SeedService } from './source.ts';

type Around = { readonly code: string; readonly naam: string; readonly today: Day };

const GROUND = 'De ingang is gelijkvloers.';

const idOf = ({ code }: Around, ...path: string[]) => stableId('demo', code, ...path);
/** Numbers of an area code that does not exist: nobody is called by mistake. */
const phone = (around: Around, key: string) => {
  const digits = parseInt(idOf(around, 'nummer', key).slice(0, 8), 16) % 10_000;
  return `0199 55 ${String(digits).padStart(4, '0')}`;
};

/** The whole example catalogue as the import would have read it, with dates around today. */
export function demoBundle(seed: SeedCatalogue, around: Around): Bundle {
  const locations = Object.keys(seed.plekken).map((key) => locationFrom(seed, around, key));
  return {
    onePlace: false,
    organizations: seed.organisaties.map((one) => organizationFrom(around, one)),
    locations,
    services: seed.organisaties.flatMap((owner) =>
      owner.services.map((one) => serviceFrom(around, owner, one)),
    ),
  };
}

function organizationFrom(around: Around, { code, naam, omschrijving }: SeedOrganization) {
  const id = idOf(around, 'organization', code);
  const domain = `${code}.${around.naam.toLowerCase()}.example.org`;
  return {
    ...{ id, name: naam, description: omschrijving },
    email: `info@${domain}`,
    website: `https://${domain}`,
    phones: [{ id: idOf(around, 'phone', code), number: phone(around, code), type: 'voice' }],
  } satisfies OrganizationEntry;
}

function locationFrom(seed: SeedCatalogue, around: Around, key: string): LocationEntry {
  const [name = '', street = '', postcode = '', entrance = GROUND] = seed.plekken[key] ?? [];
  const id = idOf(around, 'location', key);
  const area = placeOf(postcode);
  // A postcode area is one point; a little apart keeps the places separate on a map.
  const apart = (from: number) => (parseInt(id.slice(from, from + 2), 16) - 128) / 40_000;
  const address = {
    ...{ id: idOf(around, 'address', key), address_1: street, postal_code: postcode },
    ...{ city: around.naam, state_province: 'Zuid-Holland', country: 'NL' },
    address_type: 'physical' as const,
  };
  const access = { id: idOf(around, 'access', key), description: entrance };
  return {
    organizationId: null,
    location: {
      ...{ id, name, location_type: 'physical', addresses: [address], accessibility: [access] },
      attributes: [factOf(id, FACTS.toegankelijkheid, 'location', rolstoelTerm())],
      ...(area && { latitude: area.lat + apart(0), longitude: area.lon + apart(2) }),
    },
  };
}

function serviceFrom(around: Around, owner: SeedOrganization, one: SeedService) {
  const { today } = around;
  const key = `${owner.code}/${one.naam}`;
  const id = idOf(around, 'service', key);
  const place = one.plek === undefined ? null : idOf(around, 'location', one.plek);
  const checked = addDays(today, -one.gecontroleerdDagenGeleden);
  const room = one.beschikbaarheid;
  return ServiceEntry.parse({
    service: {
      ...textsOf(around, one, key, owner),
      ...{ id, last_modified: `${checked}T09:00:00Z` },
      attributes: deliveriesOf(one).map((way) =>
        factOf(id, FACTS.levering, 'service', leveringTerm(way)),
      ),
    },
    trede: one.trede,
    toegang: one.toegang,
    categorieen: one.categorieen,
    beschikbaarheid: room
      ? {
          ...{ status: room.status, door: owner.naam, wachtWeken: room.wachtWeken ?? null },
          gemetenOp: addDays(today, -room.dagenGeleden),
        }
      : null,
    gecontroleerdOp: checked,
    placements: place ? [{ id: idOf(around, 'placement', key), location_id: place }] : [],
    activities: one.activiteiten.map((activity, index) =>
      activityFrom(around, activity, { serviceId: id, locationId: place, key: `${key}/${index}` }),
    ),
  });
}

const factOf = (
  of: string,
  link_type: string,
  link_entity: string,
  taxonomy_term: TaxonomyTerm,
) => ({
  id: stableId('attribute', of, link_type, taxonomy_term.id),
  ...{ link_type, link_entity, taxonomy_term },
});

/** Where the help is given, as its own text says. */
function deliveriesOf({ naam, omschrijving }: SeedService): Levering[] {
  const text = `${naam} ${omschrijving}`.toLowerCase();
  const home = /(aan huis|bij u thuis|thuis bij|huisbezoek|komt langs|thuisbezorgd)/.test(text);
  const online = /(online|beeldbellen|telefonisch)/.test(text);
  return [...(home ? (['thuis'] as const) : []), ...(online ? (['online'] as const) : [])];
}

function textsOf(around: Around, one: SeedService, key: string, owner: SeedOrganization) {
  const free = one.kosten === 'Gratis';
  return {
    organization_id: idOf(around, 'organization', owner.code),
    name: one.naam,
    status: 'active',
    description: one.omschrijving,
    eligibility_description: one.voorWie,
    fees_description: one.kosten,
    application_process: one.aanmelden,
    alert: one.letOp,
    schedules: one.uren.map((hours, index) => ({
      id: idOf(around, 'schedule', key, String(index)),
      ...openingSchedule(hours),
    })),
    service_areas: [{ id: idOf(around, 'area', key), name: around.naam }],
    ...(one.talen && {
      languages: one.talen.map((name) => ({ id: idOf(around, 'language', key, name), name })),
    }),
    ...agesOf(one),
    ...(free && {
      cost_options: [{ id: idOf(around, 'cost', key), amount: 0, currency: 'EUR' }],
    }),
  };
}

function agesOf({ leeftijd: [from, to] = [null, null] }: SeedService) {
  return {
    ...(from !== null && { minimum_age: from }),
    ...(to !== null && { maximum_age: to }),
  };
}

function activityFrom(
  around: Around,
  { naam, omschrijving, regel, tijd }: SeedActivity,
  at: { serviceId: string; locationId: string | null; key: string },
): Activity {
  const { key, ...of } = at;
  const id = idOf(around, 'activiteit', key);
  return {
    id,
    ...of,
    naam,
    omschrijving,
    schedule: { id, ...scheduleFor(regel, tijd, around.today) },
  };
}
