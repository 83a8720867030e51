import { ended } from '../../../widgets/words/ended.js'
import {
  answer,
  denied,
  elsewhere,
  isRight,
  keptAsBefore,
  onThePage,
  othersNear,
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
import { checkDraw, englishLineMails } from './line-mails.strings.en.js'
import type { LoanFacts } from './loan-facts.js'
import type { TakerMails } from './taker-mails.strings.js'

const seePage = ({ isPlace }: LoanFacts): string =>
  isPlace ? 'See the page, or cancel' : 'Agree on a time and a place'
const ifYouCannot = 'Something came up? Cancel on the same page: somebody else may have it then.'
const comes = ({ isPlace, isReminded }: LoanFacts): string[] => [
  ...(isPlace
    ? ['Come within the opening hours.']
    : ['Agree together, on the page, on a time and a place. Your phone is shown there only if you wish.']),
  ...(isReminded ? ['You will get a reminder the day before.'] : []),
  ifYouCannot,
]

const waysOut = ({ isPlace, mayAskLonger, who }: LoanFacts): string => {
  const longer = mayAskLonger ? 'ask for some more days, or ' : ''
  return isPlace
    ? `${who} notes the return at the desk. On the page you can ${longer}write.`
    : `You can say that it is back, ${longer || 'or '}write.`
}

const yours: Record<LoanFacts['kind'], (facts: LoanFacts) => string> = {
  lend: ({ title, period }) => `“${title}” is for you ${period}.`,
  give: ({ title }) => `“${title}” is for you.`,
  swap: ({ title }) => `The swap is agreed: “${title}”.`,
  help: ({ title, period }) => `“${title}”: agreed${period ? `, ${period}` : ''}.`,
  wanted: ({ title }) => `What you propose for “${title}” suits.`,
}

export const englishTakerMails: TakerMails = {
  ...englishLineMails,
  requested: (facts) => ({
    subject: `Request sent: ${facts.title}${when(facts.short)}`,
    title: 'Your request is sent',
    opening: [
      `You have asked ${facts.who} for “${facts.title}”.`,
      ...(facts.lapses === ''
        ? ['It is already promised to another person: if they do not come, it may be your turn.']
        : [
            `${facts.who} has until ${facts.lapses} to answer.${facts.kind === 'lend' ? ' These days are kept for you until then.' : ''}`,
          ]),
      'Nothing is fixed yet. You will get an e-mail.',
    ],
    press: 'See or cancel my request',
    after: [],
  }),
  agreed: (facts) => ({
    subject: `Yes: ${facts.title}${when(facts.short)}`,
    title: `${facts.who} agrees`,
    opening: [yours[facts.kind](facts)],
    press: seePage(facts),
    after: comes(facts),
  }),
  alone: (facts) => ({
    subject: `Booked: ${facts.title}${when(facts.short)}`,
    title: 'It is booked',
    opening: [yours[facts.kind](facts)],
    press: seePage(facts),
    after: comes(facts),
  }),
  proposed: (facts) => ({
    subject: `Other days proposed: ${facts.title}${when(facts.shortProposed)}`,
    title: `${facts.who} proposes other days`,
    opening: [`For “${facts.title}” it would be ${facts.proposed}.`],
    press: answer(facts),
    after: [`The days that you asked for and these are kept for you until ${facts.lapses}. ${unansweredThen(facts)}`],
  }),
  kept: (facts) => ({
    subject: `Nothing changes: ${facts.title}${when(facts.short)}`,
    ...keptAsBefore(facts),
    press: seePage(facts),
    after: [ifYouCannot],
  }),
  refused: (facts) => ({
    subject: `${facts.who} cannot: ${facts.title}${when(facts.short)}`,
    title: `${facts.who} cannot, this time`,
    opening: [facts.reason || thing(facts)],
    press: elsewhere,
    after: [othersNear],
  }),
  drawn: (facts) => ({
    subject: `It is you: ${facts.title}`,
    title: 'The lot has fallen on you',
    opening: [
      `${facts.who} has drawn by lot among all who asked for “${facts.title}”. ${yours[facts.kind](facts)}`,
      `Say yes before ${facts.lapses}, on the page: without an answer it is the next person’s.`,
    ],
    press: 'Say yes, or leave my place',
    after: [...comes(facts), checkDraw],
  }),
  displaced: (facts) => ({
    subject: `Not there yet: ${facts.title}${when(facts.short)}`,
    title: `“${facts.title}” is not there yet`,
    opening: [
      `You wait for it ${facts.period}, but it is not back yet, or not in order. Your days stay yours.`,
      facts.mayMove
        ? 'Another copy is free: a button of the page lets you take that one.'
        : `An e-mail tells you when it is there. Until then, see with ${facts.who} what is possible.`,
    ],
    press: facts.mayMove ? 'Take the other copy' : answer(facts),
    after: [],
  }),
  'copy-back': (facts) => ({
    subject: `It is there: ${facts.title}${when(facts.short)}`,
    title: `“${facts.title}” is there`,
    opening: [`You wait for it ${facts.period}: it is there again.`],
    press: seePage(facts),
    after: [ifYouCannot],
  }),
  'longer-agreed': (facts) => ({
    subject: `Yes, until ${facts.backDay}: ${facts.title}`,
    title: `You may keep it until ${facts.backDay}`,
    opening: [ended(`${facts.who} agrees, about “${facts.title}”`)],
    press: 'See the page',
    after: facts.isReminded ? ['You will get a reminder the day before.'] : [],
  }),
  'longer-refused': (facts) => ({
    subject: `Due back on ${facts.backDay}, as agreed: ${facts.title}`,
    title: 'It cannot be kept longer',
    opening: [`“${facts.title}” is due back on ${facts.backDay}, as agreed.`],
    press: facts.isPlace ? 'See the page' : 'Agree on a time',
    after: [],
  }),
  recalled: (facts) => ({
    subject: `${facts.who} waits for a word from you: ${facts.title}${when(facts.shortProposed)}`,
    title: `${facts.who} waits for a word from you`,
    opening: [`For “${facts.title}” it would be ${facts.proposed}. Three days have passed.`],
    press: answer(facts),
    after: [`The days are kept for you until ${facts.lapses}.`],
  }),
  cancelled: (facts) => ({
    subject: `Cancelled: ${facts.title}${when(facts.short)}`,
    title: `${facts.who} cancels`,
    opening: [thing(facts), facts.reason, 'There is no need to come.'],
    press: elsewhere,
    after: [],
  }),
  expired: (facts) => ({
    subject: `No answer: ${facts.title}${when(facts.short)}`,
    title: facts.unanswered === 'theirs' ? 'The proposal was not answered' : 'Your request was not answered',
    opening: [
      facts.unanswered === 'theirs'
        ? `You did not answer in time, about “${facts.title}”. The request ends.`
        : ended(`${facts.who} did not answer in time. The request ends: ${thing(facts)}`),
    ],
    press: elsewhere,
    after: [],
  }),
  'remind-taking': (facts) => ({
    subject: `Reminder, ${facts.takeDay}: ${facts.title}`,
    title: facts.kind === 'help' ? `On ${facts.takeDay}, with ${facts.who}` : `To take on ${facts.takeDay}`,
    opening: [thing(facts)],
    press: seePage(facts),
    after: [ifYouCannot],
  }),
  'remind-giving-back': (facts) => ({
    subject: `Due back on ${facts.backDay}: ${facts.title}`,
    title: `Due back on ${facts.backDay}`,
    opening: [`${facts.who} waits for “${facts.title}”.`],
    press: facts.isPlace
      ? facts.mayAskLonger
        ? 'Ask for some more days'
        : 'See the page'
      : 'Agree on a time, or ask for some more days',
    after: facts.isPlace ? [] : ['Once it is back, say so on the page.'],
  }),
  'said-out': (facts) => ({
    subject: said(facts, { what: 'out', by: 'giver' }),
    title: said(facts, { what: 'out', by: 'giver' }),
    opening: [isRight],
    press: 'Confirm, or say “not yet”',
    after: [onThePage],
  }),
  denied,
  'said-back': (facts) => ({
    subject: said(facts, { what: 'back', by: 'giver' }),
    title: said(facts, { what: 'back', by: 'giver' }),
    opening: ['Confirm it too, and it is over at once.'],
    press: 'Confirm',
    after: [],
  }),
  unsure,
  late: (facts) => ({
    subject: `Due back: ${facts.title}, since ${facts.backDay}`,
    title: `It was due back on ${facts.backDay}`,
    opening: [`${facts.who} waits for “${facts.title}”. Say how it stands: a word is enough.`],
    press: sayWhere,
    after: [waysOut(facts), unseen],
  }),
  'late-week': (facts) => ({
    subject: `A week late: ${facts.title}`,
    title: 'A week has passed',
    opening: [
      `“${facts.title}” was due back on ${facts.backDay}, and ${facts.who} waits for it.`,
      `The team of the site “${facts.site}” may help you to meet.`,
    ],
    press: sayWhere,
    after: [unseen],
  }),
  over: (facts) => ({
    subject: `It is over, thank you: ${facts.title}`,
    title: 'It is over, thank you',
    opening: [`“${facts.title}”, with ${facts.who}: it is noted as ${facts.kind === 'lend' ? 'back' : 'done'}.`],
    press: 'Say thank you in a line',
    after: [],
  }),
  unconfirmed: (facts) => ({
    subject: `Ended without confirmation: ${facts.title}`,
    title: 'We heard nothing',
    opening: [thing(facts), stopAsking],
    press: 'See the page',
    after: [],
  }),
  lost: (facts) => ({
    subject: `Noted as lost: ${facts.title}`,
    title: `${facts.who} notes that it is lost`,
    opening: [`“${facts.title}” was not found. See together what is fair: this site insures nothing.`],
    press: answer(facts),
    after: [],
  }),
  damaged: (facts) => ({
    subject: `Noted as damaged: ${facts.title}`,
    title: `${facts.who} notes that it is damaged`,
    opening: [`“${facts.title}” has suffered. See together what is fair: this site insures nothing.`],
    press: answer(facts),
    after: [],
  }),
  word,
}
