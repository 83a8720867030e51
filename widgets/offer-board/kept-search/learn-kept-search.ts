import type { Learn } from '../../words/language.js'
import type { KeptSearchStrings } from './kept-search.strings.js'

/** Beside the words in French, so that those of another language are asked for together with the code that says them. */
export const learnKeptSearch: Learn<KeptSearchStrings> = {
  en: async () => (await import('./kept-search.strings.en.js')).keptSearchEnglish,
}
