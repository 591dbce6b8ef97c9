import { addDays, day, weekdayOf, type Day } from '@keukentafel/domain/time';
import type { RequestEvent } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { buurtOf, lijstOf } from '#lib/server/buurt.ts';
import { filterLinks, filtersIn } from '#lib/server/hulp/filters.ts';
import { today } from '#lib/server/hulp/today.ts';

const mondayOf = (of: Day): Day => addDays(of, 1 - weekdayOf(of));
/** Beyond this nobody plans, and a robot would walk on for ever. */
const YEAR = 370;

/** Where the row of seven days begins: today for what is near, else the Monday of that week. */
function firstOfRow(from: Day, to: Day, vandaag: Day): Day {
  const oneDay = from === to && from <= addDays(vandaag, 6);
  return from === vandaag || (oneDay && from > vandaag) ? vandaag : mondayOf(from);
}

/** The agenda of some days under the filters of the address, with the days around it as links. */
export async function agendaPage(event: RequestEvent, from: Day, to: Day) {
  const { locals, url } = event;
  const postcode = buurtOf(event);
  const punten = await locals.api.catalogue.agenda.query({
    ...{ from, to, filters: filtersIn(url) },
    ...(postcode && { postcode }),
  });
  const vandaag = today();
  const first = firstOfRow(from, to, vandaag);
  return {
    ...{ punten, vandaag, postcode: postcode ?? '', bewaard: lijstOf(event) },
    groepen: filterLinks(url, (key) => key !== 'open' && key !== 'dag'),
    dagen: daysOfWeek(url, first),
    week: first === vandaag ? resolve('/agenda') + url.search : weekLink(url, first),
    ...around(url, from, vandaag),
  };
}

const daysOfWeek = ({ search }: URL, first: Day) =>
  [0, 1, 2, 3, 4, 5, 6].map((offset) => {
    const dag = addDays(first, offset);
    return { dag, href: resolve('/agenda/[dag=dag]', { dag }) + search };
  });

const weekLink = ({ search }: URL, dag: Day): string =>
  resolve('/agenda/week/[dag=dag]', { dag }) + search;

function around(url: URL, from: Day, vandaag: Day) {
  const monday = mondayOf(from);
  const week = (dag: Day) =>
    dag > addDays(vandaag, YEAR) || dag < addDays(mondayOf(vandaag), -7)
      ? null
      : weekLink(url, dag);
  return { vorigeWeek: week(addDays(monday, -7)), volgendeWeek: week(addDays(monday, 7)) };
}

/** The day in an address, checked by the route already. */
export const dayIn = (text: string): Day => day(text);

/** Far away days are for people with a link, not for search engines. */
export const isNear = (of: Day): boolean => {
  const now = today();
  return of >= addDays(now, -7) && of <= addDays(now, 60);
};
