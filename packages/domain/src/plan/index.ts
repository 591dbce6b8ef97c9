export { antwoordTekst, chosenLabels } from './antwoordTekst.ts';
export { DELEN, Deel } from './deel.ts';
export { planDocument, PlanDocument, PLAN_VERSIE, readPlan } from './document.ts';
export { forMunicipality, LEZERS, type Preview, preview } from './forMunicipality.ts';
export { type GebiedInhoud, LEEFGEBIED_INHOUD } from './gebieden/index.ts';
export { LEEFGEBIEDEN, type LeefgebiedTekst } from './leefgebied.ts';
export { Leefgebied, LEEFGEBIED_IDS } from './leefgebiedId.ts';
export { meenemen } from './meenemen.ts';
export { Melding, meldingOn } from './melding.ts';
export { MELDING_VELDEN, type Veldtekst } from './meldingVelden.ts';
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
export { AANBOD_UITKOMSTEN, LETTERS, lettersOf, type Sectie, type SectieItem } from './secties.ts';
export { keuzeVan, VRAGEN, vragenOver } from './vraag.ts';
export { type Letter, VRAAG_IDS, VraagId, type VraagOver } from './vraagId.ts';
export type { Keuze, Vraag, VraagTrede } from './vragen/vorm.ts';
export { type Aandeel, wieDraagtWat } from './wieDraagtWat.ts';
