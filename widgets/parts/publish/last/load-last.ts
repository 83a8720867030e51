import type { Language } from '../../../shared/language-of.js'
import { learnLast } from './learn-last.js'

export async function loadLast(language: Language) {
  const [last] = await Promise.all([import('./last-steps.js'), learnLast[language]?.()])
  return last
}
