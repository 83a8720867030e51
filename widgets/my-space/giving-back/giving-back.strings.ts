import type { Language } from '../../words/language.js'

const frenchGivingBack = {
  title: 'Et vous\u00a0?',
  /** It counts searches, and nobody who searched. */
  means: 'On l’a cherché ici ces dernières semaines, sans le trouver. Peut-être l’avez-vous\u00a0?',
  times: (count: number) => `${count}\u00a0recherches`,
  offer: 'Je peux le prêter',
  later: 'Plus tard',
}

export type GivingBackStrings = typeof frenchGivingBack

const englishGivingBack: GivingBackStrings = {
  title: 'And you?',
  means: 'People have looked for these here in the last weeks, and not found them. Perhaps you have one?',
  times: (count) => `${count}\u00a0searches`,
  offer: 'I can lend one',
  later: 'Later',
}

export const givingBackWords: Readonly<Record<Language, GivingBackStrings>> = {
  fr: frenchGivingBack,
  en: englishGivingBack,
}
