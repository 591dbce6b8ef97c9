import type { Day } from '../../time/index.ts';
import type { Activity, OrganizationEntry, ServiceEntry } from '../entry.ts';
import type { Surroundings } from '../hsds/index.ts';
import type { Location, Schedule } from '../schema/index.ts';
import { toDay } from '../to-day.ts';
import { WEEKDAGEN, type Aanbod, type ActiviteitRij, type Weekdag } from './aanbod.ts';

const isWeekdag = (code: string): code is Weekdag => Object.hasOwn(WEEKDAGEN, code);
const clock = (time: string | undefined) => time?.slice(0, 5) ?? '';
const named = (list: readonly { name?: string | undefined }[] | undefined) =>
  (list ?? []).flatMap(({ name }) => (name ? [name] : []));

/** An entry of the catalogue as the form shows it. */
export function aanbodVan(entry: ServiceEntry, around: Surroundings, today: Day): Aanbod {
  const { service } = entry;
  return {
    naam: service.name,
    andereNaam: service.alternate_name ?? '',
    omschrijving: service.description ?? '',
    voorWie: service.eligibility_description ?? '',
    leeftijdVan: service.minimum_age ?? null,
    leeftijdTot: service.maximum_age ?? null,
    trede: entry.trede,
    toegang: entry.toegang,
    aanmelden: service.application_process ?? '',
    categorieen: entry.categorieen,
    kosten: service.fees_description ?? '',
    bedrag: service.cost_options?.[0]?.amount ?? null,
    letOp: service.alert ?? '',
    ...reach(service),
    contactpersonen: (service.contacts ?? []).map((one) => ({
      id: one.id,
      naam: one.department ?? one.title ?? one.name ?? '',
      telefoon: one.phones?.[0]?.number ?? '',
      email: one.email ?? '',
    })),
    gebieden: named(service.service_areas),
    talen: named(service.languages),
    plekken: placesOf(entry, around).map(plekVan),
    openingstijden: (service.schedules ?? []).map(hoursOf),
    activiteiten: entry.activities.map((one) => meetingOf(one, today)),
    beschikbaarheid: entry.beschikbaarheid,
    gecontroleerdOp: entry.gecontroleerdOp,
    organisatie: organisatieVan(around.organizations.get(service.organization_id), service),
  };
}

function reach({ phones, email, url }: ServiceEntry['service']) {
  return { telefoon: phones?.[0]?.number ?? '', email: email ?? '', website: url ?? '' };
}

/** The places of a service that are known, in the order in which they stand there. */
export function placesOf(entry: ServiceEntry, around: Surroundings): Location[] {
  return entry.placements.flatMap(({ location_id }) => {
    const found = location_id === null ? undefined : around.locations.get(location_id);
    return found ? [found.location] : [];
  });
}

function plekVan(location: Location) {
  const address = location.addresses?.[0];
  return {
    id: location.id,
    naam: location.name ?? '',
    adres: address?.address_1 ?? '',
    postcode: address?.postal_code ?? '',
    plaats: address?.city ?? '',
    toegankelijkheid: (location.accessibility ?? [])
      .flatMap(({ description }) => description ?? [])
      .join(' '),
  };
}

function hoursOf(schedule: Schedule) {
  return {
    id: schedule.id,
    dagen: (schedule.byday?.split(',') ?? []).filter(isWeekdag),
    van: clock(schedule.opens_at),
    tot: clock(schedule.closes_at),
    uitleg: schedule.description ?? '',
  };
}

const HERHALING = { WEEKLY: 'wekelijks', MONTHLY: 'maandelijks' } as const;

function meetingOf({ id, naam, omschrijving, schedule }: Activity, today: Day): ActiviteitRij {
  return {
    ...{ id, naam, omschrijving },
    op: toDay(schedule.dtstart) ?? today,
    herhaling: schedule.freq ? HERHALING[schedule.freq] : 'eenmalig',
    totEnMet: toDay(schedule.until),
    van: clock(schedule.opens_at),
    tot: clock(schedule.closes_at),
  };
}

function organisatieVan(
  owner: OrganizationEntry | undefined,
  { organization_id }: ServiceEntry['service'],
): Aanbod['organisatie'] {
  return {
    id: owner?.id ?? organization_id,
    naam: owner?.name ?? '',
    omschrijving: owner?.description ?? '',
    telefoon: owner?.phones?.[0]?.number ?? '',
    email: owner?.email ?? '',
    website: owner?.website ?? '',
  };
}
