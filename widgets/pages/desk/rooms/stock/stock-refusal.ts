import { refusalText } from '../../../../parts/refusals/refusal-text.js'
import { stockRefusalsFrench } from './stock-refusals.strings.js'

export const tellWhy = refusalText(stockRefusalsFrench, {
  en: async () => (await import('./stock-refusals.strings.en.js')).stockRefusalsEnglish,
})
