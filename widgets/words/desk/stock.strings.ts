import { frenchCard } from '../offers/card.strings.js'
import { fileHeads } from '../offers/filed-words.js'
import { frenchOfferFields } from '../offers/offer-fields.strings.js'
import type { StockColumn } from '../offers/stock-columns.js'

/** The room of a stock and its file both say this. */
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
    lent: 'Sorti',
    late: 'En retard',
    reserved: 'Réservé',
    'to-repair': 'À réparer',
  },
  conditions: { new: 'Comme neuf', 'very-good': 'Très bon', good: 'Bon', worn: 'Usé', 'to-repair': 'À réparer' },
  kinds: frenchCard.kinds,
  out: 'Hors service',
  /** Over the columns of its file. */
  heads: {
    code: 'Code',
    copyOf: 'Exemplaire de',
    title: 'Objet',
    kind: 'Type',
    category: 'Catégorie',
    condition: 'État',
    state: 'Maintenant',
    outReason: 'Pourquoi hors service',
    place: 'Lieu',
    ...fileHeads(frenchOfferFields),
    description: 'Description',
    count: 'Nombre',
    value: 'Valeur (€)',
    notes: 'Observations',
    photos: 'Photos',
    alts: 'Ce que montrent les photos',
    added: 'Ajouté le',
  } satisfies Readonly<Record<StockColumn, string>>,
}

export type StockWords = typeof frenchStock
