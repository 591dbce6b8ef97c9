import { day, type Day } from '@keukentafel/domain/time';
import { startZaak, type ZaakFeiten } from '@keukentafel/domain/zaak';
import { withTenant, type Db, type Tx } from '../../src/db/database.ts';
import { newId } from '../../src/db/id.ts';
import { bewaarplicht } from '../../src/db/schema-bewaren.ts';
import { medewerker, plan, team, zaak } from '../../src/db/schema.ts';
import { dayOf, type Dossier, KINDS } from './oracle.ts';

export type Stored = Dossier & { id: string };

/** A draw of dossiers that end all over the years, also on leap days and at New Year. */
export const draw = (random: () => number, count: number, first: number, days: number): Dossier[] =>
  Array.from({ length: count }, () => {
    const kind = KINDS[Math.floor(random() * KINDS.length)] ?? 'open';
    const from = first - 400 + Math.floor(random() * (days + 400));
    const closed = kind !== 'concept' && kind !== 'open';
    const years = { ingetrokken: 1, afgewezen: 5, toegekend: 15, concept: 0, open: 0 }[kind];
    const near = from + Math.round(years * 365.25);
    const wrote = closed && random() < 0.1 ? near - 10 + Math.floor(random() * 20) : null;
    const heldUntil = closed && random() < 0.05 ? near + Math.floor(random() * 300) : null;
    return { kind, from, wrote, heldUntil };
  });

const factsOf = ({ kind, from }: Dossier): ZaakFeiten => {
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

const addPlan = async (tx: Tx, gemeenteId: string, edited: Date): Promise<string> => {
  const id = newId();
  await tx.insert(plan).values({ gemeenteId, id, aangemaaktOp: edited, gewijzigdOp: edited });
  return id;
};

const addOne = async (tx: Tx, gemeenteId: string, one: Dossier): Promise<Stored> => {
  if (one.kind === 'concept') return { ...one, id: await addPlan(tx, gemeenteId, noon(one.from)) };
  const feiten = factsOf(one);
  const planId = one.wrote === null ? null : await addPlan(tx, gemeenteId, noon(one.wrote));
  const [noord] = await tx.select().from(team).limit(1);
  const [ina] = await tx.select().from(medewerker).limit(1);
  const id = newId();
  const at = noon(one.from);
  await tx.insert(zaak).values({
    ...{ gemeenteId, id, referentie: id, planId, teamId: noord?.id ?? '', feiten, versie: 1 },
    ...{ toestand: feiten.toestand, gemeldOp: feiten.gemeldOp, aangemaaktOp: at, gewijzigdOp: at },
  });
  if (one.heldUntil !== null && ina)
    await tx.insert(bewaarplicht).values({
      ...{ gemeenteId, id: newId(), zaakId: id, reden: Buffer.of(1), door: ina.id, op: at },
    });
  return { ...one, id };
};

/** Puts them in the database, in one go. */
export const store = (db: Db, gemeenteId: string, dossiers: readonly Dossier[]) =>
  withTenant(db, gemeenteId, async (tx) => {
    const stored: Stored[] = [];
    for (const one of dossiers) stored.push(await addOne(tx, gemeenteId, one));
    return stored;
  });
