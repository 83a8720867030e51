import { englishWrite } from '../../parts/talk/write.strings.js'
import type { TodayStrings } from './today.strings.js'

const list = (...parts: readonly string[]) => parts.filter(Boolean).join(', ')

export const todayEnglish: TodayStrings = {
  ...englishWrite,
  failed: 'This day could not be read.',
  offline: 'You are offline: what follows is what was read.',
  retry: 'Try again',
  enter: 'Lend',
  open: (hours) => `Open ${hours}`,
  hours: (from, to) => `from ${from} to ${to}`,
  and: ' and ',
  closed: 'Closed today',
  week: 'This week',
  dayOnly: 'Today alone',
  weekUntil: (day) => `Until ${day}`,
  print: 'Print the day',
  printWeek: 'Print the week',
  printedAt: (moment) => `Printed on ${moment}. Tick what is done, and note it at the desk afterwards.`,

  asked: (count) => (count > 1 ? `${count} requests wait for your answer.` : 'A request waits for your answer.'),
  nearest: (...what) => `The nearest: ${list(...what)}.`,
  only: (...what) => `${list(...what)}.`,
  longer: (who, what, when) => `${who} would like to keep ${what} until ${when}.`,
  notBack: 'Not back: it is late.',
  backOn: (day) => `Comes back ${day}.`,
  answer: 'Answer',
  askedVisits: (count) =>
    count > 1
      ? `${count} appointments wait for your answer at the workshop.`
      : 'An appointment waits for your answer at the workshop.',

  chips: 'Show',
  all: 'All',
  short: { late: 'Late', out: 'Leave', back: 'Return', awaited: 'Waiting', visits: 'Appointments' },
  heads: {
    day: {
      late: 'Late',
      out: 'Leave today',
      back: 'Return today',
      awaited: 'Who waits for what',
      visits: 'Appointments',
    },
    week: {
      late: 'Late',
      out: 'Leave this week',
      back: 'Return this week',
      awaited: 'Who waits for what',
      visits: 'Appointments of the week',
    },
  },
  others: (count) => (count > 1 ? `See the ${count} others` : 'See the other one'),
  inItsRoom: (count) => `The ${count} others are in “Loans and requests”`,

  nameless: 'somebody',
  call: (who) => `Call ${who}`,
  atTheCounter: 'without an account',
  late: (days) => (days > 1 ? `${days} days late` : 'a day late'),
  brought: 'Said to be back, to be checked',
  sinceOut: (day) => `not fetched yet, awaited ${day}`,
  toGive: 'to be given',
  backBy: (day) => `to be returned ${day}`,
  deposit: (price) => `deposit ${price}`,
  waitedBy: (who, day) => `${who} awaits it ${day}`,
  askedBy: (who, day) => `${who} asks for it ${day}`,
  stillWith: (who) => `still with ${who}`,
  stillWithUntil: (who, day) => `still with ${who} until ${day}`,
  forDay: (day) => `for ${day}`,
  asksLonger: (day) => `would like to keep it until ${day}`,
  waitFree: (count) => (count > 1 ? `${count} people wait until it is free` : 'somebody waits until it is free'),
  waitFreeMore: 'We tell them, in their turn.',

  acts: { 'hand-over': 'Hand over', 'give-back': 'Take back', lengthen: 'Extend' },
  actOf: (act, what, who) => `${act}: ${what}, ${who}`,

  visitActs: { accept: 'Accept', keep: 'Came', miss: 'Did not come' },
  visitActOf: (act, who, hour) => `${act}: ${who}, ${hour}`,
  visitDid: {
    accept: (who, when) => `Accepted: ${who}, ${when}.`,
    keep: (who) => `Noted: ${who} is here.`,
    miss: (who) => `Noted: ${who} did not come.`,
  },
  nobody: 'No name',
  unknownWork: 'To be seen there',

  emptyTitle: 'Nothing leaves or returns today.',
  emptyWeek: 'Nothing leaves or returns until then.',
  emptyMore: 'You can note a loan for who is here, add objects, or see what is to come.',
  emptyPart: 'Nothing is left here.',
  seeAll: 'See the whole day',
  addObjects: 'Add objects',

  steps: 'Before the counter is ready',
  lacking: (count) => (count > 1 ? `${count} things are lacking` : 'one thing is lacking'),
  stepsDone: (names) => `${names}: done`,
  stepNames: {
    place: 'place',
    hours: 'hours',
    holiday: 'holidays',
    objects: 'objects',
    rules: 'loan rules',
    labels: 'labels',
  },
  labels: (count) => (count > 1 ? `Stick on ${count} labels` : 'Stick on a label'),
  stepTitles: {
    place: () => 'Have a place',
    hours: () => 'Say your hours',
    holiday: (day) => `Say whether you open on ${day}`,
    objects: () => 'Add your first objects',
    rules: () => 'Say your loan rules',
  },
  stepWhys: {
    place: 'The network adds the address of an organisation. Write yours to them.',
    hours: 'Without them, nobody knows when to come.',
    holiday: 'It is a public holiday, and your hours do not mention it.',
    objects: 'A title is enough: category and code come by themselves.',
    labels: 'These things have a code that nothing bears: no scanner can read it.',
    rules: 'How many days, how many things, which deposit. Without a rule, all is allowed.',
  },
  stepWays: {
    place: 'Write to the network',
    hours: 'Say them',
    holiday: 'Say it',
    objects: 'Add',
    rules: 'Say them',
    labels: 'Print',
  },

  noWorkshop: 'Your workshop is not open yet: nobody can book there.',
  noWorkshopMore:
    'Four steps, right here: what you do, where, when, and what you repair. Then the network looks, and people can book.',
  openWorkshop: 'Open the workshop',

  waits: 'What awaits you',
  waitsNothing: 'Nothing awaits you for now.',
  decide: 'Decide',
  decisions: (count) => (count > 1 ? `${count} decisions wait` : 'A decision waits'),
  waitsSince: (ago) => `since ${ago}`,
  elsewhere: 'Elsewhere',
  elsewhereWaits: (count) => (count === 0 ? 'nothing awaits you' : `${count} to see`),
}
