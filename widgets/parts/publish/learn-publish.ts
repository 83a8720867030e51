import type { Learn } from '../../words/language.js'
import type { PublishStrings } from './publish.strings.js'

/** Beside the words in French, so that those of another language are asked for together with the code that says them. */
export const learnPublish: Learn<PublishStrings> = {
  en: async () => (await import('./publish.strings.en.js')).publishEnglish,
}
