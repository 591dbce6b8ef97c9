import type { Point } from '../distance.ts';
import type { Bundle, LocationEntry, OrganizationEntry, ServiceEntry } from '../entry.ts';
import type { Surroundings } from '../hsds/index.ts';
import type { Address, Location, Phone } from '../schema/index.ts';
import type { Aanbod, Plek } from './aanbod.ts';
import { metIds } from './ids.ts';
import { activityFrom, hoursFrom } from './tijden.ts';

/** What is stored now, when the entry exists. */
export type Huidig = { readonly entry: ServiceEntry; readonly around: Surroundings };

/** What the rules cannot make themselves: ids, and where a postcode lies. */
export type Maker = {
  readonly newId: () => string;
  readonly pointOf: (postcode: string) => Point | null;
};

/**
 * What an approved form means for the catalogue. What the form does not ask (identifiers, required
 * documents, attributes of others) stays as it was.
 */
export function bundelVan(
  serviceId: string,
  form: Aanbod,
  huidig: Huidig | null,
  maker: Maker,
): Bundle {
  const aanbod = metIds(form, maker.newId);
  const owner = organizationFrom(aanbod, huidig);
  const locations = aanbod.plekken.map((plek) => locationFrom(plek, owner.id, huidig, maker));
  const service = serviceFrom(serviceId, aanbod, huidig, maker);
  return { organizations: [owner], locations, services: [service], onePlace: false };
}

/** A text that is empty leaves its key out: HSDS has no empty addresses. */
const orNone = (text: string) => (text.trim() === '' ? undefined : text);

function serviceFrom(
  id: string,
  aanbod: Aanbod,
  huidig: Huidig | null,
  maker: Maker,
): ServiceEntry {
  const old = huidig?.entry;
  const places = aanbod.plekken.map((plek) => plek.id);
  const first = places[0] ?? null;
  return {
    service: {
      status: 'active',
      ...old?.service,
      id,
      organization_id: aanbod.organisatie.id,
      ...texts(aanbod),
      phones: phonesFrom(aanbod.telefoon, old?.service.phones, maker),
      contacts: contactsFrom(aanbod, old, maker),
      ...lists(aanbod, old, maker),
      cost_options: costsFrom(aanbod, old, maker),
      schedules: aanbod.openingstijden.map((row) =>
        hoursFrom(
          row,
          old?.service.schedules?.find((one) => one.id === row.id),
        ),
      ),
    },
    ...{ trede: aanbod.trede, toegang: aanbod.toegang, categorieen: aanbod.categorieen },
    ...{ beschikbaarheid: aanbod.beschikbaarheid, gecontroleerdOp: aanbod.gecontroleerdOp },
    placements: places.map(
      (location_id) =>
        old?.placements.find((one) => one.location_id === location_id) ?? {
          id: maker.newId(),
          location_id,
        },
    ),
    activities: aanbod.activiteiten.map((row) =>
      activityFrom(row, { serviceId: id, locationId: first }, old?.activities),
    ),
  };
}

function texts(aanbod: Aanbod) {
  return {
    name: aanbod.naam,
    alternate_name: orNone(aanbod.andereNaam),
    description: aanbod.omschrijving,
    eligibility_description: orNone(aanbod.voorWie),
    minimum_age: aanbod.leeftijdVan ?? undefined,
    maximum_age: aanbod.leeftijdTot ?? undefined,
    application_process: orNone(aanbod.aanmelden),
    fees_description: orNone(aanbod.kosten),
    alert: orNone(aanbod.letOp),
    email: orNone(aanbod.email),
    url: orNone(aanbod.website),
  };
}

/** The first number is the form's; others stay. */
function phonesFrom(number: string, old: readonly Phone[] | undefined, maker: Maker): Phone[] {
  const [first, ...rest] = old ?? [];
  return orNone(number) === undefined
    ? rest
    : [{ ...first, id: first?.id ?? maker.newId(), number }, ...rest];
}

function contactsFrom(aanbod: Aanbod, old: ServiceEntry | undefined, maker: Maker) {
  return aanbod.contactpersonen.map(({ id, naam, telefoon, email }) => {
    const known = old?.service.contacts?.find((one) => one.id === id);
    const phones = phonesFrom(telefoon, known?.phones, maker);
    const said = { department: naam, title: undefined, name: undefined };
    return { ...known, id, ...said, email: orNone(email), phones };
  });
}

function lists(aanbod: Aanbod, old: ServiceEntry | undefined, maker: Maker) {
  const kept =
    <T extends { id: string; name?: string | undefined }>(list: T[] | undefined) =>
    (name: string) =>
      list?.find((one) => one.name === name) ?? { id: maker.newId(), name };
  return {
    service_areas: aanbod.gebieden.map(kept(old?.service.service_areas)),
    languages: aanbod.talen.map(kept(old?.service.languages)),
  };
}

function costsFrom({ bedrag }: Aanbod, old: ServiceEntry | undefined, maker: Maker) {
  const [first, ...rest] = old?.service.cost_options ?? [];
  if (bedrag === null) return rest;
  return [{ currency: 'EUR', ...first, id: first?.id ?? maker.newId(), amount: bedrag }, ...rest];
}

function organizationFrom({ organisatie }: Aanbod, huidig: Huidig | null): OrganizationEntry {
  const old = huidig?.around.organizations.get(organisatie.id);
  const [first, ...rest] = old?.phones ?? [];
  const { telefoon, naam, omschrijving, email, website, id } = organisatie;
  const phone = orNone(telefoon);
  return {
    ...old,
    ...{ id, name: naam, description: omschrijving },
    email: orNone(email),
    website: orNone(website),
    phones: phone ? [{ ...(first ?? { id }), number: phone }, ...rest] : rest,
  };
}

function locationFrom(
  plek: Plek,
  organizationId: string,
  huidig: Huidig | null,
  maker: Maker,
): LocationEntry {
  const found = huidig?.around.locations.get(plek.id);
  const old = found?.location;
  const before = old?.addresses?.[0];
  const moved = before?.postal_code !== plek.postcode;
  const point = moved ? maker.pointOf(plek.postcode) : null;
  const location: Location = {
    location_type: 'physical',
    ...old,
    ...(point && { latitude: point.lat, longitude: point.lon }),
    id: plek.id,
    name: orNone(plek.naam),
    addresses: [addressFrom(plek, before, maker), ...(old?.addresses?.slice(1) ?? [])],
    accessibility: accessFrom(plek, old, maker),
  };
  return { location, organizationId: found?.organizationId ?? organizationId };
}

function addressFrom(plek: Plek, before: Address | undefined, maker: Maker): Address {
  return {
    ...{ state_province: '', country: 'NL', address_type: 'physical' as const },
    ...before,
    id: before?.id ?? maker.newId(),
    ...{ address_1: plek.adres, city: plek.plaats, postal_code: plek.postcode.toUpperCase() },
  };
}

function accessFrom({ toegankelijkheid }: Plek, old: Location | undefined, maker: Maker) {
  const [first] = old?.accessibility ?? [];
  const description = orNone(toegankelijkheid);
  return description === undefined
    ? []
    : [{ ...first, id: first?.id ?? maker.newId(), description }];
}
