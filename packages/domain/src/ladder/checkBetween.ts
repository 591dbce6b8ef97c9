import type { z } from 'zod';
import type { Day } from '../time/index.ts';
import type { Taak } from './behoefte.ts';
import type { Bijdrage } from './bevinding.ts';
import { visitFactDays } from './feitdagen.ts';
import type { Weging } from './weging.ts';

type Facts = { peildatum: Day; wegingen: readonly Weging[] };
/** Says what is wrong with one need, by its path inside that need. */
type Say = (path: PropertyKey[], message: string) => void;

/** What a document must get right between its parts: amounts, periods, and days that have come. */
export function checkBetween({ peildatum, wegingen }: Facts, context: z.RefinementCtx): void {
  wegingen.forEach((weging, need) => {
    const say: Say = (path, message) => {
      context.addIssue({ code: 'custom', path: ['wegingen', need, ...path], message });
    };
    checkPeriod(weging, say);
    checkAmounts(weging, say);
    checkDays(weging, peildatum, say);
  });
}

/** What was found on a day after the day of judgement was not found yet. */
function checkDays({ bevindingen }: Weging, peildatum: Day, say: Say): void {
  bevindingen.forEach((bevinding, at) => {
    visitFactDays(bevinding, (op, veld, index, onder) => {
      if (op <= peildatum) return;
      const tail = [index ?? [], onder?.split('.') ?? []].flat();
      say(['bevindingen', at, veld, ...tail], 'Deze dag moet nog komen.');
    });
  });
}

/** Contributions fit the tasks they are for. */
function checkAmounts(weging: Weging, say: Say): void {
  if (weging.bevindingen.every(({ bijdragen }) => bijdragen.length === 0)) return;
  const tasks = new Map((weging.eis?.taken ?? []).map((taak) => [taak.id, taak]));
  weging.bevindingen.forEach(({ bijdragen }, at) => {
    bijdragen.forEach((deel, index) => {
      const problem = problemWith(deel, tasks.get(deel.taakId));
      if (!problem) return;
      say(['bevindingen', at, 'bijdragen', index, problem.field], problem.zin);
    });
  });
}

function problemWith(deel: Bijdrage, taak: Taak | undefined) {
  const { hoeveelheid } = deel;
  if (!taak) return { field: 'taakId', zin: 'Deze taak staat niet in wat nodig is.' };
  if (hoeveelheid > taak.hoeveelheid)
    return { field: 'hoeveelheid', zin: 'Dit is meer dan voor deze taak nodig is.' };
  if (taak.eenheid === 'jaNee' && hoeveelheid !== 0 && hoeveelheid !== 1)
    return { field: 'hoeveelheid', zin: 'Bij ja/nee is de hoeveelheid 0 of 1.' };
  if (taak.van && deel.van && deel.van < taak.van)
    return { field: 'van', zin: 'Deze hulp begint eerder dan de taak.' };
  if (taak.tot && deel.tot && deel.tot > taak.tot)
    return { field: 'tot', zin: 'Deze hulp duurt langer dan de taak.' };
  return null;
}

/** Maatwerk ends after it begins. */
function checkPeriod({ bevindingen }: Weging, say: Say): void {
  bevindingen.forEach((een, at) => {
    if (een.trede !== 'maatwerkvoorziening') return;
    const { periodeVan, periodeTot } = een;
    if (!periodeVan || !periodeTot || periodeVan <= periodeTot) return;
    say(['bevindingen', at, 'periodeTot'], 'De einddatum ligt voor de begindatum.');
  });
}
