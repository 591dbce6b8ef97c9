// What only this system needs of the plan: joining two saves, and messages that say nothing.
export { KANALEN, neutraalBericht, veiligeKanalen, type Kanaal } from './plan/bericht.ts';
export { type Merge, mergeFields } from './plan/mergeFields.ts';
export { type Bericht, berichtenVan, type Berichtsoort, BERICHTSOORTEN } from './zaak/bericht.ts';
