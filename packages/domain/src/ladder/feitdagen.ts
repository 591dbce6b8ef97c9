import type { Day } from '../time/index.ts';
import type { Bevinding } from './bevinding.ts';

/** A day in a finding: where it stands, and whether it may be planned ahead. */
type Visit = (op: Day, veld: string, index: number | null, onder: string | null) => void;

/**
 * Visits every day on which something was found, said or checked. Such a day has come, or the fact
 * is none yet. Days that are plans (the end of a help, a start, an expert who comes) are not here.
 */
export function visitFactDays(bevinding: Bevinding, visit: Visit): void {
  bevinding.gehoord.forEach(({ op }, at) => {
    visit(op, 'gehoord', at, 'op');
  });
  switch (bevinding.trede) {
    case 'mantelzorg':
    case 'sociaalNetwerk':
      some(bevinding.besprokenOp, visit, 'besprokenOp');
      bevinding.helpers.forEach(({ bevestigdOp, ondersteuning }, at) => {
        some(bevestigdOp, visit, 'helpers', at, 'bevestigdOp');
        some(ondersteuning?.gevraagdOp, visit, 'helpers', at, 'ondersteuning.gevraagdOp');
      });
      return;
    case 'voorliggendeWet':
      bevinding.aanspraken.forEach(({ statusOp }, at) => {
        some(statusOp, visit, 'aanspraken', at, 'statusOp');
      });
      return;
    case 'algemeneVoorziening':
      bevinding.voorzieningen.forEach(({ gecontroleerdOp }, at) => {
        some(gecontroleerdOp, visit, 'voorzieningen', at, 'gecontroleerdOp');
      });
      return;
    case 'zelfRegelenEnBetalen':
      some(bevinding.heropendOp, visit, 'heropendOp');
      return;
    case 'maatwerkvoorziening':
      some(bevinding.pgb?.uitgelegdOp, visit, 'pgb', null, 'uitgelegdOp');
      some(bevinding.pgb?.eerder?.op, visit, 'pgb', null, 'eerder.op');
  }
}

function some(
  op: Day | null | undefined,
  visit: Visit,
  veld: string,
  index: number | null = null,
  onder: string | null = null,
): void {
  if (op) visit(op, veld, index, onder);
}

/** Days still to come on which a fact of this finding begins to count, an expert's day included. */
export function comingDays(bevindingen: readonly Bevinding[], today: Day): Day[] {
  const days: Day[] = [];
  const note = (op: Day): void => {
    if (op > today) days.push(op);
  };
  for (const bevinding of bevindingen) {
    visitFactDays(bevinding, note);
    if (bevinding.trede === 'eigenKracht' && bevinding.deskundigOp) note(bevinding.deskundigOp);
    if (bevinding.trede !== 'gebruikelijkeHulp') continue;
    for (const { deskundigOp } of bevinding.huisgenoten) if (deskundigOp) note(deskundigOp);
  }
  return days;
}
