import { signInEnglish } from '../../parts/sign-in/sign-in.strings.en.js'
import type { BookingWords } from './booking.strings.js'
import { signEnglish } from '../sign/sign.strings.en.js'
import { stepsEnglish } from '../steps/steps.strings.en.js'

export const bookingEnglish: BookingWords = { ...signInEnglish, ...signEnglish, ...stepsEnglish }
