import { z } from 'zod';

/** Every question of the plan, in the order in which the screens come. */
export const VRAAG_IDS = [
  ...(['taal', 'horen', 'lezen', 'plek', 'wieErbij'] as const),
  ...(['watGaatGoed', 'watLuktNiet', 'sindsWanneer', 'slechteDag'] as const),
  ...(['watGeprobeerd', 'resultaat'] as const),
  ...(['eigenKracht', 'gebruikelijkeHulp', 'mantelzorg', 'sociaalNetwerk'] as const),
  ...(['zelfRegelenEnBetalen', 'algemeneVoorziening', 'rest'] as const),
  ...(['mantelzorgerNodig', 'andereHulp', 'kosten', 'vertegenwoordiger', 'pgbWens'] as const),
] as const;

export const VraagId = z.enum(VRAAG_IDS, { error: 'Deze vraag kennen wij niet.' });
export type VraagId = z.infer<typeof VraagId>;

/** What a question is about: the talk, one need, one rung for one need, or the plan as a whole. */
export type VraagOver = 'gesprek' | 'behoefte' | 'trede' | 'plan';

/** The letters of Wmo 2015 art. 2.3.2 lid 4: plan and report share them. */
export type Letter = 'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g';
