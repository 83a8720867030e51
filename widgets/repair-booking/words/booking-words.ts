import type { Language } from '../../shared/language-of.js'
import type { BookingFrame } from '../booking-frame.js'
import { bookingFrench, learnBooking, type BookingWords } from './booking.strings.js'

const learnt: { [language in Language]?: BookingWords } = {}

/** To await before the first step, so that no word appears in another language. */
export async function learnBookingWords(language: Language): Promise<void> {
  learnt[language] ??= (await learnBooking[language]?.()) ?? bookingFrench
}

/** French until the other language is loaded. */
export function bookingWords({
  language,
  host,
  failed,
}: Pick<BookingFrame, 'language' | 'host' | 'failed'>): BookingWords {
  if (!learnBooking[language]) return bookingFrench
  if (!learnt[language]) learnBookingWords(language).then(() => host.requestUpdate(), failed)
  return learnt[language] ?? bookingFrench
}
