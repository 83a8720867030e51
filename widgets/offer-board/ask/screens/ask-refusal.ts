import { refusalText } from '../../../parts/refusals/refusal-text.js'
import { askRefusalsFrench } from './ask-refusals.strings.js'

export const tellWhy = refusalText(askRefusalsFrench, {
  en: async () => (await import('./ask-refusals.strings.en.js')).askRefusalsEnglish,
})
