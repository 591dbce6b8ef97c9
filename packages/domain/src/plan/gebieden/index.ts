import type { Leefgebied } from '../leefgebiedId.ts';
import { LEVEN } from './leven.ts';
import { THUIS } from './thuis.ts';
import type { GebiedInhoud } from './vorm.ts';

/** Question, help, tips, what to bring and the rule for every life domain. */
export const LEEFGEBIED_INHOUD: Record<Leefgebied, GebiedInhoud> = { ...THUIS, ...LEVEN };
export type { GebiedInhoud };
