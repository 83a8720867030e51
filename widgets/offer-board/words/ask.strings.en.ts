import { englishDays, periodEnglish } from '../../parts/calendar/period.strings.en.js'
import { englishLeft } from '../../parts/form/signs-left.strings.js'
import { time } from '../../words/hours.strings.en.js'
import { residentEnglish } from '../../parts/resident/resident.strings.en.js'
import { signInEnglish } from '../../parts/sign-in/sign-in.strings.en.js'
import { englishCancel } from '../../words/loans/cancel.strings.js'
import { englishFacts } from '../../words/offers/sheet.strings.en.js'
import type { AskStrings, waitFrench } from './ask.strings.js'

const waitEnglish: typeof waitFrench = {
  wantTaken: 'The days that I want are taken',
  noneSoon: 'Nothing is free in the next two weeks.',
  tellWhenFree: 'Tell me as soon as it is free',
  tellTheseFree: 'Tell me if these days become free',
  waitTitle: 'Which days do you wait for?',
  waitHint: 'Choose the days that you would need, even taken.',
  waitFree: 'These days are free: you can ask for them now.',
  askNow: 'Ask for these days',
  backToFree: 'Back to the free days',
  before: (count) =>
    count === 0
      ? 'Nobody waits before you.'
      : count === 1
        ? 'One person already waits, before you.'
        : `${count} people already wait, before you.`,
  heldUntil: (days, until) => `Awaited by somebody ${days}, until ${until}.`,
  howWaiting: 'How it works',
  waitSteps: [
    'If these days become free, we write to you when it is your turn.',
    'They are then held for you alone for 24 hours, or until 8 pm on the eve if it is soon.',
    'Without an answer, it is the next person’s turn.',
  ],
  waitWho: 'To tell you',
  whicheverDays: 'Any days',
  waitPurpose: 'Your address is used to tell you, and shown to nobody. You leave the list in one press in “My space”.',
  tellMe: 'Tell me',
  waitingNow: 'Noted',
  waitingFor: (days) => `You wait: ${days}`,
  waitingMore: 'We write to you when it is your turn. Until then, nothing is booked.',
  toLeave: 'You no longer need it? Leave the list in “My space”.',
}

const hello = (name: string, isPlace: boolean) => (isPlace ? 'Hello,' : `Hello ${name},`)
const quoted = (title: string) => `“${title}”`
const signed = (text: string, firstName: string) => `${text} Thank you!${firstName && ` ${firstName}`}`

