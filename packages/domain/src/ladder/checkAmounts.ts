import type { z } from 'zod';
import type { Taak } from './behoefte.ts';
import type { Bijdrage } from './bevinding.ts';
import type { Weging } from './weging.ts';

/** What a document must get right between its parts: contributions fit the tasks they are for. */
export function checkAmounts(weging: Weging, context: z.RefinementCtx): void {
  checkPeriod(weging, context);
  const tasks = new Map((weging.eis?.taken ?? []).map((taak) => [taak.id, taak]));
  weging.bevindingen.forEach(({ bijdragen }, at) => {
    bijdragen.forEach((deel, index) => {
      const problem = problemWith(deel, tasks.get(deel.taakId));
      if (!problem) return;
      const path = ['bevindingen', at, 'bijdragen', index, problem.field];
      context.addIssue({ code: 'custom', path, message: problem.zin });
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
function checkPeriod({ bevindingen }: Weging, context: z.RefinementCtx): void {
  bevindingen.forEach((een, at) => {
    if (een.trede !== 'maatwerkvoorziening') return;
    const { periodeVan, periodeTot } = een;
    if (!periodeVan || !periodeTot || periodeVan <= periodeTot) return;
    const path = ['bevindingen', at, 'periodeTot'];
    context.addIssue({ code: 'custom', path, message: 'De einddatum ligt voor de begindatum.' });
  });
}
