export { assess, type AssessOptions } from './assess.ts';
export { type Bereik, bereikVan, WETTEN_BEREIK } from './bereik.ts';
export { bevoegd, Bevoegdheid, BevoegdheidInvoer, type BevoegdUitkomst } from './bevoegd.ts';
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
export { heronderzoek, type Heronderzoek, type Meting } from './heronderzoek.ts';
export { REGELS, TREDE_INHOUD, type TredeInhoud } from './inhoud/index.ts';
export { LadderInstellingen, STANDAARD_INSTELLINGEN } from './instellingen.ts';
export { legUit, type Toelichting, type Uitleg } from './legUit.ts';
export { mantelzorgers, type MantelzorgerBeeld } from './mantelzorgers.ts';
export {
  competenceStops,
  Onderzoek,
  onderzoekStand,
  type OnderzoekUitkomst,
  type Procedure,
  procedureOf,
} from './procedure.ts';
export {
  PGB_CRITERIA,
  PgbCriterium,
  PgbToets,
  type PgbUitkomst,
  type PgbVoorwaarde,
  toetsPgb,
} from './pgb/index.ts';
export { OPEN_PUNTEN } from './openPunten.ts';
export {
  AANBOD_OP_TREDE,
  overweeg,
  Overweging,
  type AanbodTredeOpLadder,
  type OverwogenAanbod,
} from './overweeg.ts';
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
export { Verblijf, verblijfVan, type VerblijfUitkomst } from './verblijf.ts';
export { WETTEN, type Wet } from './wetten.ts';
