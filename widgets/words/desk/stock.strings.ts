/** What the room of a stock and its file both say. */
export const frenchStock = {
  states: {
    shown: 'En rayon',
    draft: 'Sans titre',
    'out-of-order': 'Hors service',
    paused: 'En pause',
    'awaits-look': 'À relire par le site',
    hidden: 'Cachée par la modération',
    expired: 'Terminée',
    closed: 'Retirée',
  },
  conditions: {
    new: 'Comme neuf',
    'very-good': 'Très bon',
    good: 'Bon',
    worn: 'Usé',
    'to-repair': 'À réparer',
  },
  out: 'Hors service',
  file: 'objets',
  heads: [
    'Code',
    'Objet',
    'Catégorie',
    'État',
    'Maintenant',
    'Pourquoi hors service',
    'Lieu',
    'Caution (€)',
    'Jours',
    'Ajouté le',
  ],
}

export type StockWords = typeof frenchStock
