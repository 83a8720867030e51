import type { Learn } from '../../words/language.js'
import type { SheetStrings } from './offer-sheet.strings.js'

/** Beside the words in French, so that those of another language are asked for together with the code that says them. */
export const learnOfferSheet: Learn<SheetStrings> = {
  en: async () => (await import('./offer-sheet.strings.en.js')).english,
}
