import type { Learn } from '../../words/language.js'
import type { SavedSearchStrings } from './saved-search.strings.js'

/** Beside the words in French, so that those of another language are asked for together with the code that says them. */
export const learnSavedSearch: Learn<SavedSearchStrings> = {
  en: async () => (await import('./saved-search.strings.en.js')).savedSearchEnglish,
}
