import type { Language } from '../../shared/locale.js'
import type { BookingFrame } from '../booking-frame.js'
import { french, type StepStrings } from './steps.strings.js'

let english: StepStrings | undefined

/** Awaited before the first step is shown, nobody sees a word of the other language. */
export async function learnStepWords(language: Language): Promise<void> {
  if (language === 'en') english ??= (await import('./steps.strings.en.js')).english
}

export function stepWords({ language, host, failed }: BookingFrame): StepStrings {
  if (language === 'fr') return french
  if (!english) learnStepWords(language).then(() => host.requestUpdate(), failed)
  return english ?? french
}
