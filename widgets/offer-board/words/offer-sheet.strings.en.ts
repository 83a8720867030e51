import { englishReport } from '../../parts/report/report.strings.en.js'
import { englishFacts } from '../../words/offers/sheet.strings.en.js'
import { englishHours, time } from '../../words/hours.strings.en.js'
import { englishSpan as days } from '../../words/days.strings.js'
import type { SheetStrings } from './offer-sheet.strings.js'

export const english: SheetStrings = {
  ...englishFacts,
  ...englishReport('offer'),
  ofThanks: {
    ...englishReport('note of thanks'),
    reportIntro: 'No account needed. Neither who wrote it nor who shows it will know who reported it.',
    back: 'Back to the offer',
  },
  close: 'Close',
  loading: 'Loading the offer…',
  untitled: 'An offer',
  failed: 'This offer could not be loaded.',
  retry: 'Try again',
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
    date: (date) => String(date),
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
  nextAtPlace: 'Book it here, or drop in during opening hours.',
  nextAtPlaceOrCall: 'Book it here, drop in during opening hours, or call.',
  nextToPerson: {
    lend: (name) => `You choose your days, ${name} answers. Then you agree on the hour and the place.`,
    give: (name) => `You write a word to ${name}, who chooses whom to give it to. Then you agree on the place.`,
    swap: (name) => `You say what you give in return, ${name} answers.`,
    help: (name) => `You tell ${name} when it suits you, or agree on it together.`,
    wanted: (name) => `You say what you have, ${name} answers.`,
  },
  ask: {
    place: () => 'Book',
    lend: (name) => `Ask ${name}`,
    give: () => 'I would like it',
    swap: () => 'Offer a swap',
    help: (name) => `Ask ${name}`,
    wanted: () => 'I have this',
  },
  askDeposit: (deposit) => `Deposit: ${deposit}`,
  askIn: (commune) => `in ${commune}`,
  askThere: 'This page cannot send anything: asking is done on ours.',
  askComing: 'One moment…',
  askFailed: 'The next step did not come. Try again.',
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
}
