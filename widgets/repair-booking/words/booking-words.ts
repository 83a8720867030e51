import type { Language } from '../../shared/locale.js'
import type { BookingFrame } from '../booking-frame.js'
import { bookingFrench, type BookingWords } from './booking.strings.js'

let english: BookingWords | undefined

/** To await before the first step, so that no word appears in the other language. */
export async function learnBookingWords(language: Language): Promise<void> {
  if (language === 'en') english ??= (await import('./booking.strings.en.js')).bookingEnglish
}

/** French until the other language is loaded. */
export function bookingWords({
  language,
  host,
  failed,
}: Pick<BookingFrame, 'language' | 'host' | 'failed'>): BookingWords {
  if (language === 'fr') return bookingFrench
  if (!english) learnBookingWords(language).then(() => host.requestUpdate(), failed)
  return english ?? bookingFrench
}
