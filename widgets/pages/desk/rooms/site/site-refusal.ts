import { refusalText } from '../../../../parts/refusals/refusal-text.js'
import { siteRefusalsFrench } from './site-refusals.strings.js'

export const tellWhy = refusalText(siteRefusalsFrench, {
  en: async () => (await import('./site-refusals.strings.en.js')).siteRefusalsEnglish,
})
