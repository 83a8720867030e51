import type { LinkWords } from './mail-link.strings.js'

export const englishLink: LinkWords = {
  repairers: 'See the repairers and their phone numbers',
  notYou: 'It was not you?',
  site: 'Go to the home page of the site',
}
