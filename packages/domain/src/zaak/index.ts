export {
  Alinea,
  Bron,
  BRONNEN,
  type Letter,
  LETTER_LIJST,
  LETTERS,
  Reactie,
  type Reactiekeuze,
  REACTIEKEUZES,
} from './alinea.ts';
export {
  BEWAARREGELS,
  type Bewaarjaren,
  type Bewaarregel,
  type Bewaartermijn,
  bewaartermijnVanConcept,
  bewaartermijnVanZaak,
  type Beletsel,
  RUST_DAGEN,
  uitstelVan,
  WAARSCHUWING_DAGEN,
  waarschuwVanaf,
} from './bewaarregel.ts';
export {
  Besluit,
  EENHEDEN_BESLUIT,
  Herziening,
  type EenheidBesluit,
  type UitkomstBesluit,
  UITKOMSTEN_BESLUIT,
  type Vorm,
  VORMEN,
} from './besluit.ts';
export { readZaak, ZAAK_VERSIE, zaakDocument, ZaakDocument } from './document.ts';
export { REDENEN_EINDE, type RedenEinde, startZaak, ZaakFeiten } from './feiten.ts';
export { Gebeurtenis, GEBEURTENIS_LIJST, GEBEURTENISSEN, rowOf } from './gebeurtenis.ts';
export { type GebeurtenisRij } from './gebeurtenisRij.ts';
export { type Belemmering, onderzoekUiterlijk, planUiterlijk, type StapContext } from './guard.ts';
export { GrondHerziening, GRONDEN_HERZIENING } from './herziening.ts';
export { Klacht } from './klacht.ts';
export { Klok, klokken } from './klok.ts';
export { mogelijk, refusal, type Stap, step } from './step.ts';
export { EINDTOESTANDEN, Toestand, TOESTANDEN } from './toestand.ts';
export { GRONDEN_BEWAREN, Vernietiging } from './vernietiging.ts';
export { urgentie } from './urgentie.ts';
export { type Lezer, type VolgendeStap, volgendeStap } from './volgendeStap.ts';
export { NOG_INVULLEN, type VerslagGemeente, type VerslagInvoer } from './verslag/invoer.ts';
export { draftReport, gedekteLetters, nogInTeVullen } from './verslag/verslag.ts';
