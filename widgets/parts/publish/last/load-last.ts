import type { Language } from '../../../shared/locale.js'

export async function loadLast(language: Language) {
  const [last] = await Promise.all([import('./last-step.js'), language === 'en' && import('./last.strings.en.js')])
  return last
}
