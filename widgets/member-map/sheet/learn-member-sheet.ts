import type { Learn } from '../../words/language.js'
import type { SheetStrings } from './member-sheet.strings.js'

/** Beside the words in French, so that those of another language are asked for together with the code that says them. */
export const learnMemberSheet: Learn<SheetStrings> = {
  en: async () => (await import('./member-sheet.strings.en.js')).english,
}
