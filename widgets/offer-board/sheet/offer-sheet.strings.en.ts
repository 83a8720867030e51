import { englishFacts } from '../../words/offers/sheet.strings.en.js'
import { englishHours, time } from '../../parts/hours.strings.en.js'
import { englishSpan as days } from '../../words/days.strings.en.js'
import type { SheetStrings } from './offer-sheet.strings.js'

export const english: SheetStrings = {
  ...englishFacts,
  close: 'Close',
  loading: 'Loading the offer…',
  untitled: 'An offer',
  failed: 'This offer could not be loaded.',
  retry: 'Try again',
  ourPage: 'See this offer on our page',
  gone: 'This offer is no longer here. It was withdrawn or paused, or its date has passed.',
  others: 'See the other offers',

  photos: 'Photos',
  photo: (place, count, name) => `Photo ${place} of ${count}${name && `: ${name}`}`,

  about: 'What it is',
  distance: 'Distance',

  description: 'Description',
  takenRange: (from, to) => `Taken ${days(from, to)}`,
  calendar: {
    previousMonth: 'Previous month',
    nextMonth: 'Next month',
    free: 'free',
    taken: 'taken',
    past: 'past',
    today: 'today',
  },

  next: {
    lend: 'To borrow it',
    give: 'To receive it',
    swap: 'To swap it',
    help: 'To ask for this help',
    wanted: 'To answer',
  },
  nextAtPlace: 'Drop in during opening hours.',
  nextAtPlaceOrCall: 'Drop in during opening hours, or call before you come.',
  nextToPerson: (name) =>
    `You cannot write to ${name} from here yet. As soon as it opens, you can do it on the page of this offer.`,
  openPage: 'Open the page of the offer',
  call: (phone) => `Call ${phone.replaceAll(' ', '\u00a0')}`,
  closure: (from, to, reason) => `Closed ${days(from, to)}${reason ? ` (${reason})` : ''}`,
  opening: {
    open: 'Open',
    until: (day, to) => ` until ${day && day + ', '}${time(to)}`,
    closed: 'Closed',
    opens: (day, from) => `opens ${day && day + ' '}at ${time(from)}`,
    tomorrow: 'tomorrow',
    condition: (comment = 'the hours') => (/^(by|on) /i.test(comment) ? comment : 'to check: ' + comment),
    holiday: 'public holiday: hours to check',
    festive: ' (public holiday)',
  },
  hours: englishHours,

  share: 'Share',
  copied: 'The address is copied.',
  address: 'Address of this offer',

  ofGiver: 'Other offers of theirs',
  ofGiverComing: 'Their offers are coming…',
  ofGiverFailed: 'Their other offers could not be read.',
  ofGiverNone: 'No other offer online.',
  ofGiverMore: 'See more',

  report: 'Report this offer',
  reportIntro: 'No account needed. Whoever offers this will not know who reported it.',
  back: 'Back to the offer',
  reason: 'What is wrong?',
  reasons: {
    dangerous: 'It is dangerous',
    forbidden: 'It is forbidden',
    dishonest: 'It is a scam, or a lie',
    hurtful: 'The words or pictures are hurtful',
    other: 'Something else',
  },
  reasonMissing: 'Choose a reason.',
  words: 'What you noticed',
  wordsOptional: 'optional',
  wordsLeft: (left) => `${left.toLocaleString('en')} ${left === 1 ? 'character' : 'characters'} left`,
  wordsMissing: 'Say in a few words what is wrong.',
  contact: 'Your e\u2011mail address',
  contactHint: 'To tell you that it has come in, then what is decided. It is shown to nobody else.',
  contactWrong: 'Write a whole address, such as alma@example.org, or leave it empty.',
  send: 'Send the report',
  sending: 'Sending the report…',
  sendAgain: 'Send again',
  refusals: {
    unreachable: 'The report was not sent: the connection failed. What you wrote is kept.',
    later: (when) => `Too many reports come from here. Try again ${when}: what you wrote is kept.`,
    soon: 'in a moment',
    undeclared: 'This page cannot send reports. You can do it on ours.',
    gone: 'This offer has just been withdrawn: there is nothing left to report.',
    other: 'The report could not be accepted. What you wrote is kept: try again in a moment.',
  },
  done: 'Thank you, your report has been received.',
  doneNext: 'The people who look after this site will read it. Until then the offer stays visible.',
  doneMail: 'An e\u2011mail confirms it; another will tell you what is decided.',
  doneDanger: 'If somebody is in danger now, call 112.',
}
