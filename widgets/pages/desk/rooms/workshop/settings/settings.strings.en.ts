import { sharedEnglish } from '../parts/shared.strings.en.js'
import type { SettingsStrings } from './settings.strings.js'
import { daysOf, minutesOf } from './week-sum.js'

export const settingsEnglish: SettingsStrings = {
  onTheSpot: 'price told on the spot',
  ...sharedEnglish,
  undo: 'Undo',
  forget: 'Change nothing',

  week: 'Hours of the week',
  weekMore: 'During these hours people may book, from one quarter of an hour to the next.',
  sayHours: 'Say it as you would',
  sayHoursLike: 'In French or as in OpenStreetMap, for example: Tu-Fr 09:00-12:00,14:00-18:30',
  understood: (openings) =>
    `Understood: ${daysOf(openings)}\u00a0day${daysOf(openings) > 1 ? 's' : ''}, ${sharedEnglish.length(minutesOf(openings))}. Correct it below if need be.`,
  notRead: 'The sentence could not be read: try again, or fill in below.',
  notUnderstood: 'Not understood. Say the days and the hours, or fill in below.',
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  closed: 'Closed',
  opensAt: 'from',
  closesAt: 'to',
  addRange: 'Add',
  addRangeTo: (day) => `Add hours on ${day}`,
  removeRange: (day) => `Remove these hours of ${day}`,
  saveHours: 'Save the week',
  hoursWrong: (day) => `${day}: an end must come after its start.`,
  hoursSaved: 'The week is saved. Appointments that are booked stay.',
  hoursBack: 'The week is as before.',

  holidays: 'Public holidays',
  worksHolidays: 'The workshop is open on public holidays',
  nextHolidays: (days) => `The next ones: ${days.join(', ')}.`,
  noHoliday: 'None in the next two months.',
  holidaysWorked: 'Public holidays are days like others.',
  holidaysOff: 'The workshop gives no time on public holidays.',

  closures: 'Closures',
  noClosure: 'No closure to come.',
  closeDays: 'Close days or hours…',
  closedFor: ({ fromDay, fromTime, toDay, toTime }, when) => {
    const isWhole = fromTime === '00:00' && toTime === '24:00'
    if (isWhole) return fromDay === toDay ? when.whole(fromDay) : `from ${when.whole(fromDay)} to ${when.whole(toDay)}`
    if (fromDay === toDay) return `${when.whole(fromDay)}, ${fromTime} to ${toTime}`
    return `from ${when.whole(fromDay)} at ${fromTime} to ${when.whole(toDay)} at ${toTime}`
  },
  appointmentsStand: (count) =>
    count > 1 ? `${count} appointments still stand in it` : 'One appointment still stands in it',
  reopen: 'Open again',
  reopenOf: (span) => `Open again: ${span}`,
  reopened: (span) => `Open again: ${span}. Times that were proposed meanwhile stay proposed.`,
  closedAgain: (span) => `Closed again, ${span}.`,

  closeTitle: 'Close days or hours',
  from: 'From',
  to: 'To',
  theDay: 'Day',
  wholeDay: 'All day',
  fromTime: 'From',
  toTime: 'To',
  whatPeopleRead: 'What people with an appointment will read',
  withinFailed: 'The appointments that fall in could not be loaded: nothing closes before they are seen.',
  retry: 'Try again',
  noAppointmentWithin: 'No appointment falls in.',
  appointmentsWithin: (count) => (count > 1 ? `${count} appointments fall in` : 'One appointment falls in'),
  whoWhen: (who, moment) => `${who}, ${moment}`,
  proposeWhom: (who) => `Propose to ${who}`,
  keepThis: 'Keep this appointment',
  stays: 'Stays as planned.',
  isProposed: 'Another time is proposed already: wait for the answer, or cancel.',
  noFreeTime: 'Too near, or no time is free: it is for you to reach them.',
  toCall: 'No e\u2011mail: it is for you to reach them.',
  proposeThese: 'Propose these times',
  proposeThese2: 'Both times are held until the answer: accept, or cancel.',
  keepThese: (count) => (count > 1 ? `Keep these ${count} appointments` : 'Keep this appointment'),
  keepThese2: 'Closed for others only.',
  closeAndPropose: (count) => (count > 1 ? `Close and propose to ${count} people` : 'Close and propose to one person'),
  closeNow: 'Close',
  backUnclosed: 'Back without closing',
  spanWrong: 'Say which days: the end comes after the start.',
  closedNow: (span, { proposed, kept }) =>
    [
      `Closed: ${span}.`,
      proposed > 1
        ? `${proposed} people receive another time by e\u2011mail.`
        : proposed === 1
          ? 'One person receives another time by e\u2011mail.'
          : '',
      kept > 1 ? `${kept} appointments stay.` : kept === 1 ? 'One appointment stays.' : '',
    ]
      .filter(Boolean)
      .join(' '),

  rhythm: 'Rhythm of appointments',
  rhythmMore: 'What you change holds for times that are offered from now on. Appointments that stand stay.',
  answered: 'A request',
  answerNames: { 'at-once': 'Is taken at once', 'on-request': 'Waits for your answer' },
  answerMeans: {
    'at-once': 'The time is theirs as soon as they choose it.',
    'on-request': 'The time is held, and you answer under “Appointments”.',
  },
  step: 'A time is offered every',
  seats: 'Appointments at the same time',
  usual: 'Length of an appointment without a service, in minutes',
  usualMeans: 'For those who do not know yet what is to be done.',
  preparation: 'Time kept after each appointment',
  lead: 'Book at the latest',
  horizon: 'Book ahead, at most',
  cancel: 'Cancel on the site at the latest',
  lasting: (minutes) => (minutes === 0 ? 'none' : sharedEnglish.length(minutes)),
  before: (minutes) =>
    minutes === 0
      ? 'at the last moment'
      : minutes % 1_440 === 0
        ? `${minutes / 1_440} ${minutes === 1_440 ? 'day' : 'days'} before`
        : `${sharedEnglish.length(minutes)} before`,
  days: (count) => `${count} days`,
  saveRhythm: 'Save the rhythm',
  rhythmSaved: 'The rhythm is saved. Appointments that stand stay.',
  rhythmBack: 'The rhythm is as before.',
  offered: (now, then) =>
    now === then
      ? `In the seven days to come: ${then} times offered, as many as now.`
      : `In the seven days to come: ${then} times offered instead of ${now}.`,

  services: 'Services',
  servicesMore: 'What people choose when they book: the length takes the agenda, the price is indicative.',
  noService: (length) => `No service: an appointment takes ${length}, to be seen on the spot.`,
  change: 'Change',
  changeOf: (name) => `Change the service ${name}`,
  remove: 'Remove',
  removeOf: (name) => `Remove the service ${name}`,
  addService: 'Add a service',
  addServiceNow: 'Add',
  saveService: 'Save',
  serviceName: 'Name',
  serviceMinutes: 'Length, in minutes',
  servicePrice: 'Price, in euros',
  priceMeans: 'Without a price it is told on the spot; 0 is free.',
  forWhichBikes: 'For which bikes',
  nameMissing: 'Give the service a name.',
  nameTwice: 'Another service has this name already.',
  minutesWrong: 'The length is from 5 to 480 minutes.',
  priceWrong: 'Write the price in figures, or nothing.',
  bikesMissing: 'Choose at least one bike.',
  serviceChanged: (name) => `“${name}” is saved. Appointments that are booked keep the former one.`,
  serviceBack: (name) => `“${name}” is as before.`,
  serviceAdded: (name) => `“${name}” is added: people may choose it from now on.`,
  serviceRemoved: (name) => `“${name}” is removed. Appointments that are booked keep it.`,

  texts: 'Words',
  textNames: { welcome: 'Welcome', toBring: 'What to bring', directions: 'How to get there' },
  textHints: {
    welcome: 'At the top of your page, before a time is chosen.',
    toBring: 'Before and after booking, and in the e\u2011mails.',
    directions: 'The entrance, the floor, where to leave the bike.',
  },
  saveTexts: 'Save the words',
  textsSaved: 'The words are saved: people read them from now on.',
  textsBack: 'The words are as before.',

  calendar: 'Calendar of your phone',
  calendarMore: 'All appointments in the calendar of your phone or computer, up to date by itself.',
  calendarHolds:
    'It has the first name, the work, the bike, and the address if you go there. The address of the calendar is yours: everybody in the team has their own, and it ends with their role. Whoever has it sees all that: give it to nobody.',
  makeCalendar: 'Make the address of the calendar',
  showCalendar: 'Show the address',
  calendarAddress: 'Address of the calendar',
  calendarHow: 'In your calendar, choose “add a calendar by address” or “subscribe”, and paste it.',
  copy: 'Copy the address',
  copied: 'Copied',
  notCopied: 'Selected: copy it',
  renewCalendar: 'Change the address…',
  endCalendar: 'End this calendar…',
  renewAsk: 'Change the address of the calendar?',
  endAsk: 'End this calendar?',
  oldOneEnds: 'The address before leads nowhere any more, at once, on all phones that have it.',
  keepCalendar: 'Keep this address',
  renewNow: 'Change the address',
  endNow: 'End the calendar',
  calendarMade: 'The address is ready: copy it into your calendar.',
  calendarRenewed: 'The address has changed. The one before leads nowhere any more.',
  calendarEnded: 'The calendar has ended: its address leads nowhere. Another one can be made.',
}
