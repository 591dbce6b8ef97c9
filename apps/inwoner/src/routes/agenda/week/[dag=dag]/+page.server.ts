import { addDays, weekdayOf } from '@keukentafel/domain/time';
import { redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { agendaPage, dayIn, isNear } from '#lib/server/hulp/agenda.ts';
import type { PageServerLoad } from './$types.js';

export const load = (async (event) => {
  const dag = dayIn(event.params.dag);
  const monday = addDays(dag, 1 - weekdayOf(dag));
  if (monday !== dag) redirect(308, resolve('/agenda/week/[dag=dag]', { dag: monday }));
  const found = await agendaPage(event, monday, addDays(monday, 6));
  return { titel: 'Agenda van een week', dag, dichtbij: isNear(dag), ...found };
}) satisfies PageServerLoad;
