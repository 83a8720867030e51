import type { Learn } from '../../../../words/language.js'

/** Words that the staff of a place choose from. */
export const readyFrench: readonly string[] = [
  'D’accord, c’est noté.',
  'Venez aux heures d’ouverture.',
  'C’est prêt, vous pouvez venir le prendre.',
]

export const learnReady: Learn<readonly string[]> = {
  en: async () => (await import('./request-talk.strings.en.js')).readyEnglish,
}
