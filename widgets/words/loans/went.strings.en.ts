import type { WentWords } from './went.strings.js'

export const englishWent: WentWords = {
  title: 'It went to somebody else',
  words: ({ who, title }) =>
    `“${title}”: ${who} has handed it over to another person. Your request is closed, there is nothing to do.`,
  elsewhere: 'Look for the same elsewhere',
}
