import { loanStateEnglish } from '../../parts/loans/loan-state.strings.en.js'
import type { OwnLoansStrings } from './own-loans.strings.js'

export const ownLoansEnglish: OwnLoansStrings = {
  ...loanStateEnglish,
  waiting: 'Your answer is awaited',
  title: 'What is lent and given between you',
  with: (who, commune) => (commune ? `with ${who}, in ${commune}` : `with ${who}`),
  page: 'See the request',
  answer: 'Answer',
  awaited: 'What others wait to borrow from you',
  awaitedMeans: 'As soon as it is free, each is told in turn: you need do nothing.',
  awaitedBy: (count) => (count === 1 ? 'one person waits' : `${count} people wait`),
  waits: 'What you wait for',
  anyDays: 'any days',
  before: (count) =>
    count === 0
      ? 'Taken for now. Nobody waits before you.'
      : count === 1
        ? 'Taken for now. One person waits before you.'
        : `Taken for now. ${count} people wait before you.`,
  held: (until) => `It is free, and held for you alone until ${until}.`,
  askHeld: 'Ask for these days',
  leave: (title) => `Stop waiting for “${title}”`,
  ended: (count) => (count === 1 ? 'What is over (1 request)' : `What is over (${count} requests)`),
  ends: {
    refusedByMe: 'You said no.',
    refused: (who) => `${who} cannot, this time.`,
    went: 'It went to somebody else.',
    cancelledByMe: 'You cancelled.',
    cancelled: (who) => `${who} cancelled.`,
    returned: 'It is back.',
    'handed-over': 'It was handed over.',
    done: 'It is done.',
    expired: 'Nobody answered.',
    lost: 'Noted as lost.',
    damaged: 'Noted as damaged.',
    unconfirmed: 'Ended without confirmation.',
  },
  leaving: 'One moment…',
  notLeft: 'That did not work. Try again in a moment.',
}
