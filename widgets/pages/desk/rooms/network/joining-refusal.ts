import { refusalText } from '../../../../parts/refusals/refusal-text.js'
import { joiningRefusalsFrench } from './joining-refusals.strings.js'

export const tellWhy = refusalText(joiningRefusalsFrench, {
  en: async () => (await import('./joining-refusals.strings.en.js')).joiningRefusalsEnglish,
})
