import { englishKnown } from '../account/known.strings.js'
import { englishOfferFields } from './offer-fields.strings.en.js'
import type { FactWords } from './sheet.strings.js'

export const englishFacts: FactWords = {
  giver: 'Offered by',
  seeker: 'Wanted by',
  known: 'On the network',
  ...englishKnown,
  thanks: 'Thanked by others',
  thanked: (said, by) => `${by}: “${said}”`,
  answers: 'Answers',
  answersIn: {
    hours: 'usually within a few hours',
    day: 'usually within a day',
    days: 'usually within two or three days',
    week: 'usually within a week',
  },
  category: 'Category',
  fields: englishOfferFields,
  conditions: {
    new: 'new',
    'very-good': 'very good',
    good: 'good',
    worn: 'worn but working',
    'to-repair': 'to be repaired',
  },
  depositOf: (cents) =>
    new Intl.NumberFormat('en-GB', {
      style: 'currency',
      currency: 'EUR',
      minimumFractionDigits: cents % 100 && 2,
    }).format(cents / 100),
  depositNote: 'nothing is charged here',
  noDeposit: 'none',
  lengthOf: (count) => `${count}\u00a0${count > 1 ? 'days' : 'day'}`,
  copies: 'How many',
  published: 'Posted',
  freeDays: 'Availability',
  noTakenDay: 'No day is taken so far.',
}
