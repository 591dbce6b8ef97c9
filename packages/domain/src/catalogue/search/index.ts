export { dangerIn, type Danger } from './danger.ts';
export { buildLexicon, LEXICON, type Lexicon, type Thesaurus } from './lexicon.ts';
export { withOwnTerms, type OwnTerm } from './own-terms.ts';
export { fuse, rank, type Candidate, type Ranked } from './rank.ts';
export { QUESTIONS, UNSEEN_QUESTIONS, type Question } from './questions.ts';
export { understand, type CategoryHit, type Term, type Understanding } from './understand.ts';
export { contentWords, isStopWord, normalise, stem, tokens } from './words.ts';
