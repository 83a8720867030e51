import { signInEnglish } from '../../parts/sign-in/sign-in.strings.en.js'
import type { BookingWords } from './booking.strings.js'
import { confirmEnglish } from '../confirm/confirm.strings.en.js'
import { stepsEnglish } from '../steps/steps.strings.en.js'

export const bookingEnglish: BookingWords = { ...signInEnglish, ...confirmEnglish, ...stepsEnglish }
