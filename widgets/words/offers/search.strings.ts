/** What one looks for among the offers. */
export const frenchSearch = {
  words: 'Que cherchez-vous\u00a0?',
  find: 'Chercher',
  category: 'Catégorie',
  allCategories: 'Toutes les catégories',
  place: 'Lieu',
  allPlaces: 'Tous les lieux',
  order: 'Ordre',
  orders: { fitting: 'Pertinence', nearest: 'Près de moi', newest: 'Récent' },
}

export type SearchWords = typeof frenchSearch
