export { Instellingen, INSTELLINGEN_VERSIE, InstellingenDocument } from './instellingen.ts';
export { instellingenOp, metVersie, readInstellingen } from './opDag.ts';
