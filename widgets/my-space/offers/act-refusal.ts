import { refusalText } from '../../parts/refusals/refusal-text.js'
import { actRefusalsFrench } from './act-refusals.strings.js'

export const tellWhy = refusalText(actRefusalsFrench, {
  en: async () => (await import('./act-refusals.strings.en.js')).actRefusalsEnglish,
})
