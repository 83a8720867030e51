import type { Learn } from '../../words/language.js'
import type { AskStrings } from './ask.strings.js'

/** Beside the words in French, so that those of another language are asked for together with the code that says them. */
export const learnAsk: Learn<AskStrings> = { en: async () => (await import('./ask.strings.en.js')).askEnglish }
