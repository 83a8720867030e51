import type { Language } from '../../../shared/language-of.js'
import { learnOwnRequest } from '../../words/offer-sheet.strings.js'

/** With its words. */
export async function loadOwn(language: Language) {
  const [own] = await Promise.all([import('./own-request.js'), learnOwnRequest[language]?.()])
  return own
}
