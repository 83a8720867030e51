/** How one looks for a repairer, and what comes of it. */
export const frenchSearch = {
  search: 'Chercher un réparateur',
  words: 'Réparation, atelier ou commune',
  near: 'Près de',
  appointment: 'Votre rendez-vous',
}

export type SearchWords = typeof frenchSearch
