import { answerEnglish } from '../../parts/loans/answer/answer.strings.en.js'
import { englishMet } from '../../words/loans/met.strings.en.js'
import { ended } from '../../words/ended.js'
import { englishLinkOver, englishLoanLink, englishWent } from '../../words/account/mail-pages.strings.js'
import type { LoanFacts } from '../../parts/loans/answer/loan-facts.js'
import type { LoanStrings } from './loan-page.strings.js'
import { talkEnglish } from '../../parts/conversation/talk.strings.en.js'

const both = 'Both periods are kept until then.'

const then = ({ isReminded, hasBegun }: LoanFacts): string =>
  isReminded ? '. You will get a reminder the day before' : hasBegun ? '. When it is done, say so here' : ''
const wasToBe = (period: string): string => `It was to be ${period}.`
const reminded = ({ isReminded }: LoanFacts): string => (isReminded ? 'You will get a reminder the day before. ' : '')

export const english: LoanStrings = {
  ...answerEnglish,
  went: englishWent,

  loading: 'The request is coming…',
  failed: 'The request could not be loaded.',
  failedWords: 'The connection failed, or we do not answer. Nothing has changed.',
  retry: 'Try again',
  gone: 'This link leads to no request',
  goneWords:
    'If it comes from an e-mail, it may have been cut: open it again, whole. What you asked for is in your space too.',
  ...englishLinkOver,
  home: englishLoanLink.home,
  from: (commune) => `in ${commune}`,
  youWrote: 'You wrote:',
  broughtTitle: 'You said that it is back',
  days: (count) => (count === 1 ? '1 day' : `${count} days`),
  deposit: (euros) => `stated deposit ${euros}`,

  giver: {
    asks: {
      lend: (who) => `${who} would like to borrow from you`,
      give: (who) => `${who} would like to have`,
      swap: (who) => `${who} proposes a swap`,
      help: (who) => `${who} asks you for a hand`,
      wanted: (who) => `${who} may have what you look for`,
    },
    requested: ({ title, period }) => (period ? `“${title}”, ${period}` : title),
    agreed: (who) => `Agreed with ${who}`,
    out: ({ who, backDay }) => (backDay ? `${who} has it until ${backDay}` : `${who} has it`),
    late: ({ backDay }) => `It was due back on ${backDay}`,
    lateNext: ({ who }) => `${who} was reminded too. A word between you is often enough.`,
    refused: 'You said no',
    next: {
      requested: ({ who, until }) => ended(`Answer before ${until}. After that the request goes, and we tell ${who}`),
      agreed: (facts) =>
        facts.isPast
          ? `${wasToBe(facts.period)} If it is done, say so here; otherwise cancel.`
          : ended(`Agree on a time with ${facts.who}, below${then(facts)}`),
      out: (facts) => `${reminded(facts)}When ${facts.who} has given it back, say so here.`,
    },
  },
  taker: {
    requested: 'Your request is sent',
    agreed: ({ who }) => `Agreed with ${who}`,
    out: ({ backDay }) => (backDay ? `You have it until ${backDay}` : 'You have it'),
    late: ({ backDay }) => `It was due back on ${backDay}`,
    lateNext: ({ who }) => `${who} waits for it. Say how it stands: a word is enough.`,
    refused: (who) => `${who} cannot, this time`,
    next: {
      requested: ({ who, until, hasDays }) =>
        `${who} has until ${until} to answer.${hasDays ? ' These days are kept for you until then.' : ''} You will get an e-mail.`,
      agreed: (facts) => {
        const { who, isPlace, isPast, period } = facts
        if (isPlace)
          return isPast
            ? `${wasToBe(period)} If you no longer come, cancel: somebody else may have it then.`
            : `Come within the opening hours. ${reminded(facts)}`.trim()
        return isPast
          ? `${wasToBe(period)} If it is done, say so here; otherwise cancel.`
          : ended(`Agree on a time and a place with ${who}, below${then(facts)}`)
      },
      out: (facts) =>
        `${reminded(facts)}${facts.isPlace ? 'The staff note the return.' : 'Once it is back, say so here.'}`,
    },
  },
  proposedByThem: (who) => `${who} proposes other days`,
  proposedByMe: 'You propose other days',
  proposedNext: {
    theirs: ({ until }) => `Answer before ${until}. ${both} Without an answer the request ends.`,
    theirsStands: ({ until }) => `Answer before ${until}. ${both} Without an answer, what was agreed stands.`,
    mine: ({ who, until }) => `${who} has until ${until} to answer. ${both}`,
  },
  displaced: {
    title: (title) => `“${title}” is not there yet`,
    giver: ({ who, mayMove }) =>
      `It is not back yet, or not in order, and ${who} knows. ${mayMove ? 'Another copy is free.' : 'See together, below, what is possible.'}`,
    taker: ({ who, mayMove }) =>
      `It is not back yet, or not in order. Your days stay yours. ${mayMove ? 'Another copy is free: you may take it.' : `An e-mail tells you when it is there. Until then, see with ${who}, below, what is possible.`}`,
  },
  longer: ({ who, proposedTo }) => `${who} asks to keep it until ${proposedTo}`,
  longerMine: ({ who, proposedTo, until }) =>
    `You asked to keep it until ${proposedTo}. ${who} has until ${until} to answer.`,
  said: {
    by: englishMet,
    them: (said) => `${said}. Do you confirm?`,
    outByMe: (said, who) => `${said}. ${who} has to confirm it too.`,
    backByMe: (said, who) => `${said}. ${who} has to confirm it; after two days without a word it is noted as back.`,
  },
  over: {
    returned: 'It is back, thank you',
    'handed-over': 'Done, thank you',
    done: 'Done, thank you',
    expired: 'Nobody answered this request',
    lost: 'Noted as lost',
    damaged: 'Noted as damaged',
    unconfirmed: 'Ended without confirmation',
    cancelledByMe: 'You cancelled',
    cancelledByThem: (who) => `${who} cancelled`,
  },
  draw: {
    ...answerEnglish.draw,
    told: (moment) => `Draw ${moment}, among all who ask for it until then.`,
    chosen: 'The lot fell on you',
    mine: (who, until) => `Say yes to ${who} before ${until}: without an answer it is the next person’s.`,
    theirs: (who, until) =>
      `The lot has fallen on ${who}, who has until ${until} to say yes. Without an answer it is the next person’s.`,
    before: 'If lots are drawn',
    beforeWhy:
      'The number of the draw is fixed already, and nobody can change it any more. Here is its fingerprint (SHA-256); after the draw the number is shown to everybody.',
    done: (moment) => `Drawn by lot, ${moment}`,
    which: (at, count) => `The lot fell on request no. ${at} of ${count}, in the order in which they came.`,
    own: (at) => `Yours is no. ${at}.`,
    right: 'Checked by your browser: the number has the fingerprint that was shown before, and names this request.',
    wrong: 'Your browser does not find this result. Report it to the site’s team.',
    how: 'The first eight bytes of the SHA-256 of the number followed by the ids of the requests, divided by how many they are: the rest names the request.',
    number: 'Number',
    fingerprint: 'Fingerprint',
  },
  limited:
    'To read your words, write some or show a phone, you are asked for a code, so that we are sure that it is you: it goes to your e\u2011mail address.',
  limitedWay: 'Go on with a code',
  unconfirmed: {
    giver: (who) =>
      `Nobody said how it stands, and we write no more about it. If you still miss it, report it to the site’s team: “Is there trouble? What to do about ${who}”, below.`,
    taker: (who) =>
      ended(`Nobody said how it stands, and we write no more about it. If you still have it, take it back to ${who}`),
    other: 'Nobody said whether it is done, and we write no more about it. If it is not, ask for it again.',
  },
  writeOn: 'You may still write to each other here, for thirty days.',
  stillOffered: 'Your offer is still shown: if it can no longer be borrowed, pause it in “My space”.',
  freeAgain: 'These days are free again.',
  expiredProposal: 'Nobody answered in time.',
  line: (count) => (count > 1 ? `${count} others ask for it` : 'Somebody else asks for it'),
  promisedTo: 'It is promised to them',
  promised: 'It is promised to somebody else. Your request stays in line: an e-mail tells you if that changes.',
  inReturn: 'In return:',
  asked: 'Asked for',
  proposed: 'Proposed',
  take: 'Take',
  back: 'Give back',
  where: 'Where',
  depositLabel: 'Deposit',
  depositBetween: (euros) => `${euros}, between you`,
  addressBetween: (who, commune) => `at ${who}’s, in ${commune}. You tell each other the exact address.`,
  calendar: 'Add to my calendar',
  calendarWhy: 'The file follows changes: add it again when there are some.',

  meeting: {
    title: 'Meeting',
    shown: (who) => `${who} shows you`,
    phone: 'Phone',
    own: (who) => `What you show ${who}`,
    ownIs: (who, phone) => `What you show ${who}: ${phone}`,
    ownWhy: (who) => `${who} sees it here until the end, and nobody else.`,
    ownPhone: 'Your phone',
    where: 'Where to meet',
    whereHint: 'An address, a landmark, a doorbell',
    show: 'Show it',
    change: 'Change what I show…',
    begin: 'Show my phone, say where to meet…',
    beginPhone: 'Show my phone…',
    stop: 'Show nothing any more',
    wrongPhone: 'A phone number has at least eight digits.',
    place: 'A place of the network to meet at',
    open: (hours) => `Open that day ${hours}`,
  },

  reasonsToReport: talkEnglish.report.reasons,

  help: {
    ask: 'Ask the site’s team for help…',
    title: 'Ask for help',
    why: (site, who) =>
      `The team of the site “${site}” will see what is late, your first names, what you both noted of the object, photos included, and what you write here, not your messages. ${who} will know that you asked.`,
    words: 'Say how it stands',
    go: 'Ask for help',
    called: () => 'It is asked: the site’s team is told, and will answer by e-mail.',
    askedMine: (_who, when) => `You asked the site’s team for help, ${when}.`,
    askedTheirs: (who, when) => `${who} asked the site’s team for help, ${when}.`,
    answered: (site) => `The team of “${site}” answers you both:`,
  },
  trouble: {
    title: (who) => `Is there trouble? What to do about ${who}`,
    report: 'Report it to the site’s team…',
    ...talkEnglish.block,
    reportTitle: 'What happened?',
    reportWhy: (site, who) =>
      `The team of the site “${site}” will read all that you said to each other here, and ${who} will know.`,
    reportWords: answerEnglish.loss.missing,
    reportGo: 'Report it',
    reported: 'It is reported: the site’s team reads it.',
    reportedHere: (site) => `You have reported it: the team of the site “${site}” reads it.`,
    blocked: (who) => `Done: ${who} can no longer write to you.`,
  },

  done: {
    ...answerEnglish.done,
    show: (who) => `Done: ${who} sees it on their page.`,
    hide: () => 'Done: nothing is shown any more.',
  },
}
