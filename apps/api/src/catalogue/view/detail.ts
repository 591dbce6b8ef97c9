import {
  AANBOD_TREDEN,
  availabilityOn,
  BESCHIKBAAR,
  CATEGORIES,
  distanceKm,
  isStale,
  roundKm,
  TOEGANG,
  type Location,
  type Point,
  type ServiceEntry,
} from '@keukentafel/domain/catalogue';
import type { Day } from '@keukentafel/domain/time';
import { pointOf } from '../store/place.ts';
import type { Loaded } from '../store/load.ts';
import { costsOf, openingHours, summaryOf } from './texts.ts';

/** One service with all that people ask first. */
export function detailOf(entry: ServiceEntry, around: Loaded, today: Day, from: Point | null) {
  const { service } = entry;
  const owner = around.organizations.get(service.organization_id);
  const phones = service.phones?.length ? service.phones : (owner?.phones ?? []);
  return {
    id: service.id,
    naam: service.name,
    organisatie: {
      id: service.organization_id,
      naam: owner?.name ?? '',
      omschrijving: owner?.description ?? '',
    },
    samenvatting: summaryOf(entry),
    omschrijving: service.description ?? '',
    ...standing(entry),
    categorieen: entry.categorieen.map((code) => ({ code, naam: CATEGORIES[code].naam })),
    voorWie: service.eligibility_description ?? '',
    kosten: costsOf(entry),
    aanmelden: service.application_process ?? '',
    letOp: service.alert ?? '',
    telefoon: phones.map((one) => ({ nummer: one.number, soort: one.description ?? '' })),
    email: service.email ?? owner?.email ?? null,
    website: service.url ?? owner?.website ?? null,
    openingstijden: openingHours(service.schedules),
    plekken: entry.placements.flatMap(({ location_id }) => {
      const found = location_id ? around.locations.get(location_id) : undefined;
      return found ? [placeView(found.location, from)] : [];
    }),
    ...fresh(entry, today),
  };
}

function standing(entry: ServiceEntry) {
  return {
    trede: entry.trede,
    tredeNaam: AANBOD_TREDEN[entry.trede].naam,
    tredeUitleg: AANBOD_TREDEN[entry.trede].uitleg,
    toegang: entry.toegang,
    toegangUitleg: TOEGANG[entry.toegang].naam,
  };
}

function fresh(entry: ServiceEntry, today: Day) {
  const fact = availabilityOn(entry.beschikbaarheid, today);
  return {
    beschikbaarheid: fact && { ...fact, naam: BESCHIKBAAR[fact.status].naam },
    gecontroleerdOp: entry.gecontroleerdOp,
    verouderd: isStale(entry.gecontroleerdOp, today),
  };
}

/** A place for people: address on one line, and how far it is. */
export function placeView(location: Location, from: Point | null) {
  const address = location.addresses?.[0];
  const point = pointOf(location);
  return {
    id: location.id,
    naam: location.name ?? '',
    adres: address?.address_1 ?? '',
    postcode: address?.postal_code ?? '',
    plaats: address?.city ?? '',
    lat: point?.lat ?? null,
    lon: point?.lon ?? null,
    afstandKm: point && from ? roundKm(distanceKm(from, point)) : null,
    toegankelijkheid: (location.accessibility ?? []).map((one) => one.description ?? ''),
  };
}
