/** What others read of a person, as `personFacts` names it. */
export const frenchKnown = {
  since: (month: string) => `depuis ${month}`,
  verified: 'adresse e\u2011mail vérifiée',
  /** From three on, whatever they were: loans, gifts, favours. */
  ended: (count: number) => `${count} fois, tout s’est bien passé`,
}

export type KnownWords = typeof frenchKnown

export const englishKnown: KnownWords = {
  since: (month) => `since ${month}`,
  verified: 'e\u2011mail address verified',
  ended: (count) => `all went well ${count} times`,
}
