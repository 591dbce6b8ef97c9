import type { Api } from '#lib/server/api.ts';
import { isOwn } from '#lib/server/eigen.ts';
import { sessionToken } from '#lib/server/session.ts';
import { endView } from '#lib/server/tijd.ts';
import type { LayoutServerLoad } from './$types.js';

/** The pages are plain pages; what script adds stands in lib/client. */
export const csr = false;

/** Until when the plan is open and as whom; null when it is not, or when that can not be asked. */
const openSession = async (api: Api) => {
  const stand = await api.inwoner.sessie.stand.query().catch(() => null);
  return stand && { ...endView(stand), als: stand.als };
};

export const load = (async ({ locals, cookies, url }) => {
  const { naam, thema, voorbeeld, clientondersteuning, wmoLoket, spoedTelefoon } = locals.gemeente;
  const planOpen = sessionToken({ cookies, url }) !== undefined;
  return {
    gemeente: { naam, thema, voorbeeld },
    clientondersteuning,
    wmoLoket,
    spoedTelefoon,
    snelWeg: locals.gemeente.snelWeg,
    planOpen,
    sessie: planOpen ? await openSession(locals.api) : null,
    eigenApparaat: isOwn({ cookies, url }),
    groot: cookies.get('tekst') === 'groot',
    titel: '',
  };
}) satisfies LayoutServerLoad;
