/** What one looks for among the offers. */
export const frenchSearch = {
  words: 'Que cherchez-vous\u00a0?',
  find: 'Chercher',
  category: 'Catégorie',
  allCategories: 'Toutes les catégories',
  place: 'Lieu',
  allPlaces: 'Tous les lieux',
}

export type SearchWords = typeof frenchSearch
