import { refusalText } from '../../../../parts/refusals/refusal-text.js'
import { networkRefusalsFrench } from './network-refusals.strings.js'

export const tellWhy = refusalText(networkRefusalsFrench, {
  en: async () => (await import('./network-refusals.strings.en.js')).networkRefusalsEnglish,
})
