import type { Language } from '../../base/language.js'

export const barredCsvStrings: Record<Language, { readonly file: string; readonly columns: readonly string[] }> = {
  fr: { file: 'mots-ecartes', columns: ['mot', 'effet', 'pourquoi', 'offres aujourd’hui'] },
  en: { file: 'barred-words', columns: ['word', 'does', 'why', 'offers today'] },
}
