import { deskRefusalsEnglish } from '../../parts/desk-refusals.strings.en.js'
import type { LoansRefusals } from './loans-refusals.strings.js'

export const loansRefusalsEnglish: LoansRefusals = {
  again: deskRefusalsEnglish.again,
  reasons: {
    ...deskRefusalsEnglish.reasons,
    'loan-gone': 'This request is there no more.',
    'loan-moved-on': 'This request has changed meanwhile: here is how it stands.',
    'days-taken': 'One of these days is taken. Choose others.',
    'day-closed': 'The place is closed on one of these days.',
    'loan-too-long': 'That is longer than you lend.',
    'promised-already': 'It is promised to somebody else already: cancel with them first.',
    'somebody-waits': 'Somebody waits for these days.',
    'too-late': 'It is too late for that.',
    'too-early': 'It is too early yet: that is said on the day itself.',
    'renewals-over': 'This loan was made longer as often as the rule allows. To go beyond, say why in a word.',
    'requests-full': 'They have as many things already as are lent at once.',
    'offer-gone': 'This thing is not lent any more: it was withdrawn, or all of it is out of order.',
    'rules-moved-on': 'This rule has changed meanwhile. Read it again: nothing was saved.',
  },
  told: {
    'loan-moved-on': (by) => `${by} has just dealt with it: here is how it stands.`,
    'rules-moved-on': (by) =>
      `${by} has just changed this rule. Here is theirs; what you typed is kept, and nothing was saved.`,
    nearest: (periods) => `One of these days is taken. The nearest that are free: ${periods.join('; ')}.`,
    held: (who, day) => `It is too early: everything is taken until then. ${who} has it until ${day}.`,
    until: (day) => `Somebody holds the days after. The latest possible: ${day}.`,
    most: (days) => `Your rule allows ${days} ${days > 1 ? 'days' : 'day'} at most. To go beyond, say why in a word.`,
    full: (most) =>
      `Your rule allows one person ${most} ${most > 1 ? 'things' : 'thing'} at once, and that is reached. To go beyond, say why in a word.`,
  },
}
