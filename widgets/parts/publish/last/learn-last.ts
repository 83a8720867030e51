import type { Learn } from '../../../words/language.js'
import type { LastStrings } from './last.strings.js'

/** Beside the words in French, so that those of another language are asked for together with the code that says them. */
export const learnLast: Learn<LastStrings> = { en: async () => (await import('./last.strings.en.js')).lastEnglish }
