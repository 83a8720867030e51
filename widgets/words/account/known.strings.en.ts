import type { KnownWords } from './known.strings.js'

export const englishKnown: KnownWords = {
  since: (month) => `since ${month}`,
  verified: 'e\u2011mail address verified',
  ended: (count) => `all went well ${count} times`,
}
