import { readFileSync } from 'node:fs';
import type { Answers } from '../evidence.ts';
import { crypto } from './crypto.ts';
import { input } from './input.ts';
import { people } from './people.ts';
import { running } from './running.ts';
import { tokens } from './tokens.ts';
import { web } from './web.ts';

/**
 * Requirement → level, of OWASP ASVS 5.0.0: all of L1 and L2, and the 24 of L3 that this system
 * chose. Only the numbers: the text is at https://github.com/OWASP/ASVS (CC BY-SA 4.0).
 */
export const ASVS_LEVELS: Readonly<Record<string, number>> = JSON.parse(
  readFileSync(new URL('levels.json', import.meta.url), 'utf8'),
);

export const ASVS: Answers = { ...input, ...web, ...people, ...tokens, ...crypto, ...running };
