import type { Learn } from '../../../words/language.js'
import type { PublishStrings } from './publish.strings.js'

/** While the form is awaited, wherever it is opened. */
export const frenchFormComing = {
  sheetComing: 'Le formulaire arrive…',
  sheetFailed: 'Le formulaire n’a pas pu être ouvert.',
}

export const englishFormComing: typeof frenchFormComing = {
  sheetComing: 'The form is coming…',
  sheetFailed: 'The form could not be opened.',
}

/** Here, and not under its French words: whoever opens the form asks for its words together with its code. */
export const learnPublish: Learn<PublishStrings> = {
  en: async () => (await import('./publish.strings.en.js')).publishEnglish,
}
