import { refusalText } from '../refusals/refusal-text.js'
import { signInRefusalsFrench } from './sign-in-refusals.strings.js'

export const tellWhy = refusalText(signInRefusalsFrench, {
  en: async () => (await import('./sign-in-refusals.strings.en.js')).signInRefusalsEnglish,
})
