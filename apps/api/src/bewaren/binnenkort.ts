import { addDays, type Day } from '@keukentafel/domain/time';
import { BEWAARREGELS, bewaartermijnVanZaak, uitstelVan } from '@keukentafel/domain/zaak';
import type { Ctx, MedewerkerSessie } from '../context.ts';
import { withTenant } from '../db/database.ts';
import { beleidOp } from '../gemeente/beleid.ts';
import { kandidaten } from './kandidaten.ts';

/** A case that goes within the coming days: its number and days, nothing of what is in it. */
export interface Binnenkort {
  referentie: string;
  regel: string;
  grond: string;
  vanaf: Day;
  gewaarschuwdOp: Day | null;
  /** Why it stays for now; null: the next round destroys it. */
  uitstel: string | null;
}

export const VOORUIT_DAGEN = 90;
const MOST = 500;
const FIRST = '00000000-0000-0000-0000-000000000000';

type Beheer = Ctx & { medewerker: MedewerkerSessie };

/** What will be destroyed in the coming days, the first to go first. Nothing is changed. */
export const binnenkort = (ctx: Beheer): Promise<{ zaken: Binnenkort[]; meer: boolean }> =>
  withTenant(ctx.db, ctx.gemeente.id, async (tx) => {
    const { gemeente, today } = ctx;
    const horizon = addDays(today, VOORUIT_DAGEN);
    const batch = { gemeenteId: gemeente.id, now: ctx.now(), proef: true, most: MOST };
    const found = await kandidaten(tx, { ...batch, after: FIRST, vandaag: horizon });
    const zaken = found.flatMap(({ referentie, feiten, beletsel }) => {
      const termijn = bewaartermijnVanZaak(feiten, beleidOp(gemeente, feiten.gemeldOp).bewaren);
      if (!termijn || termijn.vanaf > horizon) return [];
      const { naam: regel, grond } = BEWAARREGELS[termijn.regel];
      const uitstel = uitstelVan(termijn, beletsel, today);
      const { gewaarschuwdOp } = beletsel;
      return { ...{ referentie, regel, grond, gewaarschuwdOp, uitstel }, vanaf: termijn.vanaf };
    });
    zaken.sort((a, b) => (a.vanaf < b.vanaf ? -1 : 1));
    return { zaken, meer: found.length === MOST };
  });
