import { ended } from '../../../widgets/words/ended.js'
import {
  answer,
  denied,
  isRight,
  keptAsBefore,
  onThePage,
  said,
  sayWhere,
  stopAsking,
  thing,
  unansweredThen,
  unseen,
  unsure,
  when,
  word,
} from './both-mails.strings.en.js'
import type { GiverMails } from './giver-mails.strings.js'
import type { LoanFacts } from './loan-facts.js'

const asks: Record<LoanFacts['kind'], (facts: LoanFacts) => string> = {
  lend: ({ who, title }) => `${who} would like to borrow from you: ${title}`,
  give: ({ who, title }) => `${who} would like to have: ${title}`,
  swap: ({ who, title }) => `${who} proposes a swap: ${title}`,
  help: ({ who, title }) => `${who} asks you for a hand: ${title}`,
  wanted: ({ who, title }) => `${who} may have what you look for: ${title}`,
}

const seePage = ({ isPlace }: LoanFacts): string => (isPlace ? 'See the request' : 'Agree on a time')
const freeAgain = ({ kind }: LoanFacts): string[] => (kind === 'lend' ? ['These days are free again.'] : [])
const until = ({ draws, lapses, who }: LoanFacts): string => {
  if (draws !== '')
    return `You have announced a draw by lot, on ${draws}: this person takes part, you have nothing to do.`
  return lapses === ''
    ? 'You have promised it to another person: this request waits its turn, you have nothing to do.'
    : ended(`You have until ${lapses} to answer. After that the request is dropped, and we tell ${who}`)
}
const confirmOrNot = 'Confirm, or say “not yet”'
/** Staff of a place get none: they have their list of the day. */
const reminder = ({ isPlace, isReminded, isTakerReminded, who }: LoanFacts): string[] => {
  if (isPlace) return isTakerReminded ? [`${who} will get a reminder the day before.`] : []
  return isReminded ? ['You will get a reminder the day before.'] : []
}
const ifYouCannot = 'Something came up? The same page lets you cancel, and say why.'

