export { DELEN, Deel } from './deel.ts';
export { LEEFGEBIEDEN } from './leefgebied.ts';
export { Leefgebied, LEEFGEBIED_IDS } from './leefgebiedId.ts';
export { Melding, meldingOn } from './melding.ts';
export { antwoordOp, isLeeg, isLeegAntwoord, planFrom, type Plan, recordsOf } from './plan.ts';
export {
  AanbodTrede,
  AanbodUitkomst,
  Antwoord,
  Behoefte,
  PlanAanbod,
  PlanRecord,
  recordKey,
} from './record.ts';
export { keuzeVan, VRAGEN, vragenOver } from './vraag.ts';
export { type Letter, VRAAG_IDS, VraagId, type VraagOver } from './vraagId.ts';
export type { Keuze, Vraag, VraagTrede } from './vragen/vorm.ts';
