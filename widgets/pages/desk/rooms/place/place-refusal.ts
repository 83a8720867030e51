import { refusalText } from '../../../../parts/refusals/refusal-text.js'
import { placeRefusalsFrench } from './place-refusals.strings.js'

export const tellWhy = refusalText(placeRefusalsFrench, {
  en: async () => (await import('./place-refusals.strings.en.js')).placeRefusalsEnglish,
})
