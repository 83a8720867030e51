import { frenchCut } from '../shortened-question.strings.js'

/** How one looks for a repairer, and what comes of it. */
export const frenchSearch = {
  search: 'Chercher un réparateur',
  words: 'Réparation, atelier ou commune',
  near: 'Près de',
  appointment: 'Votre rendez-vous',
  /** Where a day was said among the words, as it was written. */
  fromDay: (written: string, day: string) => `${written}\u00a0: créneaux libres à partir du ${day}`,
  ...frenchCut,
}

export type SearchWords = typeof frenchSearch
