import type { Language } from '../../words/language.js'

type SpaceSheetWords = { readonly title: string; readonly close: string }

export const spaceSheetWords: Readonly<Record<Language, SpaceSheetWords>> = {
  fr: { title: 'Mon espace', close: 'Fermer' },
  en: { title: 'My space', close: 'Close' },
}
