import type { Point } from '@keukentafel/domain/catalogue';
import { sql, type SQL } from 'drizzle-orm';
import { isMunicipality, placeOf } from '../gemeente/places.ts';
import { service } from '../catalogue/schema.ts';

/** The weekday, hour and date on the clocks of the municipality, as HSDS writes them. */
export type Clock = { readonly day: string; readonly time: string; readonly date: string };

const DAYS: Readonly<Record<string, string>> = {
  Mon: 'MO',
  Tue: 'TU',
  Wed: 'WE',
  Thu: 'TH',
  Fri: 'FR',
  Sat: 'SA',
  Sun: 'SU',
};
const AMSTERDAM = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam',
  weekday: 'short',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** What the clock in the Netherlands says at a moment, summer and winter. */
export function clockAt(now: number): Clock {
  const parts = new Map(AMSTERDAM.formatToParts(now).map(({ type, value }) => [type, value]));
  const time = `${parts.get('hour') ?? '00'}:${parts.get('minute') ?? '00'}`;
  const date = (['year', 'month', 'day'] as const).map((part) => parts.get(part) ?? '').join('-');
  return { day: DAYS[parts.get('weekday') ?? ''] ?? 'MO', time, date };
}

type Hours = {
  day?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
  /** Now: a meeting that is over counts no more. */
  today: string;
  /** Only what is really held today, such as a meeting every other week. */
  really?: boolean;
};

const short = (time: string | undefined) => time?.slice(0, 5) ?? null;

/** Open on that day at some moment between two hours; without a day, on any day. */
export function openAt({ day, from, to, today, really = false }: Hours): SQL {
  const open = (rule: SQL, days: SQL) => sql`(${day ?? null}::text is null
      or position(${day ?? ''}::text in ${days}) > 0)
    and (${short(from)}::text is null or left(${rule}->>'closes_at', 5) > ${short(from)})
    and (${short(to)}::text is null or left(${rule}->>'opens_at', 5) <= ${short(to)})
    and ${rule} ? 'opens_at'`;
  return sql`(exists (select from jsonb_array_elements(${service.inhoud}->'schedules') as r(rule)
      where ${open(sql`rule`, sql`coalesce(rule->>'byday', '')`)})
    or exists (select from activiteit a where a.gemeente_id = ${service.gemeenteId}
      and a.service_id = ${service.id} and ${open(sql`(a.inhoud->'schedule')`, MEETS)}
      and ${really ? meetsOn(today, day ?? '') : sql`coalesce(a.eindigt, ${today}::date) >= ${today}::date`}))`;
}

/** The weekdays of the meeting `a`; one that is held once has the day of its date. */
const MEETS = sql`case when a.inhoud->'schedule' ? 'freq'
  then coalesce(a.inhoud->'schedule'->>'byday', '')
  else (array['MO','TU','WE','TH','FR','SA','SU'])[to_char(a.begint, 'ID')::int] end`;

/** Whether the meeting `a` is held on this date: every other week, the second Tuesday, once. */
function meetsOn(on: string, code: string): SQL {
  const rule = sql`a.inhoud->'schedule'`;
  const days = sql`string_to_array(${rule}->>'byday', ',')`;
  const nth = Math.ceil(Number(on.slice(8)) / 7);
  const every = sql`greatest(1, coalesce((${rule}->>'interval')::numeric::int, 1))`;
  return sql`a.begint <= ${on}::date and (a.eindigt is null or a.eindigt >= ${on}::date)
    and case ${rule}->>'freq'
      when 'WEEKLY' then ${code} = any(${days})
        and ((${on}::date - date_trunc('week', a.begint)::date) / 7) % ${every} = 0
      when 'MONTHLY' then ${days} && array[${`${nth}${code}`}, ${code},
        case when date_part('month', ${on}::date + 7) <> date_part('month', ${on}::date)
          then ${`-1${code}`} end]
        and (date_part('year', age(date_trunc('month', ${on}::date), date_trunc('month', a.begint))) * 12
          + date_part('month', age(date_trunc('month', ${on}::date), date_trunc('month', a.begint))))::int
          % ${every} = 0
      else a.begint = ${on}::date end`;
}

const EARTH = 6_371_000;

/** Metres between a point and two columns (haversine, on a round earth). */
export function distance({ lat, lon }: Point, toLat: SQL, toLon: SQL): SQL {
  return sql`(${EARTH} * 2 * asin(least(1, sqrt(
    sin(radians(${toLat} - ${lat}) / 2) ^ 2
    + cos(radians(${lat})) * cos(radians(${toLat})) * sin(radians(${toLon} - ${lon}) / 2) ^ 2))))`;
}

/** Some place of the service within so many metres; a postcode is a point, good to 350 metres. */
export function within(from: Point, metres: number): SQL {
  const reach = metres / 111_000;
  return sql`exists (select from service_at_location p
    join location l on l.gemeente_id = p.gemeente_id and l.id = p.location_id
   where p.gemeente_id = ${service.gemeenteId} and p.service_id = ${service.id}
     and l.lat between ${from.lat - reach} and ${from.lat + reach}
     and ${distance(from, sql`l.lat`, sql`l.lon`)} <= ${metres})`;
}

/** Somewhere to be served: the names it goes by, its code, its postcode when that is known. */
export type Area = {
  readonly namen: readonly string[];
  readonly code: string | null;
  readonly pc4: string | null;
};

type Here = { readonly naam: string; readonly code: string };

/** The area of somebody at this postcode; without one that exists, of the municipality itself. */
export function areaOf(here: Here, postcode: string | undefined): Area {
  const place = postcode === undefined ? null : placeOf(postcode);
  if (!place) return { namen: [here.naam], code: codeIn(here.code), pc4: null };
  // A municipality that does not exist stands on the postcodes of a real one.
  const own = isMunicipality(here.naam) ? [] : [here.naam];
  const { naam, code } = place.gemeente;
  const pc4 = postcode?.trim().slice(0, 4) ?? null;
  return { namen: [place.plaats, naam, ...own], code: codeIn(code), pc4 };
}

/** The four digits of a real municipality, with which its address in TOOI ends. */
const codeIn = (code: string): string | null => /\d{4}$/.exec(code)?.[0] ?? null;

/** The service comes there: an area of it names the place, or it names no area at all. */
export function serves({ namen, code, pc4 }: Area): SQL {
  const lower = sql.join(
    namen.map((name) => sql`lower(${name})`),
    sql`, `,
  );
  return sql`(coalesce(jsonb_array_length(${service.werkgebied}), 0) = 0
    or exists (select from jsonb_array_elements(${service.werkgebied}) as r(area)
      where lower(area->>'name') in (${lower})
        or position(${pc4}::text in coalesce(area->>'extent', '')) > 0
        or area->>'uri' like '%' || ${code}::text))`;
}

/** The same for a postcode; one that does not exist is served by nobody. */
export const covers = (here: Here, postcode: string): SQL =>
  placeOf(postcode) ? serves(areaOf(here, postcode)) : sql`false`;
