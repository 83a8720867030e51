/** How one looks for a repairer, and what comes of it. */
export const frenchSearch = {
  search: 'Chercher un réparateur',
  near: 'Près de',
  appointment: 'Votre rendez-vous',
}

export type SearchWords = typeof frenchSearch
