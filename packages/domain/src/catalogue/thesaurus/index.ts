import type { CategoryCode } from '../categories.ts';
import { care } from './care.ts';
import { goingOut } from './going-out.ts';
import { home } from './home.ts';
import { moneyAndRights } from './money-and-rights.ts';

/** Resident language → category: at least eight expressions for each of the 68. */
export const THESAURUS: Readonly<Record<CategoryCode, readonly string[]>> = {
  ...home,
  ...goingOut,
  ...care,
  ...moneyAndRights,
};
