import { daadVan, waaromWas, wieWas } from '@keukentafel/domain/inzage';
import { NOOD_REDENEN, type Oordeel } from '@keukentafel/domain/nood';
import { and, desc, eq, inArray, isNotNull } from 'drizzle-orm';
import { z } from 'zod';
import { unseal } from '../crypto/seal.ts';
import type { Tx } from '../db/database.ts';
import { team } from '../db/schema.ts';
import { noodprocedure } from '../nood/schema.ts';
import { redenPlace } from '../nood/place.ts';
import type { InwonerContext } from '../zaak/actor.ts';
import { dossierForPlan, findZaakOfPlan } from '../zaak/row.ts';
import type { Dossier } from '../zaak/sealed.ts';
import { inGemeente } from '../zaak/tenant.ts';
import { inhoudPlace } from './place.ts';
import { auditRegel } from './schema.ts';

/** Somebody of the municipality came to the case: once, or some times within a quarter of an hour. */
export interface Inzage {
  van: string;
  tot: string;
  keren: number;
  wie: string;
  wat: string;
  waarom: string;
  nood: boolean;
}

/** The case was opened by another team because it could not wait. */
export interface NoodInzage {
  op: string;
  totOp: string;
  waarom: string;
  toelichting: string;
  oordeel: Oordeel | null;
}

export interface WieKeek {
  referentie: string | null;
  inzagen: Inzage[];
  nood: NoodInzage[];
}

const Told = z.object({ functie: z.string(), teamId: z.string().nullable() });
const MOST = 1_000;
const TOGETHER_MS = 15 * 60_000;

type Line = typeof auditRegel.$inferSelect;

const linesOf = (tx: Tx, { gemeenteId, zaakId }: Dossier): Promise<Line[]> =>
  tx
    .select()
    .from(auditRegel)
    .where(
      and(
        eq(auditRegel.gemeenteId, gemeenteId),
        eq(auditRegel.object, zaakId),
        eq(auditRegel.uitkomst, 'ok'),
        isNotNull(auditRegel.inhoud),
      ),
    )
    .orderBy(desc(auditRegel.seq))
    .limit(MOST);

const toldIn = ({ gemeenteId, zaakId, key }: Dossier, { inhoud, spoor }: Line) => {
  if (!inhoud) return null;
  return Told.parse(JSON.parse(unseal(key, inhoudPlace(gemeenteId, zaakId, spoor), inhoud)));
};

const teamNames = async (tx: Tx, gemeenteId: string): Promise<Map<string, string>> => {
  const rows = await tx.select().from(team).where(eq(team.gemeenteId, gemeenteId));
  return new Map(rows.map(({ id, naam }) => [id, naam]));
};

/** Joins what one person did again within a quarter of an hour: nothing is left out, only counted. */
const together = (newestFirst: (Inzage & { door: string })[]): Inzage[] => {
  const result: (Inzage & { door: string })[] = [];
  for (const one of newestFirst) {
    const later = result.at(-1);
    const same = later?.door === one.door && later.wat === one.wat && later.nood === one.nood;
    if (later && same && Date.parse(later.van) - Date.parse(one.van) < TOGETHER_MS) {
      later.van = one.van;
      later.keren += 1;
    } else result.push(one);
  }
  return result.map(({ door: _, ...inzage }) => inzage);
};

const inzagenOf = async (tx: Tx, dossier: Dossier): Promise<Inzage[]> => {
  const names = await teamNames(tx, dossier.gemeenteId);
  const lines = await linesOf(tx, dossier);
  return together(
    lines.flatMap((line) => {
      const told = toldIn(dossier, line);
      if (!told) return [];
      const op = line.op.toISOString();
      return {
        ...{ van: op, tot: op, keren: 1, nood: line.nood, door: line.door },
        wie: wieWas(told.functie, told.teamId ? (names.get(told.teamId) ?? null) : null),
        ...{ wat: daadVan(line.actie), waarom: waaromWas(line.reden) },
      };
    }),
  );
};

const noodOf = async (tx: Tx, { gemeenteId, zaakId, key }: Dossier): Promise<NoodInzage[]> => {
  const rows = await tx
    .select()
    .from(noodprocedure)
    .where(and(eq(noodprocedure.gemeenteId, gemeenteId), inArray(noodprocedure.zaakId, [zaakId])))
    .orderBy(desc(noodprocedure.begonnenOp));
  return rows.map(({ id, categorie, reden, begonnenOp, totOp, oordeel }) => ({
    ...{ op: begonnenOp.toISOString(), totOp: totOp.toISOString(), oordeel },
    waarom: NOOD_REDENEN[categorie],
    toelichting: reden ? unseal(key, redenPlace(gemeenteId, id), reden) : '',
  }));
};

/** Who of the municipality came to the resident's case, when and why: newest first, without names. */
export const wieKeek = (ctx: InwonerContext): Promise<WieKeek> =>
  inGemeente(ctx, async (tx) => {
    const zaak = await findZaakOfPlan(tx, ctx);
    if (!zaak) return { referentie: null, inzagen: [], nood: [] };
    const dossier = await dossierForPlan(tx, ctx, zaak.id);
    return {
      referentie: zaak.referentie,
      inzagen: await inzagenOf(tx, dossier),
      nood: await noodOf(tx, dossier),
    };
  });
