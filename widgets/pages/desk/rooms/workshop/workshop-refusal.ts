import { refusalText } from '../../../../parts/refusals/refusal-text.js'
import { workshopRefusalsFrench } from './workshop-refusals.strings.js'

export const tellWhy = refusalText(workshopRefusalsFrench, {
  en: async () => (await import('./workshop-refusals.strings.en.js')).workshopRefusalsEnglish,
})
