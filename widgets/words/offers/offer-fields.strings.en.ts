import type { OfferFieldWords } from './offer-fields.strings.js'

export const englishOfferFields: OfferFieldWords = {
  condition: { name: 'Condition', asked: 'Condition' },
  depositCents: { name: 'Deposit', asked: 'Deposit, in euros (optional)' },
  preferredDays: {
    name: 'Usual length',
    asked: 'Days at most (optional)',
    short: 'Days',
    held: 'Preferred length of a loan, in days',
  },
  material: { name: 'Material', asked: 'Material (optional)', hint: 'For example: wood, steel.' },
}
