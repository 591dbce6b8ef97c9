import { BESCHIKBAAR, Beschikbaarheid } from '../availability.ts';
import type { CategoryCode } from '../categories.ts';
import type { Activity, ServiceEntry } from '../entry.ts';
import { isAanbodTrede, isToegang, type AanbodTrede, type Toegang } from '../rung.ts';
import type { Attribute, Schedule } from '../schema/index.ts';
import { stableId } from '../stable-id.ts';
import { categoryOf, categoryTerm, LINK, TOEGANG_CODE, toegangTerm, tredeTerm } from './terms.ts';

const OURS: ReadonlySet<string | undefined> = new Set(Object.values(LINK));

/** What our attributes on a service say; the rest belongs to its publisher and stays as it is. */
export type OwnFacts = {
  readonly trede: AanbodTrede | null;
  readonly toegang: Toegang | null;
  readonly categorieen: CategoryCode[];
  readonly beschikbaarheid: Beschikbaarheid | null;
  readonly others: Attribute[];
};

export function ownAttributes(entry: ServiceEntry): Attribute[] {
  const on = (link_type: string, rest: Partial<Attribute>): Attribute => ({
    id: stableId('attribute', entry.service.id, link_type, rest.taxonomy_term?.id ?? ''),
    link_type,
    link_entity: 'service',
    ...rest,
  });
  const fact = entry.beschikbaarheid;
  return [
    ...entry.categorieen.map((code) => on(LINK.categorie, { taxonomy_term: categoryTerm(code) })),
    on(LINK.trede, { taxonomy_term: tredeTerm(entry.trede) }),
    on(LINK.toegang, { taxonomy_term: toegangTerm(entry.toegang) }),
    ...(fact
      ? [on(LINK.beschikbaarheid, { label: BESCHIKBAAR[fact.status].naam, value: factText(fact) })]
      : []),
  ];
}

export function readAttributes(attributes: readonly Attribute[] = []): OwnFacts {
  const value = (link: string) =>
    attributes.find((one) => one.link_type === link)?.taxonomy_term?.code ?? '';
  const trede = value(LINK.trede);
  const toegang = value(LINK.toegang).replace(TOEGANG_CODE, '');
  const codes = attributes.map(categoryOf).filter((code) => code !== null);
  const fact = attributes.find((one) => one.link_type === LINK.beschikbaarheid)?.value;
  return {
    trede: isAanbodTrede(trede) ? trede : null,
    toegang: isToegang(toegang) ? toegang : null,
    categorieen: [...new Set(codes)].slice(0, 10),
    beschikbaarheid: factFrom(fact),
    others: attributes.filter((one) => !OURS.has(one.link_type)),
  };
}

/** An activity folded back into a schedule, as HSDS up to 3.2 wants it. */
export function scheduleOf(activity: Activity): Schedule {
  const marker: Attribute = {
    id: stableId('attribute', activity.id, LINK.activiteit),
    link_type: LINK.activiteit,
    link_entity: 'schedule',
    label: activity.naam,
    value: activity.locationId ?? '',
  };
  return {
    ...activity.schedule,
    id: activity.id,
    description: activity.omschrijving,
    attributes: [marker, ...(activity.schedule.attributes ?? [])],
  };
}

/** The activity in a schedule that we folded, or null for opening hours. */
export function activityOf(schedule: Schedule, serviceId: string): Activity | null {
  const marker = schedule.attributes?.find((one) => one.link_type === LINK.activiteit);
  if (!marker?.label) return null;
  const { description = '', attributes = [], ...rest } = schedule;
  const kept = attributes.filter((one) => one !== marker);
  return {
    id: schedule.id,
    serviceId,
    locationId: marker.value || null,
    naam: marker.label,
    omschrijving: description,
    schedule: kept.length > 0 ? { ...rest, attributes: kept } : rest,
  };
}

function factText(fact: Beschikbaarheid): string {
  return [fact.status, fact.gemetenOp, fact.wachtWeken ?? '', fact.door].join(';');
}

function factFrom(value: string | undefined): Beschikbaarheid | null {
  const [status, gemetenOp, weken, ...door] = value?.split(';') ?? [];
  const wachtWeken = weken ? Number(weken) : null;
  const fact = { status, gemetenOp, wachtWeken, door: door.join(';') };
  return Beschikbaarheid.safeParse(fact).data ?? null;
}
