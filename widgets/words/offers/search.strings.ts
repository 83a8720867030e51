/** The words of the search among the offers. */
export const frenchSearch = {
  words: 'Que cherchez-vous\u00a0?',
  find: 'Chercher',
  askFor: 'Publier une demande',
  tellMe: 'Prévenez-moi',
  category: 'Catégorie',
  allCategories: 'Toutes les catégories',
  place: 'Lieu',
  allPlaces: 'Tous les lieux',
  order: 'Ordre',
  orders: { fitting: 'Pertinence', nearest: 'Près de moi', newest: 'Récent' },
  /** Where one wants the nearest first, and has not said from where. */
  fromWhere: 'De quelle commune\u00a0? Les offres les plus proches viendront d’abord.',
}

export type SearchWords = typeof frenchSearch
