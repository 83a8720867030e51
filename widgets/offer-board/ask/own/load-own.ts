import type { Language } from '../../../shared/locale.js'

/** With its words. */
export async function loadOwn(language: Language) {
  const [own] = await Promise.all([
    import('./own-request.js'),
    language === 'en' && import('./own-request.strings.en.js'),
  ])
  return own
}
