import type { Language } from '../../../shared/language-of.js'
import { learnLast } from '../words/publish.strings.js'

export async function loadLast(language: Language) {
  const [last] = await Promise.all([import('./last-steps.js'), learnLast[language]?.()])
  return last
}
