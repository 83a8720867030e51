/** What others read of a person, unless the person hides it: facts, and no score. */
export const personFacts = ['since', 'verified', 'ended', 'answers'] as const
export type PersonFact = (typeof personFacts)[number]
