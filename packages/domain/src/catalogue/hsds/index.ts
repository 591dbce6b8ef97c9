export { canonicalJson, isRecord } from './clean.ts';
export { fromHsds, type Problem, type Reading } from './from-hsds.ts';
export {
  allTerms,
  categoryTerm,
  FACTS,
  LEVERING,
  leveringTerm,
  rolstoelTerm,
  TAXONOMIES,
  TOEGANG_CODE,
  type Levering,
} from './terms.ts';
export {
  organizationToHsds,
  placementsToHsds,
  serviceToHsds,
  serviceToList,
  surroundingsOf,
  type Surroundings,
} from './to-hsds.ts';
