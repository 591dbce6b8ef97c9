import { addDays } from '@keukentafel/domain/time';
import { agendaPage } from '#lib/server/hulp/agenda.ts';
import { today } from '#lib/server/hulp/today.ts';
import type { PageServerLoad } from './$types.js';

/** Seven days from today: what is over is of no use. */
export const load = (async (event) => {
  const from = today();
  const found = await agendaPage(event, from, addDays(from, 6));
  return { titel: 'Agenda van deze week', ...found };
}) satisfies PageServerLoad;
