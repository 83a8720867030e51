import { learnPublish } from '../parts/publish/words/form-coming.strings.js'
import type { Language } from '../shared/language-of.js'

/** With its words, so that it can take the place of what was shown while it was awaited. */
export async function loadPublish(language: Language) {
  const [publish] = await Promise.all([import('./board-publish.js'), learnPublish[language]?.()])
  return publish
}
