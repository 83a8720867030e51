import type { Language } from '../../base/language.js'

export const categoriesCsvStrings: Record<Language, { readonly file: string; readonly columns: readonly string[] }> = {
  fr: { file: 'categories', columns: ['offres montrées', 'offres', 'mots'] },
  en: { file: 'categories', columns: ['offers shown', 'offers', 'words'] },
}
