import { ended } from '../../words/ended.js'
import { englishMet } from '../../words/loans/met.strings.en.js'
import type { LoanStateStrings } from './loan-state.strings.js'

export const loanStateEnglish: LoanStateStrings = {
  at: (day, clock) => `${day} at ${clock}`,
  by: (clock) => `${clock} today`,
  asks: ({ who, day }) => `${who} waits for your answer${day ? `, before ${day}` : ''}.`,
  sent: ({ day }) =>
    day ? `Request sent: an answer comes by ${day}.` : 'Promised to somebody else: your request keeps its place.',
  proposed: ({ who, day }) => `${who} proposes other days: ${day}.`,
  proposedMine: ({ who, day }) => `You proposed ${day}: ${who} has to answer.`,
  draws: ({ day }) => `Draw by lot: ${day}.`,
  confirm: ({ day }) => `The lot has fallen on you: say yes before ${day}.`,
  confirms: ({ who, day }) => `The lot has fallen on ${who}: an answer comes by ${day}.`,
  agreed: ({ who }) => ended(`Agreed with ${who}`),
  displaced: ({ who }) => ended(`Not there yet: see with ${who}`),
  met: englishMet,
  toConfirm: (said) => `${said}: to confirm.`,
  saidMine: (said, who) => `${said}: ${who} has to confirm.`,
  longer: ({ who, day }) => `${who} asks to keep it until ${day}.`,
  has: ({ who, day }) => (day ? `${who} has it until ${day}.` : `${who} has it.`),
  have: ({ day }) => (day ? `To give back on ${day}.` : 'You have it.'),
  brought: ({ who }) => ended(`You said that it is back: ${who} is to look`),
  late: ({ day }) => `It was due back on ${day}.`,
}
