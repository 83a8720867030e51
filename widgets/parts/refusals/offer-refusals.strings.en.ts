import type { OfferRefusals } from './offer-refusals.strings.js'

export const offerRefusalsEnglish: OfferRefusals = {
  'category-unknown': 'This category no longer exists. Choose another one.',
  'offer-gone': 'This offer is no longer there.',
  'offer-moved-on': 'This offer has changed meanwhile, perhaps in another window. Open it again to see how it stands.',
  'days-taken': 'One of these days is already taken.',
  'offers-too-many': 'You have put up twenty offers in one day, which is the most.',
  'offer-under-way': 'Somebody has it or is going to: it can be taken away once it is back.',
  'publishing-barred':
    'You may not publish here for the moment. The e-mail that you received says why, until when, and whom to write to if you disagree.',
  'words-barred': 'A word of this text is not allowed in the offers of the network.',
}
