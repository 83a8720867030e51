import type { RulesStrings } from './rules.strings.js'

export const rulesEnglish: RulesStrings = {
  title: 'Rules of lending',
  more: 'They hold for what is asked for from now on. What is agreed already does not move. Your team may go beyond them, with a word that stays in the history; never on days that somebody holds.',
  none: 'No rule yet. You are asked for each thing, for as long as one likes, and you answer each time.',
  all: 'All that you lend',
  exceptions: 'By category',
  exceptionsMore: 'The rule of a category replaces that of the place as a whole, for this category and what it holds.',
  write: 'Write the rule of the place',
  add: 'Add a rule for a category',
  choose: 'Category',
  chooseNone: 'Choose a category',
  change: 'Change',
  changeOf: (name) => `Change the rule: ${name}`,
  remove: 'Take away',
  removeOf: (name) => `Take the rule away: ${name}`,
  save: 'Save the rule',
  saving: 'Saving…',
  keep: 'Change nothing',
  undo: 'Undo',
  longest: (days) => `${days} ${days > 1 ? 'days' : 'day'} at most`,
  atOnce: (count) => `${count} at once`,
  buffer: (days) => `${days} ${days > 1 ? 'days' : 'day'} free after`,
  renewals: (count) =>
    count === 0 ? 'not lent longer' : count > 1 ? `lent longer ${count} times` : 'lent longer once',
  deposit: (price) => `deposit ${price}`,
  alone: 'accepted at once',
  unlimited: 'no limit',
  fields: {
    longestDays: {
      name: 'Longest time, in days',
      means: 'Each time it is lent longer, as many days at most. Empty: no limit.',
    },
    mostAtOnce: {
      name: 'Things at once, for one person',
      means: 'Asked for or with them already, all that this rule is for counted together. Empty: no limit.',
    },
    bufferDays: { name: 'Days kept free after each loan', means: 'To clean, check, charge. Empty: none.' },
    mostRenewals: {
      name: 'Times that it may be lent longer',
      means: 'How often one loan may be made longer. Empty: no limit; 0: never.',
    },
    deposit: {
      name: 'Deposit told, in euros',
      means:
        'It is told before one asks, and is settled at your place. The sheet of a thing may tell another. Empty: none.',
    },
  },
  asksMembership: 'Lend to members',
  asksMembershipMeans:
    'Who has no present membership cannot ask, and reads how to become a member. At the counter a word is enough to go beyond.',
  membersAlone: 'to members',
  agreesAlone: 'Accept without waiting for our answer',
  agreesAloneMeans: 'Who asks for free days has them at once. You get an e-mail. For what is lent alone.',
  wrong: (least, most) => `A number from ${least} to ${most}, or nothing.`,
  wrongDeposit: 'An amount in euros, 10,000 at most, or nothing.',
  saved: (name) => `Rule saved: ${name}`,
  removed: (name) => `Rule taken away: ${name}`,
  undone: (name) => `As before: ${name}`,
}
