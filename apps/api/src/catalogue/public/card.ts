import {
  AANBOD_TREDEN,
  agenda,
  availabilityOn,
  BESCHIKBAAR,
  CATEGORIES,
  isStale,
  openState,
  TOEGANG,
  type Point,
  type ServiceEntry,
  type WallClock,
} from '@keukentafel/domain/catalogue';
import { slugOf } from '@keukentafel/domain/pages';
import type { Ctx } from '../../context.ts';
import { clockAt } from '../../hsds/where.ts';
import type { Loaded } from '../store/load.ts';
import { placeView } from '../view/detail.ts';
import { costsOf, summaryOf } from '../view/texts.ts';

/** Where and when somebody looks: that decides what is near and what is open. */
export type Looking = { readonly now: WallClock; readonly from: Point | null };

export const lookingOf = (ctx: Ctx, from: Point | null): Looking => ({
  now: { day: ctx.today, time: clockAt(ctx.now()).time },
  from,
});

/** One service as it stands in a list. */
export function cardOf(entry: ServiceEntry, around: Loaded, looking: Looking) {
  const { service } = entry;
  const owner = around.organizations.get(service.organization_id);
  return {
    id: service.id,
    slug: slugOf(service.name),
    naam: service.name,
    organisatie: owner?.name ?? '',
    samenvatting: summaryOf(entry),
    trede: entry.trede,
    tredeNaam: AANBOD_TREDEN[entry.trede].naam,
    categorieen: entry.categorieen.map((code) => ({ code, naam: CATEGORIES[code].naam })),
    toegangUitleg: TOEGANG[entry.toegang].naam,
    kosten: costsOf(entry),
    ...nearest(entry, around, looking.from),
    ...practicalOf(entry, around, looking.now),
    ...freshness(entry, looking.now),
  };
}

function nearest(entry: ServiceEntry, around: Loaded, from: Point | null) {
  const places = placesOf(entry, around, from).sort(
    (a, b) => (a.afstandKm ?? Infinity) - (b.afstandKm ?? Infinity),
  );
  const [first] = places;
  return {
    plaats: first?.plaats ?? null,
    plek: first ?? null,
    afstandKm: first?.afstandKm ?? null,
  };
}

export const placesOf = (entry: ServiceEntry, around: Loaded, from: Point | null) =>
  entry.placements.flatMap(({ location_id }) => {
    const found = location_id ? around.locations.get(location_id) : undefined;
    return found ? [placeView(found.location, from)] : [];
  });

/** What people ask before they go: is it open, can I come in, do they speak my language. */
export function practicalOf(entry: ServiceEntry, around: Loaded, now: WallClock) {
  const { service } = entry;
  const closed = service.status === 'temporarily closed';
  const schedules = [
    ...(service.schedules ?? []),
    ...entry.placements.flatMap((one) => one.schedules ?? []),
  ];
  return {
    gesloten: closed ? service.alert || 'Tijdelijk gesloten.' : null,
    nuOpen: closed ? null : openState(schedules, now),
    nuBezig: closed ? null : (busyNow(entry, now) ?? null),
    rolstoel: isAccessible(entry, around),
    talen: (service.languages ?? []).map((one) => one.name ?? one.code ?? '').filter(Boolean),
    tolk: service.interpretation_services ?? '',
    leeftijd: { van: service.minimum_age ?? null, tot: service.maximum_age ?? null },
    documenten: (service.required_documents ?? []).flatMap(({ document }) => document ?? []),
  };
}

/** A meeting that is going on at this moment. */
const busyNow = ({ activities }: ServiceEntry, { day, time }: WallClock) =>
  agenda(activities, day, day)
    .filter(({ van, tot }) => van !== null && tot !== null && van <= time && time < tot)
    .map(({ activity, tot }) => ({ naam: activity.naam, tot: tot ?? '' }))
    .at(0);

const COMES_IN = /rolstoel|gelijkvloers|wheelchair/i;
const DOES_NOT = /(niet|geen|not|no) [^.]{0,20}(rolstoel|gelijkvloers|wheelchair)/i;

/** The words of the place decide, as they do in the filter; null when it says nothing. */
function isAccessible(entry: ServiceEntry, around: Loaded): boolean | null {
  const words = placesOf(entry, around, null)
    .flatMap(({ toegankelijkheid }) => toegankelijkheid)
    .join(' ');
  if (words.trim() === '') return null;
  return COMES_IN.test(words) && !DOES_NOT.test(words);
}

function freshness(entry: ServiceEntry, { day }: WallClock) {
  const fact = availabilityOn(entry.beschikbaarheid, day);
  return {
    beschikbaarheid: fact && {
      ...{ status: fact.status, naam: BESCHIKBAAR[fact.status].naam },
      ...{ gemetenOp: fact.gemetenOp, wachtWeken: fact.wachtWeken },
    },
    gecontroleerdOp: entry.gecontroleerdOp,
    verouderd: isStale(entry.gecontroleerdOp, day),
  };
}
