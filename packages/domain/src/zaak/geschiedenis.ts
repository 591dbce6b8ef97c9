import { TERMIJN_NAMEN } from '../time/index.ts';
import type { ZaakFeiten } from './feiten.ts';
import type { DagFeit } from './gebeurtenisRij.ts';

/** The facts that are a day, apart from the melding itself. */
export const DAG_FEITEN = [
  ...(['bevestigdOp', 'clientondersteuningOp', 'planMogelijkheidOp', 'planOntvangenOp'] as const),
  ...(['planAfgezienOp', 'tijdelijkVerstrektOp', 'onderzoekGestartOp', 'gesprekOp'] as const),
  ...(['gesprekGevoerdOp', 'adviesGevraagdOp', 'identiteitOp', 'pgbUitlegOp'] as const),
  ...(['verslagOp', 'reactieOp', 'aangevraagdOp', 'beslotenOp', 'bekendgemaaktOp'] as const),
  ...(['geslotenOp', 'uitstelGemeldOp', 'uitstelTot', 'ingebrekeOp'] as const),
  ...(['beroepNietTijdigOp', 'bezwaarOp', 'bezwaarVerdaagdOp', 'bezwaarIngetrokkenOp'] as const),
  ...(['bezwaarBeslistOp', 'bezwaarBekendOp', 'beroepOp', 'uitspraakOp'] as const),
  ...(['onherroepelijkOp', 'uitvoeringOp', 'evaluatieOp', 'wijzigingOp'] as const),
  ...(['heronderzoekOp', 'heronderzoekKlaarOp'] as const),
  ...(['bevoegdOp', 'verblijfOp'] as const),
  ...(['vernietigingGevraagdOp', 'vernietigingBeslistOp'] as const),
] as const satisfies DagFeit[];

/**
 * The facts after a step, with what the step replaced kept: days in `eerder`, last days that were
 * told in `eerderToegezegd`. So nothing that happened disappears and no told day changes silently.
 */
export function withHistory(before: ZaakFeiten, after: ZaakFeiten): ZaakFeiten {
  const days = DAG_FEITEN.flatMap((feit) => {
    const op = before[feit];
    return op && after[feit] !== op ? [{ feit, op }] : [];
  });
  const last = TERMIJN_NAMEN.flatMap((naam) => {
    const einde = before.toegezegd[naam];
    const now = after.toegezegd[naam];
    const same = einde?.lastDay === now?.lastDay && einde?.start === now?.start;
    return einde && !same ? [einde] : [];
  });
  const klachten = before.klachten.flatMap(({ einde }, at) =>
    after.klachten[at]?.einde.lastDay === einde.lastDay ? [] : [einde],
  );
  return {
    ...after,
    eerder: [...before.eerder, ...days],
    eerderToegezegd: [...before.eerderToegezegd, ...last, ...klachten],
  };
}

/** When something first happened, also when it happened again since. */
export const voorHetEerst = (feiten: ZaakFeiten, feit: DagFeit): ZaakFeiten[DagFeit] =>
  feiten.eerder.find((one) => one.feit === feit)?.op ?? feiten[feit];
