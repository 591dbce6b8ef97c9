import { publicProcedure, router } from '../trpc.ts';

/** What anyone may know about the municipality behind this host name. */
export const gemeenteRouter = router({
  info: publicProcedure.query(({ ctx: { gemeente } }) => {
    const { code, naam, thema, voorbeeld } = gemeente;
    const { clientondersteuning, wmoLoket, spoedTelefoon, lezers } = gemeente.instellingen;
    return { code, naam, thema, voorbeeld, clientondersteuning, wmoLoket, spoedTelefoon, lezers };
  }),
});
