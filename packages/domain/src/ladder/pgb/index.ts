export { PGB_CRITERIA, PgbCriterium } from './criteria.ts';
export { PgbToets } from './toets.ts';
export { type PgbUitkomst, type PgbVoorwaarde, toetsPgb } from './toetsPgb.ts';
