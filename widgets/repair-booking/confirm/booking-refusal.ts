import { refusalText } from '../../parts/refusals/refusal-text.js'
import { bookingRefusalsFrench } from './booking-refusals.strings.js'

export const tellWhy = refusalText(bookingRefusalsFrench, {
  en: async () => (await import('./booking-refusals.strings.en.js')).bookingRefusalsEnglish,
})
