export { assess, type AssessOptions } from './assess.ts';
export { type Bereik, bereikVan, WETTEN_BEREIK } from './bereik.ts';
export { BuitenWmo, Eis, Eenheid, GRENZEN, Spoed, Taak } from './behoefte.ts';
export { Bevinding, BevindingTrede, Bijdrage, type BevindingVan } from './bevinding.ts';
export {
  AfwegingDocument,
  assessDocument,
  DOCUMENT_VERSIE,
  type DocumentUitkomst,
} from './document.ts';
export { Aanspraak, GewoneVoorziening, Helper, Huisgenoot, OpenVoorziening } from './drager.ts';
export { EENHEDEN, formatAmount } from './hoeveelheid.ts';
export { HULPSOORTEN, Hulpsoort } from './hulpsoort.ts';
export { heropen, type Heropening } from './heropen.ts';
export { LadderInstellingen, STANDAARD_INSTELLINGEN } from './instellingen.ts';
export {
  PGB_CRITERIA,
  PgbCriterium,
  PgbToets,
  type PgbUitkomst,
  type PgbVoorwaarde,
  toetsPgb,
} from './pgb/index.ts';
export { remainder } from './rest.ts';
export {
  LAGERE_TREDEN,
  Trede,
  TREDEN,
  TREDE_VOLGORDE,
  UITKOMSTEN,
  ZELF_BETALEN,
  type LagereTrede,
  type Uitkomst,
  type ZelfBetalen,
} from './trede.ts';
export {
  Mantelzorger,
  Weging,
  type Afweging,
  type Blokkade,
  type TaakDeel,
  type TredeAfweging,
} from './weging.ts';
export { WETTEN, type Wet } from './wetten.ts';
