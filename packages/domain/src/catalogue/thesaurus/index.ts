import { CATEGORY_CODES, type CategoryCode } from '../categories.ts';
import { care } from './care.ts';
import { everydayCare } from './everyday-care.ts';
import { everydayGoingOut } from './everyday-going-out.ts';
import { everydayHome } from './everyday-home.ts';
import { everydayRights } from './everyday-rights.ts';
import { familyAndRights } from './family-and-rights.ts';
import { goingOut } from './going-out.ts';
import { home } from './home.ts';
import { moneyAndWork } from './money-and-work.ts';
import { spokenCare } from './spoken-care.ts';
import { spokenGoingOut } from './spoken-going-out.ts';
import { spokenHome } from './spoken-home.ts';
import { spokenRights } from './spoken-rights.ts';
import { toldCare } from './told-care.ts';
import { toldGoingOut } from './told-going-out.ts';
import { toldHome } from './told-home.ts';
import { toldRights } from './told-rights.ts';

type Expressions = Readonly<Record<CategoryCode, readonly string[]>>;

const WHOLE: Expressions = { ...home, ...goingOut, ...care, ...moneyAndWork, ...familyAndRights };
const EVERYDAY: Expressions = {
  ...everydayHome,
  ...everydayGoingOut,
  ...everydayCare,
  ...everydayRights,
};
const SPOKEN: Expressions = {
  ...spokenHome,
  ...spokenGoingOut,
  ...spokenCare,
  ...spokenRights,
};

const TOLD: Expressions = { ...toldHome, ...toldGoingOut, ...toldCare, ...toldRights };

const both = (one: Expressions, other: Expressions): Expressions =>
  CATEGORY_CODES.reduce(
    (all, code) => ({ ...all, [code]: [...new Set([...one[code], ...other[code]])] }),
    one,
  );

/** Resident language → category: whole expressions first, then the everyday words around them. */
export const THESAURUS: Readonly<Record<CategoryCode, readonly string[]>> = /* @__PURE__ */ [
  EVERYDAY,
  SPOKEN,
  TOLD,
].reduce(both, WHOLE);
