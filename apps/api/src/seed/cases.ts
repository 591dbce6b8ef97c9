import { addDays, yearOf } from '@keukentafel/domain/time';
import { inArray } from 'drizzle-orm';
import { keysOf } from '../crypto/keys.ts';
import { newKey } from '../crypto/seal.ts';
import { withTenant } from '../db/database.ts';
import { plan, zaak } from '../db/schema.ts';
import { makeZaak } from '../melding/makeZaak.ts';
import { saveRecords } from '../plan/store.ts';
import { makePlan } from '../session/index.ts';
import { demoId, demoReferentie } from './id.ts';
import { meldingVan, planVan } from './planVan.ts';
import type { Play } from './play.ts';
import { playCase } from './script.ts';
import { holderOf, type SeedDeps, type Stage } from './stage.ts';
import { VERHALEN } from './verhalen.ts';
import type { DemoZaak } from './zaken.ts';

const AT_ONCE = 6;

/** Makes the cases that are not there yet; making them again changes nothing. */
export const seedCases = async (deps: SeedDeps, stage: Stage, specs: readonly DemoZaak[]) => {
  const named = specs.map((spec, index) => ({ spec, index, name: nameOf(stage, index) }));
  const ids = named.map(({ name }) => demoId(`zaak ${name}`));
  const there = await withTenant(deps.db, stage.gemeente.id, (tx) =>
    tx.select({ id: zaak.id }).from(zaak).where(inArray(zaak.id, ids)),
  );
  const known = new Set(there.map(({ id }) => id));
  const queue = named.filter(({ name }) => !known.has(demoId(`zaak ${name}`)));
  const worker = async () => {
    for (let next = queue.shift(); next; next = queue.shift())
      await playCase(await begin(deps, stage, next));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
};

const nameOf = ({ gemeente }: Stage, index: number) => `${gemeente.code} ${index}`;

const SUBS = { Noord: ['samira', 'jan'], Zuid: ['fatma'], Waterrijk: ['tom'] };

interface Named {
  spec: DemoZaak;
  index: number;
  name: string;
}

/** The melding, on its own day, with the plan's words already saved. */
const begin = async (deps: SeedDeps, stage: Stage, { spec, index, name }: Named): Promise<Play> => {
  const verhaal = VERHALEN[index % VERHALEN.length] ?? VERHALEN[0];
  if (!verhaal) throw new Error('the demo has no stories');
  const gemeld = addDays(stage.today, -spec.geleden);
  const inwoner = await planRow(deps, stage, spec, name);
  const ctx = stage.resident(gemeld, inwoner);
  const id = demoId(`zaak ${name}`);
  const referentie = demoReferentie(name, yearOf(gemeld));
  await withTenant(deps.db, stage.gemeente.id, async (tx) => {
    const at = { gemeenteId: stage.gemeente.id, ...inwoner };
    const records = planVan(name, verhaal).map((record) => ({ record, versie: 0 }));
    if (spec.plan === 'binnen' || spec.plan === 'teLaat')
      await saveRecords(tx, at, records, ctx.now());
    await makeZaak(tx, ctx, meldingVan(index, spec, verhaal), { id, referentie });
  });
  const subs = SUBS[spec.team];
  const sub = subs[index % subs.length] ?? '';
  const behoefteId = demoId(`behoefte ${name}`);
  return { stage, spec, verhaal, gemeld, zaak: { id, versie: 1 }, behoefteId, inwoner, sub };
};

/** A plan row; without a code nobody can open it, as after a code that was thrown away. */
const planRow = (deps: SeedDeps, stage: Stage, spec: DemoZaak, name: string) =>
  withTenant(deps.db, stage.gemeente.id, async (tx) => {
    const at = new Date(stage.on(addDays(stage.today, -spec.geleden)).now());
    const gemeenteId = stage.gemeente.id;
    if (spec.code) {
      const keys = keysOf(deps.ring, gemeenteId);
      const made = await makePlan(tx, { gemeenteId, keys, now: at.getTime() }, spec.code);
      return holderOf(made.planId, made.planKey);
    }
    const planId = demoId(`plan ${name}`);
    const row = { gemeenteId, id: planId, aangemaaktOp: at, gewijzigdOp: at };
    await tx.insert(plan).values(row).onConflictDoNothing();
    return holderOf(planId, newKey());
  });