export const askEnglish: AskStrings = {
  ...signInEnglish,
  ...residentEnglish,
  ...waitEnglish,
  period: periodEnglish,
  daysOf: englishDays,
  hour: time,

  titles: {
    days: 'Which days?',
    hours: 'When?',
    words: (name, isPlace) => (isPlace ? 'Your request' : `A word to ${name}`),
    sending: 'Your request',
    closing: 'Keep this request?',
    found: 'You had begun a request',
    sent: 'Request sent',
    agreed: 'It is booked',
    cancelled: 'Request cancelled',
  },
  backToOffer: 'Back to the offer',
  backToDays: 'Change the days',
  backToWords: 'Back to my request',
  coming: 'The free days are coming…',
  comingFailed: 'The next step did not come. Nothing is lost.',
  retry: 'Try again',
  ourPage: 'Do it on our page',
  becomeMember: 'Become a member, on the place’s page',
  goOn: 'Continue',

  yourRequest: 'Your request',
  take: 'Fetch',
  bring: 'Return',
  where: 'Where',
  whereWith: (commune, name) => `in ${commune}, to agree with ${name}`,
  deposit: 'Deposit',
  depositOf: englishFacts.depositOf,
  depositBetween: (sum) => `${sum}, between you`,
  depositNote: (sum) => `Deposit mentioned: ${sum}, to settle between you. Nothing is taken here.`,
  usual: (name, days) => `${name} rather lends for ${days} ${days > 1 ? 'days' : 'day'}.`,
  longest: (days) => `${days} ${days > 1 ? 'days' : 'day'} at most.`,
  whoRemains: 'It remains to say who you are.',
  hasUntil: (name) =>
    `${name} has 7 days to answer, and until 20:00 on the eve at the latest; the days are kept for you.`,
  hasUntilSoon: (name) => `${name} answers before the first day; the days are kept for you.`,
  usuallyIn: {
    hours: 'An answer usually comes within a few hours.',
    day: 'An answer usually comes within a day.',
    days: 'An answer usually comes within two or three days.',
    week: 'An answer usually comes within a week.',
  },
  agreesAlone: 'Here it is booked at once: nobody has to answer.',
  daysMissing: 'Choose the first and the last day.',

  when: 'When',
  byHours: 'A day, at an hour',
  toAgree: 'To agree together',
  day: 'The day',
  from: 'From',
  to: 'to',
  hoursMissing: 'Say the day, and two hours in their order.',
  hoursSaid: (from, to) => `from ${from} to ${to}`,

  inReturn: 'What do you give in return?',
  inReturnHint: 'In a few words: a board game, an hour in the garden…',
  inReturnMissing: 'Say what you give in return.',

  myWords: 'Your words',
  wordsTo: (name) => `A word to ${name}`,
  wordsMissing: 'Write at least a word.',
  wordsLeft: englishLeft,
  proposed: {
    lend: (title, { days = '' }) =>
      `I would like to borrow your ${quoted(title)}${days && `, ${days}`}. I can come by when it suits you.`,
    give: (title) => `I am interested in ${quoted(title)}. I can come by when it suits you.`,
    swap: (title) => `I am interested in ${quoted(title)}, for a swap. I can come by when it suits you.`,
    help: (title, { days = '', hours = '' }) =>
      `I would like your help: ${quoted(title)}${days && `, ${days}`}${hours && ` ${hours}`}.${days ? '' : ' Tell me when it suits you.'}`,
    wanted: (title) => `I have what you are looking for, ${quoted(title)}. Tell me when it suits you.`,
  },
  letter: (text, to, firstName) => signed(`${hello(to.name, to.isPlace)} ${text}`, firstName),

  emailPurpose: (name) =>
    `${name} will not see your e\u2011mail address, but your first name, your commune and your words. As soon as you ask for the code, the request is kept in this browser for 24 hours.`,
  free: 'It is always free of charge. The network insures nothing: look at the thing together, before and after.',
  freeHelp: 'It is always free of charge, and the network insures nothing.',
  check: 'Send the request',
  askCode: 'Receive a code by e\u2011mail',

  sending: 'The request is on its way…',
  cut: 'The connection was cut.',
  cutMore: 'It will go on by itself, nothing is lost.',
  sendAgain: 'Try again',
  seeRequests: 'See my requests',

  taken: 'These days have just been taken.',
  takenMore: 'Somebody asked for them just before you. Your words are kept.',
  nearest: (days) => `The nearest, for ${days} ${days > 1 ? 'days' : 'day'}`,
  nearestNone: 'Choose other days in the calendar.',
  quoted,
  alike: ({ count, isMore, what = '' }) =>
    `See ${isMore ? 'more than ' : ''}${count} other ${count > 1 ? 'offers' : 'offer'} free on those days${what && `: ${what}`}`,
  askThese: (days) => (days > 1 ? `Ask for these ${days} days` : 'Ask for this day'),

  received: (name) => `${name} has your request`,
  daysKept: 'The days are kept for you',
  answers: (name) => `${name} answers`,
  answersBy: (when) => `The answer comes before ${when}. You will receive an e\u2011mail in any case.`,
  answersSome: 'You will receive an e\u2011mail in any case.',
  thenMeet: 'You agree on the hour and the place',
  thenFetch: (day) => `You fetch it on ${day}`,
  thenBring: (day) => `You bring it back on ${day}`,
  reminder: 'A reminder is sent the day before.',
  oneChosen: (name) => `${name} chooses who gets it`,
  oneChosenMore: 'Several people may ask for it. Each of them is told.',
  agreedMore: 'An e\u2011mail confirms it.',
  tomorrow: 'tomorrow',
  at: (day, hour) => `${day}, ${hour}`,
  by: (hour) => `${hour} today`,
  cancelling: englishCancel,
  cancel: 'Cancel my request',
  cancelSure: (title) => `Cancel your request for ${quoted(title)}?`,
  cancelGo: 'Yes, cancel',
  cancelled: (name) => `It is cancelled. ${name} knows.`,
  toCancel: 'To cancel later: in “My space”, or by the link in the e\u2011mail.',
  follow: 'Follow my request',
  backToOffers: 'Back to the offers',

  begunAt: (day) => `on ${day}`,
  resume: 'Go on with it',
  beginAnew: 'Begin again',
  eraseDraft: 'Erase it',
  keepMore: 'It stays in this browser for 7 days. It is sent to nobody.',
  keepAndClose: 'Keep and close',
  closeOnly: 'Close without keeping',
  keepWriting: 'Go on',
}
