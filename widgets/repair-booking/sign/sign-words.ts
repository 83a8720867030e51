import type { Language } from '../../shared/locale.js'
import { signInFrench, type SignInStrings } from '../../parts/sign-in/sign-in.strings.js'
import type { BookingFrame } from '../booking-frame.js'
import { signFrench, type SignStrings } from './sign.strings.js'

export type SignWords = SignInStrings & SignStrings

const french: SignWords = { ...signInFrench, ...signFrench }
let english: SignWords | undefined

/** Awaited before the first step is shown, nobody sees a word of the other language. */
export async function learnSignWords(language: Language): Promise<void> {
  if (language === 'en') english ??= (await import('./sign.strings.en.js')).english
}

export function signWords({ language, host, failed }: BookingFrame): SignWords {
  if (language === 'fr') return french
  if (!english) learnSignWords(language).then(() => host.requestUpdate(), failed)
  return english ?? french
}
