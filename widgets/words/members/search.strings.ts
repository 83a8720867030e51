/** What one looks for among the places and members, and takes away of what is found. */
export const frenchSearch = {
  search: 'Chercher un lieu',
  words: 'Que cherchez-vous\u00a0?',
  near: 'Près de',
  within: 'Jusqu’à',
  find: 'Chercher',
  kind: 'Genre de lieu',
  does: 'Ce qu’on y fait',
  doing: { lend: 'Emprunter', repair: 'Réparer', host: 'Trouver un accueil', accompany: 'Se faire aider' },
  topic: 'Thèmes',
  topics: {
    food: 'Alimentation',
    mobility: 'Mobilité',
    delivery: 'Livraison',
    objects: 'Objets',
    services: 'Services',
    digital: 'Numérique',
  },
  /** « dimanche : 10 h à 12 h et 14 h à 18 h » */
  dayIs: (day: string, hours: string) => `${day}\u00a0: ${hours}`,
  /** How many places have among their offers what one looks for. */
  offering: {
    lend: (places: number) => (places > 1 ? `${places} lieux en prêtent` : '1 lieu en prête'),
    give: (places: number) => (places > 1 ? `${places} lieux en donnent` : '1 lieu en donne'),
    both: (places: number) => (places > 1 ? `${places} lieux en prêtent ou en donnent` : '1 lieu en prête et en donne'),
  },
  otherPlaces: (count: number) => (count > 1 ? `et ${count} autres lieux` : 'et 1 autre lieu'),
}

export type SearchWords = typeof frenchSearch
