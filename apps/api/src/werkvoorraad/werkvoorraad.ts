import type { Day } from '@keukentafel/domain/time';
import { planStatus } from '@keukentafel/domain/view';
import { TOESTANDEN, urgentie, volgendeStap, type Toestand } from '@keukentafel/domain/zaak';
import { and, asc, desc, eq, inArray } from 'drizzle-orm';
import { withTenant, type Tx } from '../db/database.ts';
import { medewerker, zaak } from '../db/schema.ts';
import { planUiterlijk } from '../plan/handIn.ts';
import type { MedewerkerContext } from '../zaak/actor.ts';
import { rowOf, type ZaakRow } from '../zaak/row.ts';
import type { Medewerker } from '../zaak/views.ts';
import { fits, onlyOpen } from './filter.ts';
import type { WerkvoorraadRij } from './views.ts';

export interface LijstInput {
  filter?: 'mijn' | 'team' | 'nieuw' | 'spoed' | 'afgerond' | undefined;
  toestand?: Toestand | undefined;
  sorteer?: 'urgentie' | 'datum' | 'referentie' | 'gemeld' | undefined;
  zoek?: string | undefined;
}

/** More than anyone reads; a team's open cases stay far below it. */
const MOST = 1000;

/** The cases of the own team, most urgent first. Without a team there is nothing to see. */
export const lijst = (ctx: MedewerkerContext, input: LijstInput): Promise<WerkvoorraadRij[]> =>
  withTenant(ctx.db, ctx.gemeente.id, async (tx) => {
    const { teamId, id } = ctx.medewerker;
    if (!teamId) return [];
    const rows = await rowsOfTeam(tx, { gemeenteId: ctx.gemeente.id, teamId }, input);
    return rows
      .filter(([row]) => fits(row, input, id))
      .map(([row, consulent]) => ({
        row: rijOf(row, consulent, ctx.today),
        urgent: urgentie(row.feiten, ctx.today),
      }))
      .sort((a, b) => compare(a, b, input.sorteer ?? 'urgentie'))
      .map(({ row }) => row);
  });

const rowsOfTeam = async (
  tx: Tx,
  { gemeenteId, teamId }: { gemeenteId: string; teamId: string },
  input: LijstInput,
) => {
  const rows = await tx
    .select({ zaak, consulent: { id: medewerker.id, naam: medewerker.naam } })
    .from(zaak)
    .leftJoin(
      medewerker,
      and(eq(medewerker.gemeenteId, zaak.gemeenteId), eq(medewerker.id, zaak.consulentId)),
    )
    .where(and(eq(zaak.gemeenteId, gemeenteId), eq(zaak.teamId, teamId), onlyOpen(input)))
    .orderBy(desc(zaak.gemeldOp))
    .limit(MOST);
  return rows.map((row) => [rowOf(row.zaak), row.consulent] as const);
};

const rijOf = (row: ZaakRow, consulent: Medewerker | null, today: Day): WerkvoorraadRij => ({
  ...{ id: row.id, referentie: row.referentie, versie: row.versie, consulent },
  toestand: row.feiten.toestand,
  toestandNaam: TOESTANDEN[row.feiten.toestand].naam,
  gemeldOp: row.feiten.gemeldOp,
  planStatus: planStatus(row.feiten, today),
  planUiterlijk: planUiterlijk(row.feiten).lastDay,
  volgendeStap: volgendeStap(row.feiten, today, 'consulent'),
  spoed: row.feiten.spoed,
});

interface Sortable {
  row: WerkvoorraadRij;
  urgent: number;
}

const LATER = '9999';
const by = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const compare = (a: Sortable, b: Sortable, order: NonNullable<LijstInput['sorteer']>): number => {
  const tie = by(a.row.referentie, b.row.referentie);
  switch (order) {
    case 'urgentie':
      return b.urgent - a.urgent || tie;
    case 'datum':
      return by(a.row.volgendeStap.op ?? LATER, b.row.volgendeStap.op ?? LATER) || tie;
    case 'gemeld':
      return by(b.row.gemeldOp, a.row.gemeldOp) || tie;
    case 'referentie':
      return tie;
  }
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
