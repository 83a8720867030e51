import type { LastActsStrings } from './last-acts.strings.js'

const until = (to: string) => (to ? `, until ${to}` : '')

export const lastActsEnglish: LastActsStrings = {
  title: 'Done last',
  did: {
    lend: ({ thing, who, to }) => `${thing}: lent to ${who}${until(to)}`,
    'hand-over': ({ thing, who, to }) => `${thing}: handed to ${who}${until(to)}`,
    'give-back': ({ thing, who }) => `${thing}: taken back from ${who}`,
    lengthen: ({ thing, who, to }) => `${thing}: longer for ${who}${until(to)}`,
  },
  deposits: {
    take: (price, who) => `Deposit of ${price}: taken, ${who}`,
    'pay-back': (price, who) => `Deposit of ${price}: given back to ${who}`,
    keep: (price, who) => `Deposit of ${price}: kept, ${who}`,
  },
  several: (count) => `${count} things`,
  when: (time, by) => (by ? `${time}, by ${by}` : time),
  me: 'you',
  undo: 'Undo',
  undoing: 'Undoing…',
  undoAll: (what) => `Undo: ${what}`,
  undone: 'undone',
  followed: 'something came after',
  done: (what) => `Undone: ${what}.`,
  none: 'Nothing yet today. What is lent, taken back or made longer can be undone here until midnight.',
  all: (count) => `All of today (${count})`,
  failed: 'What was done last could not be loaded.',
  retry: 'Try again',
}