export const englishGiverMails: GiverMails = {
  requested: (facts) => ({
    subject: `To answer: ${facts.who}, ${facts.title}${when(facts.short)}`,
    title: asks[facts.kind](facts),
    opening: facts.period ? [`It would be ${facts.period}.`] : [],
    press: answer(facts),
    after: [
      until(facts),
      `Opening the page decides nothing: you say ${facts.period ? 'yes, no, or other days' : 'yes or no'} there.`,
    ],
  }),
  drawn: (facts) => ({
    subject: `Drawn by lot: ${facts.who}, ${facts.title}`,
    title: `The lot has fallen on ${facts.who}`,
    opening: [
      `${facts.who} has until ${facts.lapses} to say yes. Without an answer “${facts.title}” passes on to the next person, and you are told.`,
    ],
    press: seePage(facts),
    after: [],
  }),
  confirmed: (facts) => ({
    subject: `${facts.who} says yes: ${facts.title}`,
    title: `${facts.who} says yes`,
    opening: [`You may agree on the hour and the place, for “${facts.title}”.`],
    press: seePage(facts),
    after: [],
  }),
  'passed-on': (facts) => ({
    subject: `No answer from ${facts.who}: ${facts.title}`,
    title: `${facts.who} has not answered`,
    opening: [
      `Two days have gone by. “${facts.title}” passes on to the next person, if there is one; an e-mail tells you who.`,
    ],
    press: 'See the page',
    after: [],
  }),
  recalled: (facts) => ({
    subject: `${facts.who} waits for a word from you: ${facts.title}${when(facts.short)}`,
    title: `${facts.who} waits for a word from you`,
    opening: [
      `${asks[facts.kind](facts)}. Three days have passed.`,
      `If it is not possible, simply say so: ${facts.who} will look elsewhere.`,
    ],
    press: answer(facts),
    after: [until(facts)],
  }),
  agreed: (facts) => ({
    subject: `Agreed: ${facts.title}${when(facts.short)}, ${facts.who}`,
    title: `${facts.who} agrees`,
    opening: [thing(facts)],
    press: seePage(facts),
    after: [...reminder(facts), ifYouCannot],
  }),
  alone: (facts) => ({
    subject: `Booked: ${facts.title}${when(facts.short)}, ${facts.who}`,
    title: `${facts.who} has booked: ${facts.title}`,
    opening: [`It will be ${facts.period}.`, 'You need not answer: by your rules this request is accepted at once.'],
    press: 'See the booking',
    after: [ifYouCannot],
  }),
  proposed: (facts) => ({
    subject: `Other days proposed: ${facts.title}${when(facts.shortProposed)}, ${facts.who}`,
    title: `${facts.who} proposes other days`,
    opening: [`For “${facts.title}” it would be ${facts.proposed}.`],
    press: answer(facts),
    after: [`The earlier days and these are kept until ${facts.lapses}. ${unansweredThen(facts)}`],
  }),
  kept: (facts) => ({
    subject: `Nothing changes: ${facts.title}${when(facts.short)}`,
    ...keptAsBefore(facts),
    press: seePage(facts),
    after: [ifYouCannot],
  }),
  cancelled: (facts) => ({
    subject: `Cancelled: ${facts.title}${when(facts.short)}, ${facts.who}`,
    title: `${facts.who} cancels the request`,
    opening: [thing(facts), facts.reason],
    press: 'See the page',
    after: freeAgain(facts),
  }),
  expired: (facts) => ({
    subject: `No answer: ${facts.who}, ${facts.title}${when(facts.short)}`,
    title: facts.unanswered === 'request' ? 'The request was not answered' : 'The proposal was not answered',
    opening: [
      facts.unanswered === 'mine'
        ? `${facts.who} did not answer in time about the days that you proposed for “${facts.title}”. The request ends.`
        : ended(
            `${facts.who} got no answer in time about “${facts.title}”. The request is dropped, and we have told ${facts.who}`,
          ),
    ],
    press: 'See the page',
    after: freeAgain(facts),
  }),
  'remind-taking': (facts) => ({
    subject: `Reminder, ${facts.takeDay}: ${facts.who}, ${facts.title}`,
    title: facts.kind === 'help' ? `On ${facts.takeDay}, with ${facts.who}` : `${facts.who} comes on ${facts.takeDay}`,
    opening: [thing(facts)],
    press: seePage(facts),
    after: [ifYouCannot],
  }),
  'remind-giving-back': (facts) => ({
    subject: `Reminder, ${facts.backDay}: ${facts.title} comes back`,
    title: `“${facts.title}” comes back on ${facts.backDay}`,
    opening: [`${facts.who} got the same reminder. Agree on a time together.`],
    press: 'Agree on a time',
    after: [`When ${facts.who} has given it back, say so on the same page: “It is back”.`],
  }),
  'said-out': (facts) => ({
    subject: said(facts, { what: 'out', by: 'taker' }),
    title: said(facts, { what: 'out', by: 'taker' }),
    opening: [isRight],
    press: confirmOrNot,
    after: [onThePage],
  }),
  'longer-asked': (facts) => ({
    subject: `${facts.who} asks for some more days: ${facts.title}`,
    title: `${facts.who} asks to keep it longer`,
    opening: [`It would be until ${facts.longerDay} for “${facts.title}”, instead of ${facts.backDay}.`],
    press: answer(facts),
    after: [`You have until ${facts.lapses} to answer. Without an answer the day agreed stands.`],
  }),
  denied,
  'said-back': (facts) => ({
    subject: `${facts.who} says they gave it back: ${facts.title}`,
    title: said(facts, { what: 'back', by: 'taker' }),
    opening: [isRight, ...(facts.isPlace ? [] : ['Without a word of yours in two days, we note it as back.'])],
    press: confirmOrNot,
    after: [],
  }),
  unsure,
  late: (facts) => ({
    subject: `Not back yet: ${facts.title}, ${facts.who}`,
    title: `It was due back on ${facts.backDay}`,
    opening: [`${facts.who} gets the same reminder about “${facts.title}”. A word between you is often enough.`],
    press: sayWhere,
    after: [unseen],
  }),
  'late-week': (facts) => ({
    subject: `A week late: ${facts.title}, ${facts.who}`,
    title: 'A week has passed',
    opening: [
      `“${facts.title}” was due back on ${facts.backDay}.`,
      `If you cannot reach each other, the team of the site “${facts.site}” may help you: a button of the page asks it to.`,
    ],
    press: sayWhere,
    after: [unseen],
  }),
  over: (facts) => ({
    subject: `Over: ${facts.title}, ${facts.who}`,
    title: 'It is over',
    opening: [`“${facts.title}”, with ${facts.who}: it is noted as ${facts.kind === 'lend' ? 'back' : 'done'}.`],
    press: 'Say thank you in a line',
    after: ['If it is not so, say it on the page.'],
  }),
  unconfirmed: (facts) => ({
    subject: `Ended without confirmation: ${facts.title}, ${facts.who}`,
    title: 'We heard nothing',
    opening: [thing(facts), stopAsking],
    press: 'See the page',
    after: [],
  }),
  lost: (facts) => ({
    subject: `Lost: ${facts.title}, ${facts.who}`,
    title: `${facts.who} says that it is lost`,
    opening: [`“${facts.title}” was not found. See together what is fair: this site insures nothing.`],
    press: answer(facts),
    after: ['Your offer is still shown: if it can no longer be borrowed, pause it in “My space”.'],
  }),
  damaged: (facts) => ({
    subject: `Damaged: ${facts.title}, ${facts.who}`,
    title: `${facts.who} says that it is damaged`,
    opening: [`“${facts.title}” has suffered. See together what is fair: this site insures nothing.`],
    press: answer(facts),
    after: [],
  }),
  word,
}
