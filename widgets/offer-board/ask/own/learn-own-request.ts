import type { Learn } from '../../../words/language.js'
import type { OwnRequestStrings } from './own-request.strings.js'

/** Beside the words in French, so that those of another language are asked for together with the code that says them. */
export const learnOwnRequest: Learn<OwnRequestStrings> = {
  en: async () => (await import('./own-request.strings.en.js')).ownRequestEnglish,
}
