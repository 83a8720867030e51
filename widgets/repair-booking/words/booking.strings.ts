import { signInFrench } from '../../parts/sign-in/sign-in.strings.js'
import { confirmFrench } from '../confirm/confirm.strings.js'
import { stepsFrench } from '../steps/steps.strings.js'
import type { Learn } from '../../words/language.js'

export const bookingFrench = { ...signInFrench, ...confirmFrench, ...stepsFrench }

export type BookingWords = typeof bookingFrench

export const learnBooking: Learn<BookingWords> = {
  en: async () => (await import('./booking.strings.en.js')).bookingEnglish,
}
