import type { StateWords } from './states.strings.js'

export const englishStates: StateWords = {
  requested: 'To be answered',
  booked: 'Booked',
  proposed: 'Another time proposed',
  refused: 'Refused',
  cancelled: 'Cancelled',
  expired: 'Unanswered',
  kept: 'Took place',
  missed: 'Missed',
}
