const counted = (count: number, atLeast: boolean, what: string) => `${atLeast ? 'Au moins ' : ''}${count} ${what}`

/** The words of the search among the places and members, and of its file. */
export const frenchSearch = {
  search: 'Chercher un lieu',
  propose: 'Proposer un lieu',
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
  /** How many places have among their offers what one looks for; `atLeast` where nobody counted them all. */
  offering: {
    lend: (places: number, atLeast = false) =>
      counted(places, atLeast, places > 1 ? 'lieux en prêtent' : 'lieu en prête'),
    give: (places: number, atLeast = false) =>
      counted(places, atLeast, places > 1 ? 'lieux en donnent' : 'lieu en donne'),
    both: (places: number, atLeast = false) =>
      counted(places, atLeast, places > 1 ? 'lieux en prêtent ou en donnent' : 'lieu en prête et en donne'),
  },
  otherPlaces: (count: number, atLeast = false) => {
    if (atLeast) return 'et d’autres lieux'
    return count > 1 ? `et ${count} autres lieux` : 'et 1 autre lieu'
  },
}

export type SearchWords = typeof frenchSearch
