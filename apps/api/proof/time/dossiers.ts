import { day, type Day } from '@keukentafel/domain/time';
import { startZaak, type ZaakFeiten } from '@keukentafel/domain/zaak';
import { withTenant, type Db } from '../../src/db/database.ts';
import { newId } from '../../src/db/id.ts';
import { bewaarplicht } from '../../src/db/schema-bewaren.ts';
import { medewerker, plan, team, zaak } from '../../src/db/schema.ts';
import { dayOf, type Dossier, KINDS } from './oracle.ts';

export type Stored = Dossier & { id: string };

const YEARS = { ingetrokken: 1, afgewezen: 5, toegekend: 15, concept: 0, open: 0 } as const;

/** A draw of dossiers whose term ends somewhere in these days, also on leap days and New Year. */
export const draw = (random: () => number, count: number, first: number, days: number): Dossier[] =>
  Array.from({ length: count }, () => {
    const kind = KINDS[Math.floor(random() * KINDS.length)] ?? 'open';
    const near = first + Math.floor(random() * days);
    const from = near - (kind === 'concept' ? 31 : Math.round(YEARS[kind] * 365.25));
    const closed = YEARS[kind] > 0;
    const wrote = closed && random() < 0.1 ? near - 10 + Math.floor(random() * 20) : null;
    const heldUntil = closed && random() < 0.05 ? near + Math.floor(random() * 30) : null;
    return { kind, from, wrote, heldUntil };
  });

export const factsOf = ({ kind, from }: Dossier): ZaakFeiten => {
  const op: Day = day(dayOf(from));
  const facts = startZaak(op, false);
  if (kind === 'open') return facts;
  if (kind === 'ingetrokken') return { ...facts, toestand: 'ingetrokken', geslotenOp: op };
  const decided = { onderzoekGestartOp: op, beslotenOp: op, geslotenOp: op } as const;
  const uitkomst = kind === 'toegekend' ? 'toegekend' : 'afgewezen';
  return { ...facts, ...decided, toestand: 'beeindigd', uitkomst };
};

/** Noon in the Netherlands, well within the day in every season. */
const noon = (number: number): Date => new Date(`${dayOf(number)}T11:00:00Z`);

interface Rows {
  stored: Stored[];
  plans: (typeof plan.$inferInsert)[];
  cases: (typeof zaak.$inferInsert)[];
  holds: (typeof bewaarplicht.$inferInsert)[];
}

const rowsOf = (
  at: { gemeenteId: string; teamId: string; door: string },
  all: readonly Dossier[],
) => {
  const { gemeenteId, teamId, door } = at;
  const rows: Rows = { stored: [], plans: [], cases: [], holds: [] };
  const addPlan = (edited: Date): string => {
    const id = newId();
    rows.plans.push({ gemeenteId, id, aangemaaktOp: edited, gewijzigdOp: edited });
    return id;
  };
  for (const one of all) {
    const [at, feiten] = [noon(one.from), factsOf(one)];
    const wrote = one.kind === 'concept' ? one.from : one.wrote;
    const planId = wrote === null ? null : addPlan(noon(wrote));
    const id = one.kind === 'concept' && planId ? planId : newId();
    rows.stored.push({ ...one, id });
    if (one.kind === 'concept') continue;
    rows.cases.push({
      ...{ gemeenteId, id, referentie: id, planId, teamId, feiten, versie: 1 },
      ...{
        toestand: feiten.toestand,
        gemeldOp: feiten.gemeldOp,
        aangemaaktOp: at,
        gewijzigdOp: at,
      },
    });
    const hold = { gemeenteId, id: newId(), zaakId: id, reden: Buffer.of(1), door, op: at };
    if (one.heldUntil !== null) rows.holds.push(hold);
  }
  return rows;
};

/** Puts them in the database, in one go. */
export const store = (db: Db, gemeenteId: string, dossiers: readonly Dossier[]) =>
  withTenant(db, gemeenteId, async (tx) => {
    const [noord] = await tx.select().from(team).limit(1);
    const [ina] = await tx.select().from(medewerker).limit(1);
    if (!noord || !ina) throw new Error('the municipality of the proof has no people');
    const rows = rowsOf({ gemeenteId, teamId: noord.id, door: ina.id }, dossiers);
    await tx.insert(plan).values(rows.plans);
    await tx.insert(zaak).values(rows.cases);
    if (rows.holds.length > 0) await tx.insert(bewaarplicht).values(rows.holds);
    return rows.stored;
  });
