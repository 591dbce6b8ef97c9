export { makePlan, openPlan, startPlan } from './plan-access.ts';
export { beginInwoner, beginMedewerker, codeOfSession, endSession } from './session.ts';
export type { OpenedPlan } from './session.ts';
