import { securityTxt } from './securityTxt.ts';
import { publicProcedure, router } from '../trpc.ts';

/** Where "Snel weg" leads when a municipality chose nothing: a page about the weather. */
const NEUTRAL = 'https://www.buienradar.nl/';

/** What anyone may know about the municipality behind this host name. */
export const gemeenteRouter = router({
  info: publicProcedure.query(({ ctx: { gemeente } }) => {
    const { code, naam, thema, voorbeeld } = gemeente;
    const { clientondersteuning, wmoLoket, spoedTelefoon, lezers } = gemeente.instellingen;
    const snelWeg = gemeente.instellingen.snelWeg ?? NEUTRAL;
    return {
      ...{ code, naam, thema, voorbeeld, clientondersteuning, wmoLoket, spoedTelefoon, lezers },
      snelWeg,
    };
  }),
  /** The text of /.well-known/security.txt on this host. */
  meldpunt: publicProcedure.query(({ ctx }) => ({ tekst: securityTxt(ctx) })),
});
