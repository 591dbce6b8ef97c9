import { read } from '#lib/server/load.ts';
import type { LayoutServerLoad } from './$types';

export const load = (async (event) => {
  const { sessie, nood } = event.locals.api.consulent;
  const ik = await read(event, sessie.ik.query());
  const casework = ik?.functie === 'consulent' || ik?.functie === 'teamleider';
  // Without it the page still works: the banner is a reminder, the API keeps the time.
  const mijn = casework ? await nood.mijn.query().catch(() => null) : null;
  return { ik, noodLopend: mijn?.lopend ?? [], nu: Date.now() };
}) satisfies LayoutServerLoad;
