import type { Language } from '../../../../words/language.js'

/** Words that the staff of a place choose from. */
export const readyWords: Readonly<Record<Language, readonly string[]>> = {
  fr: ['D’accord, c’est noté.', 'Venez aux heures d’ouverture.', 'C’est prêt, vous pouvez venir le prendre.'],
  en: ['All right, that is noted.', 'Come during opening hours.', 'It is ready: you may come and take it.'],
}
