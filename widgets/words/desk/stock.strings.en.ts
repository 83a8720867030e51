import { englishCard } from '../offers/search.strings.en.js'
import { fileHeads } from '../offers/filed-words.js'
import { englishOfferFields } from '../offers/offer-fields.strings.en.js'
import type { StockWords } from './stock.strings.js'

export const englishStock: StockWords = {
  states: {
    shown: 'On the shelf',
    draft: 'Without a title',
    'out-of-order': 'Out of order',
    paused: 'Paused',
    'awaits-look': 'To be read by the site',
    hidden: 'Hidden by moderation',
    expired: 'Over',
    closed: 'Withdrawn',
    lent: 'Out',
    late: 'Late',
    reserved: 'Reserved',
    'to-repair': 'To repair',
  },
  conditions: { new: 'Like new', 'very-good': 'Very good', good: 'Good', worn: 'Worn', 'to-repair': 'To repair' },
  kinds: englishCard.kinds,
  out: 'Out of order',
  heads: {
    code: 'Code',
    copyOf: 'Copy of',
    title: 'Object',
    kind: 'Type',
    category: 'Category',
    condition: 'Condition',
    state: 'Now',
    outReason: 'Why out of order',
    place: 'Place',
    ...fileHeads(englishOfferFields),
    description: 'Description',
    count: 'Count',
    value: 'Value (€)',
    notes: 'Remarks',
    photos: 'Photos',
    alts: 'What the photos show',
    added: 'Added on',
  },
}
