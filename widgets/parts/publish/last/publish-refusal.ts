import { refusalText } from '../../refusals/refusal-text.js'
import { publishRefusalsFrench } from './publish-refusals.strings.js'

export const tellWhy = refusalText(publishRefusalsFrench, {
  en: async () => (await import('./publish-refusals.strings.en.js')).publishRefusalsEnglish,
})
