export { BijdrageVraag, eigenBijdrage, type BijdrageUitkomst } from './bijdrage.ts';
export { BIJDRAGE_TABEL, BijdrageParameters, parametersOn } from './parameters.ts';
