import { ended } from '../../../../words/ended.js'
import { englishBikes } from '../../../../words/repairs/bikes.strings.en.js'
import { englishStates } from '../../../../words/repairs/states.strings.en.js'
import { englishVisit } from '../../../../words/repairs/visit.strings.en.js'
import { englishVisitParts } from './parts/visit-parts.strings.en.js'
import type { WorkshopStrings } from './workshop.strings.js'

const told = (who: string, isTold: boolean) =>
  isTold ? `${who} will be told by e\u2011mail.` : ended(`Without an e\u2011mail, it is for you to tell ${who}`)

export const workshopEnglish: WorkshopStrings = {
  title: 'Workshop',
  parts: { visits: 'Visits', hours: 'Hours, closures', services: 'Services', texts: 'Words', calendar: 'Calendar' },
  ...englishVisitParts,
  states: englishStates,
  bikes: englishBikes,
  free: englishVisit.free,
  about: englishVisit.about,
  unknownWork: englishVisit.unknownWork,
  retry: 'Try again',
  back: 'Back',

  waits: (count) => (count > 1 ? `${count} requests wait for your answer.` : 'One request waits for your answer.'),
  answerThem: 'Answer',
  workshop: 'Workshop',
  show: 'Show',
  shows: { coming: 'To come', waiting: 'To be answered', past: 'Past', ended: 'Refused, cancelled' },
  from: 'From',
  to: 'To',
  find: 'Name or phone',
  count: (count) => (count > 1 ? `${count} visits` : count === 1 ? 'One visit' : 'No visit'),
  emptyTitle: 'No visit yet',
  empty:
    'They come here as soon as somebody asks for one online. Check that your hours and services are right: they are what people see.',
  saved: (name, left) =>
    `The file ${name} is downloaded.${left > 0 ? ` ${left} lines did not fit: choose fewer days.` : ''}`,
  withWhom: (name) => `with ${name}`,
  answerBefore: (moment) => `Answer before ${moment}`,
  proposedAt: (moment) => `Proposed: ${moment}`,
  walkIn: 'Entered by the workshop',

  settingsFailed: 'The settings of the workshop could not be loaded.',
  workshopMovedBy: (by) => `${by} has just changed the workshop: here it is up to date. Nothing else was done.`,
  visitFailed: 'This visit could not be loaded.',
  backToList: 'Back to the list',
  visitTitle: (who, moment) => `${who}, ${moment}`,
  what: 'What',
  bike: 'Bike',
  price: englishVisit.price,
  where: englishVisit.where,
  with: 'With',
  madeOn: 'Made on',
  proposed: 'Proposed',
  wasSaid: 'What they said',
  wasAnswered: 'What was answered',
  quoted: (words) => `“${words}”`,
  photo: 'Photo sent with the request',
  phone: 'Phone',
  call: 'Call',
  callWhom: (who) => `Call ${who}`,

  accept: 'Accept',
  propose: 'Propose another time…',
  refuse: 'Refuse…',
  cancel: 'Cancel the visit…',
  keep: 'They came',
  miss: 'They did not come',
  later: (time) => `From ${time} on you can note whether they came.`,
  nothingToDo: 'There is nothing left to do about this visit.',
  reasonMissing: 'Write why: it is what they will read.',
  callThem: (who) => ended(`We have no e\u2011mail: it is for you to tell ${who}`),
  asks: {
    refuse: {
      question: (who, moment) => `Refuse the request of ${who}, ${moment}?`,
      told: (who) => `${who} will receive an e\u2011mail with your words as they are. The time is free again.`,
      words: 'Why',
      now: 'Refuse the request',
      keep: 'Keep the request',
    },
    cancel: {
      question: (who, moment) => `Cancel the visit of ${who}, ${moment}?`,
      told: (who) => `${who} will be told by e\u2011mail, with your words as they are. The time is free again.`,
      words: 'Why',
      now: 'Cancel the visit',
      keep: 'Keep the visit',
    },
  },
  did: {
    accept: (who, moment, isTold) =>
      `Accepted: ${who}, ${moment}. ${told(who, isTold)} To go back on it, open the visit and cancel it.`,
    propose: (who, moment, isTold) =>
      `Proposed to ${who}: ${moment}. ${told(who, isTold)} Both times are held until the answer.`,
    refuse: (who, _moment, isTold) => `The request of ${who} is refused. ${told(who, isTold)}`,
    cancel: (who, moment, isTold) =>
      `The visit of ${who}, ${moment}, is cancelled. ${told(who, isTold)} The time is free.`,
    keep: (who) => `Noted: ${who} came.`,
    miss: (who) => `Noted: ${who} did not come. Nobody is told.`,
  },
  noteOther: { keep: 'Rather: they came', miss: 'Rather: they did not' },
  movedBy: (by) => `${by} has just changed this visit: here is how it stands. Nothing else was done.`,
  movedOn: {
    booked: (by) => `${by} has just accepted it: nothing else was done.`,
    proposed: (by) => `${by} has just proposed another time: nothing else was done.`,
    refused: (by) => `${by} has just refused it: nothing else was done.`,
    cancelled: (by) => `${by} has just cancelled it: nothing else was done.`,
    kept: (by) => `${by} has just noted that they came.`,
    missed: (by) => `${by} has just noted that they did not come.`,
  },

  otherTimeFor: (who) => `Another time for ${who}`,
  hasAsked: (who, moment, work) => `${who}: ${moment}${work ? `, ${work}` : ''}.`,
  nothingFree: 'No time is free in your open weeks. Call them, or open other hours.',
  moreTimes: 'Other days',
  aWord: 'A word',
  held: (times, until) => `${times.join(' and ')} are held until the answer, at the latest ${until}.`,
  proposeAt: (moment) => `Propose ${moment}`,
  proposeNow: 'Propose this time',
  timeMissing: 'Choose a time.',

  addWalkIn: 'Add a walk-in',
  whatToDo: 'What is to be done?',
  whenIsIt: 'When?',
  now: 'Now',
  nowAllTheSame: 'Now, all the same',
  closed: { day: 'The workshop is closed today.', hour: 'The workshop is closed at this hour.' },
  closedMore: 'Residents see no time here. You may note a walk-in.',
  loadingTimes: 'The free times are coming…',
  timesFailed: 'The free times could not be loaded.',
  nobodyFree: 'Not now: every place is taken.',
  tooShort: (length, time) => `${length} do not fit before ${time}.`,
  stillPossible: (length) => `You may still, for ${length}: nobody is displaced.`,
  name: 'Name',
  contact: 'Phone or e\u2011mail',
  toldByMail: 'With an e\u2011mail they receive the time, the price and a link to cancel. Without one, nobody is told.',
  addNow: 'Add the walk-in',
  nameless: 'Without a name you will not know who it was. Write it, or add the walk-in without one.',
  addNameless: 'Add without a name',
  contactWrong: 'Write a whole phone number, or an e\u2011mail address.',
  nameForMail: 'Write a name: the e\u2011mail greets somebody.',
  entered: (who, moment, isTold) =>
    `Noted: ${who}, ${moment}. The time is taken.${isTold ? ` ${told(who, true)}` : ''}`,
  takeOff: 'Take off',
  takenOff: (who, moment) => `Taken off: ${who}, ${moment}. The time is free.`,
}
