import type { Language } from '../../shared/language-of.js'
import { learnPublish } from './words/form-coming.strings.js'

/** The form with its words, so that it can take the place of what was shown while it was awaited. */
export async function loadPublish(language: Language) {
  const [publish] = await Promise.all([import('./publish-sheet.js'), learnPublish[language]?.()])
  return publish
}
