import { frenchCard } from '../offers/card.strings.js'
import { fileHeads } from '../offers/filed-words.js'
import { frenchOfferFields } from '../offers/offer-fields.strings.js'

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
    lent: 'Prêté',
    late: 'En retard',
    'to-repair': 'À réparer',
  },
  conditions: { new: 'Comme neuf', 'very-good': 'Très bon', good: 'Bon', worn: 'Usé', 'to-repair': 'À réparer' },
  kinds: frenchCard.kinds,
  out: 'Hors service',
  file: 'objets',
  heads: [
    'Code',
    'Exemplaire de',
    'Objet',
    'Type',
    'Catégorie',
    'État',
    'Maintenant',
    'Pourquoi hors service',
    'Lieu',
    ...fileHeads(frenchOfferFields),
    'Description',
    'Photos',
    'Ce que montrent les photos',
    'Ajouté le',
  ],
}

export type StockWords = typeof frenchStock
