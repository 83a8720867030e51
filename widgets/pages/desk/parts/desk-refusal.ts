import { refusalText } from '../../../parts/refusals/refusal-text.js'
import { deskRefusalsFrench } from './desk-refusals.strings.js'

export const tellWhy = refusalText(deskRefusalsFrench, {
  en: async () => (await import('./desk-refusals.strings.en.js')).deskRefusalsEnglish,
})
