import type { SearchWords } from './search.strings.js'

export const englishSearch: SearchWords = {
  search: 'Find a repairer',
  near: 'Near',
  appointment: 'Your appointment',
}
