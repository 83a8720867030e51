import type { Learn } from '../../words/language.js'

export const givingBackFrench = {
  title: 'Et vous\u00a0?',
  /** It counts searches, and nobody who searched. */
  means: 'On l’a cherché ici ces dernières semaines, sans le trouver. Peut-être l’avez-vous\u00a0?',
  times: (count: number) => `${count}\u00a0recherches`,
  offer: 'Je peux le prêter',
  later: 'Plus tard',
}

export type GivingBackStrings = typeof givingBackFrench

export const learnGivingBack: Learn<GivingBackStrings> = {
  en: async () => (await import('./giving-back.strings.en.js')).givingBackEnglish,
}
