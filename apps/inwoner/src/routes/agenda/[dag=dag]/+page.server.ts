import { agendaPage, dayIn, isNear } from '#lib/server/hulp/agenda.ts';
import type { PageServerLoad } from './$types.js';

export const load = (async (event) => {
  const dag = dayIn(event.params.dag);
  const found = await agendaPage(event, dag, dag);
  return { titel: 'Agenda van een dag', dag, dichtbij: isNear(dag), ...found };
}) satisfies PageServerLoad;
