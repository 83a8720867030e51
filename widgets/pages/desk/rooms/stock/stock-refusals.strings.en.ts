import { photoRefusalsEnglish } from '../../../../parts/refusals/photo-refusals.strings.en.js'
import { deskRefusalsEnglish } from '../../parts/desk-refusals.strings.en.js'
import type { StockRefusals } from './stock-refusals.strings.js'

export const stockRefusalsEnglish: StockRefusals = {
  again: deskRefusalsEnglish.again,
  reasons: {
    ...deskRefusalsEnglish.reasons,
    ...photoRefusalsEnglish,
    'photos-too-many': 'Four hundred photos in an hour are the most possible for your organisation.',
    'code-taken': 'Another of your copies has that code already.',
    'last-copy': 'It is the only copy: to take it away, withdraw the object.',
    'category-unknown': 'This category is no more. Choose another.',
    'offer-gone': 'This object is no longer there.',
    'offer-moved-on': 'This object has changed meanwhile: here is how it stands.',
    'offer-under-way': 'Somebody has it or is going to: that will be possible once it is back.',
    'words-barred': 'A word of this text is not allowed in the offers of the network.',
    'place-unknown': 'This place is not your organisation’s.',
    'file-too-large': 'This file is larger than 200 MB: send it in several parts.',
    'import-gone': 'This file is not kept any more: send it once more.',
    'import-busy': 'This file has been gone through already, or is just being.',
    'site-unknown': 'Your organisation has no site in the network.',
  },
}
