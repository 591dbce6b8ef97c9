export { makePlan, openPlan, startPlan } from './plan-access.ts';
export { codeOfSession } from './session.ts';
