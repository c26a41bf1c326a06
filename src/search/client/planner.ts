// The planner as one file to load: it comes beside the vocabulary, not before it.
export { nearTerms } from './nearTerms.ts';
export { makePlan } from './plan.ts';
export { Search } from './search.ts';
