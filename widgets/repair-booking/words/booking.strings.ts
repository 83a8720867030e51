import { signInFrench } from '../../parts/sign-in/sign-in.strings.js'
import { signFrench } from '../sign/sign.strings.js'
import { stepsFrench } from '../steps/steps.strings.js'

/** All that the steps of a booking say. */
export const bookingFrench = { ...signInFrench, ...signFrench, ...stepsFrench }

export type BookingWords = typeof bookingFrench
