import type { Day } from '@keukentafel/domain/time';
import { planStatus } from '@keukentafel/domain/view';
import { planUiterlijk, TOESTANDEN, urgentie, volgendeStap } from '@keukentafel/domain/zaak';
import { and, asc, desc, eq, inArray, type SQL } from 'drizzle-orm';
import { about, searched } from '../audit/spoor.ts';
import { withTenant, type Tx } from '../db/database.ts';
import { medewerker, zaak } from '../db/schema.ts';
import type { MedewerkerContext } from '../zaak/actor.ts';
import { rowOf } from '../zaak/row.ts';
import type { Medewerker } from '../zaak/views.ts';
import { fitting } from './filter.ts';
import type { WerkvoorraadRij } from './views.ts';
import { Vraag, type VraagInput } from './vraag.ts';

/** The cases of the own team, most urgent first. Without a team there is nothing to see. */
export const lijst = (ctx: MedewerkerContext, input: VraagInput): Promise<WerkvoorraadRij[]> =>
  withTenant(ctx.db, ctx.gemeente.id, async (tx) => {
    const { teamId, id } = ctx.medewerker;
    if (!teamId) return [];
    const vraag = Vraag.parse(input);
    searched(ctx, vraag.zoek);
    const { gemeente, today } = ctx;
    const own = and(eq(zaak.gemeenteId, gemeente.id), eq(zaak.teamId, teamId));
    const where = and(own, fitting(vraag, id, today));
    const stored = STORED[orderOf(vraag)];
    if (stored)
      return (await rowsOf(tx, where, stored, vraag)).map((row) => told(ctx, rijOf(row, today)));
    return (await rowsOf(tx, where, STORED.referentie))
      .map((row) => rijOf(row, today))
      .sort(orderOf(vraag) === 'datum' ? byNextDay : byUrgency)
      .slice(vraag.vanaf, vraag.vanaf + vraag.aantal)
      .map((ranked) => told(ctx, ranked));
  });

/** A row of the list tells of somebody: that is a processing of their data. */
const told = (ctx: MedewerkerContext, { row, planId }: Ranked): WerkvoorraadRij => {
  about(ctx, planId ?? row.id);
  return row;
};

type Order = NonNullable<Vraag['sorteer']>;

/** Of what is over nothing is urgent: the newest comes first. */
const orderOf = ({ sorteer, filter }: Vraag): Order =>
  sorteer && !(sorteer === 'urgentie' && filter === 'afgerond')
    ? sorteer
    : filter === 'afgerond'
      ? 'gemeld'
      : 'urgentie';

/** Orders that the database knows; the others follow from the facts and today. */
const STORED: { [K in Order]: K extends 'gemeld' | 'referentie' ? SQL[] : null } = {
  gemeld: [desc(zaak.gemeldOp), asc(zaak.referentie)],
  referentie: [asc(zaak.referentie)],
  urgentie: null,
  datum: null,
};

const rowsOf = async (
  tx: Tx,
  where: SQL | undefined,
  order: SQL[],
  page?: Pick<Vraag, 'vanaf' | 'aantal'>,
) => {
  const query = tx
    .select({ zaak, consulent: { id: medewerker.id, naam: medewerker.naam } })
    .from(zaak)
    .leftJoin(
      medewerker,
      and(eq(medewerker.gemeenteId, zaak.gemeenteId), eq(medewerker.id, zaak.consulentId)),
    )
    .where(where)
    .orderBy(...order);
  return page ? query.limit(page.aantal).offset(page.vanaf) : query;
};

type Found = Awaited<ReturnType<typeof rowsOf>>[number];
interface Ranked {
  row: WerkvoorraadRij;
  planId: string | null;
  urgentie: number;
}

const rijOf = ({ zaak: stored, consulent }: Found, today: Day): Ranked => {
  const { id, referentie, versie, feiten } = rowOf(stored);
  const { toestand, gemeldOp, spoed } = feiten;
  const row = {
    ...{ id, referentie, versie, consulent, toestand, gemeldOp, spoed },
    toestandNaam: TOESTANDEN[toestand].naam,
    planStatus: planStatus(feiten, today),
    planUiterlijk: planUiterlijk(feiten).lastDay,
    volgendeStap: volgendeStap(feiten, today, 'consulent'),
  };
  return { row, planId: stored.planId, urgentie: urgentie(feiten, today) };
};

/** The rows come in the order of their reference, which a stable sort keeps among equals. */
const byUrgency = (a: Ranked, b: Ranked): number => b.urgentie - a.urgentie;

const LATER = '9999';
const byNextDay = (a: Ranked, b: Ranked): number => {
  const [one, other] = [a.row.volgendeStap.op ?? LATER, b.row.volgendeStap.op ?? LATER];
  return one < other ? -1 : one > other ? 1 : 0;
};

/** The people of the own team who can handle a case. */
export const medewerkers = (ctx: MedewerkerContext): Promise<Medewerker[]> =>
  withTenant(ctx.db, ctx.gemeente.id, async (tx) => {
    const { teamId } = ctx.medewerker;
    if (!teamId) return [];
    return tx
      .select({ id: medewerker.id, naam: medewerker.naam })
      .from(medewerker)
      .where(
        and(
          eq(medewerker.gemeenteId, ctx.gemeente.id),
          eq(medewerker.teamId, teamId),
          eq(medewerker.actief, true),
          inArray(medewerker.functie, ['consulent', 'teamleider']),
        ),
      )
      .orderBy(asc(medewerker.naam));
  });
