import { englishCut } from '../shortened-question.strings.js'
import type { KindWords } from './kinds.strings.js'
import type { SearchWords } from './search.strings.js'

export const englishKinds: KindWords = {
  types: { workshop: 'Workshop', 'self-repair': 'Repair it yourself, with help', itinerant: 'Comes to you' },
  freeFrom: (moment) => `Free from ${moment}`,
}

export const englishSearch: SearchWords = {
  search: 'Find a repairer',
  words: 'Repair, workshop or town',
  near: 'Near',
  appointment: 'Your appointment',
  fromDay: (written, day) => `${written}: free times from ${day} on`,
  ...englishCut,
}
