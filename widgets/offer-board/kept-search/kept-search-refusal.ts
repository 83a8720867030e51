import { refusalText } from '../../parts/refusals/refusal-text.js'
import { keptSearchRefusalsFrench } from './kept-search-refusals.strings.js'

export const tellWhy = refusalText(keptSearchRefusalsFrench, {
  en: async () => (await import('./kept-search-refusals.strings.en.js')).keptSearchRefusalsEnglish,
})
