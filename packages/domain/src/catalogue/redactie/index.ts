export { Aanbod, HERHALINGEN, type AanbodVeld, type ActiviteitRij, type Plek } from './aanbod.ts';
export {
  magGoedkeuren,
  naStap,
  VOORSTEL_TOESTANDEN,
  type VoorstelStap,
  type VoorstelToestand,
} from './besluit.ts';
export { controleUiterlijk, dagenTeLaat, moetHerinneren, opAchterstand } from './controle.ts';
export { naarGetypt, rowsOf, vanGetypt, type Getypt } from './getypt.ts';
export { waaromDubbel, zekerheid, type Gelijkenis } from './dubbel.ts';
export { idsIn, metIds } from './ids.ts';
export { aanbodVan } from './lezen.ts';
export { eersteKeuze, samengevoegd, type Keuzes, type Kant } from './samenvoegen.ts';
export { bundelVan, type Huidig, type Maker } from './schrijven.ts';
export {
  foutBij,
  FORMULIER,
  metDichteRijen,
  type FormulierSectie,
  type FormulierVeld,
} from './secties.ts';
export {
  ALTIJD,
  HSDS_STATUS,
  letOpOp,
  publicatieFout,
  standOp,
  type Publicatie,
  type Stand,
} from './stand.ts';
export { toegepast, type Botsing } from './toepassen.ts';
export {
  GROEPVELDEN,
  LIJSTVELDEN,
  VELDEN,
  VELDNAMEN,
  type GroepNaam,
  type LijstNaam,
  type VeldRij,
} from './velden.ts';
export { inWoorden, verschillen, type Verschil } from './verschil.ts';
export { nearlyRecords, repaired, type Repaired } from '../hsds/nearly.ts';
