import { policyOf } from '@keukentafel/domain/policy';
import { addDays, dayAt, type Day } from '@keukentafel/domain/time';
import { newSpoor, newTraceId, type Spoor } from '../audit/spoor.ts';
import type { InwonerSessie } from '../context.ts';
import { keksOf, keysOf, type KeyRing } from '../crypto/keys.ts';
import type { Db } from '../db/database.ts';
import type { Gemeente } from '../gemeente/gemeente.ts';
import type { Base, InwonerContext, MedewerkerContext } from '../zaak/actor.ts';
import type { DemoGemeente } from './gemeenten.ts';
import { demoId } from './id.ts';

export interface SeedDeps {
  db: Db;
  ring: KeyRing;
  now: () => number;
}

/** One municipality on one day in the past: the rules run as they would have run then. */
export interface Stage {
  gemeente: Gemeente;
  today: Day;
  on: (day: Day) => Base;
  resident: (day: Day, inwoner: InwonerSessie) => InwonerContext;
  /** Somebody of the municipality at work; with the act it goes into the log, as every act does. */
  staff: (day: Day, sub: string, actie?: string) => MedewerkerContext;
}

/** The rules of the seed run without anybody signed in. */
const NO_SESSION = { sessieId: '', stepUpOp: null, eindigtOp: 0, uiterlijkOp: 0 };

const MORNING = 'T09:00:00Z';

export const personId = (gemeente: Gemeente, sub: string): string =>
  demoId(`medewerker ${gemeente.code} ${sub}`);
export const teamId = (gemeente: Gemeente, naam: string): string =>
  demoId(`team ${gemeente.code} ${naam}`);

const spoorOf = (ctx: Omit<Parameters<typeof newSpoor>[0], 'traceId'>, actie: string): Spoor => {
  const row = policyOf(actie);
  if (!row) throw new Error(`the demo does what nobody may: ${actie}`);
  return newSpoor({ ...ctx, traceId: newTraceId() }, actie, row);
};

export const stageOf = (deps: SeedDeps, { gemeente, people }: DemoGemeente): Stage => {
  const { kek } = keysOf(deps.ring, gemeente.id);
  const keks = keksOf(deps.ring, gemeente.id);
  const on = (today: Day): Base => {
    const at = Date.parse(today + MORNING);
    return { db: deps.db, now: () => at, today, gemeente, kek, keks };
  };
  const staff = (day: Day, sub: string, actie?: string): MedewerkerContext => {
    const person = people.find((one) => one.sub === sub);
    if (!person?.team) throw new Error(`no demo person ${sub} in a team`);
    const { naam, functie, team } = person;
    const ids = { id: personId(gemeente, sub), teamId: teamId(gemeente, team) };
    const ctx = { ...on(day), medewerker: { ...NO_SESSION, naam, functie, ...ids } };
    const keys = keysOf(deps.ring, gemeente.id);
    return actie ? { ...ctx, spoor: spoorOf({ ...ctx, keys, inwoner: null }, actie) } : ctx;
  };
  const resident = (day: Day, inwoner: InwonerSessie) => ({ ...on(day), inwoner });
  return { gemeente, today: dayAt(deps.now()), on, resident, staff };
};

/** The resident at home with the plan, as the rules see it. */
export const holderOf = (planId: string, planKey: Buffer): InwonerSessie => ({
  ...{ ...NO_SESSION, planId, planKey, sleutelVersie: 1 },
  ...{ als: 'zelf', helper: null, gedeeld: false },
});

/** A day for a visit: the first working day from here, on or back. */
export const workday = (from: Day, isFree: (day: Day) => boolean, step: 1 | -1): Day =>
  isFree(from) ? workday(addDays(from, step), isFree, step) : from;
