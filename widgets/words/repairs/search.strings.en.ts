import { englishCut } from '../shortened-question.strings.js'
import type { SearchWords } from './search.strings.js'

export const englishSearch: SearchWords = {
  search: 'Find a repairer',
  words: 'Repair, workshop or town',
  near: 'Near',
  appointment: 'Your appointment',
  fromDay: (written, day) => `${written}: free times from ${day} on`,
  ...englishCut,
}
