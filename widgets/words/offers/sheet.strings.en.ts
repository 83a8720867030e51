import type { FactWords } from './sheet.strings.js'

export const englishFacts: FactWords = {
  giver: 'Offered by',
  seeker: 'Wanted by',
  condition: 'Condition',
  conditions: {
    new: 'new',
    'very-good': 'very good',
    good: 'good',
    worn: 'worn but working',
    'to-repair': 'to be repaired',
  },
  deposit: 'Deposit',
  length: 'Usual length',
  lengthOf: (count) => `${count}\u00a0${count > 1 ? 'days' : 'day'}`,
  copies: 'How many',
  published: 'Posted',
  freeDays: 'Availability',
  noTakenDay: 'No day is taken so far.',
}
