import type { Language } from '../../shared/language-of.js'
import { learnAsk } from '../words/offer-sheet.strings.js'

/** With its words, so that it can take the place of what was shown while it was awaited. */
export async function loadAsk(language: Language) {
  const [ask] = await Promise.all([import('./asking.js'), learnAsk[language]?.()])
  return ask
}
