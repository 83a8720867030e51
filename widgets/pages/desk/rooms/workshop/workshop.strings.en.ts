import { englishWrite } from '../../parts/talk/write.strings.js'
import { ended } from '../../../../words/ended.js'
import { englishBikes } from '../../../../words/repairs/bikes.strings.js'
import { englishStates, englishAppointment } from '../../../../words/repairs/appointment.strings.en.js'
import type { Shared, WorkshopStrings } from './workshop.strings.js'

const told = (who: string, isTold: boolean) =>
  isTold ? `${who} will be told by e\u2011mail.` : ended(`Without an e\u2011mail, it is for you to tell ${who}`)

const shared: Shared = {
  bikes: englishBikes,
  free: englishAppointment.free,
  about: englishAppointment.about,
  optional: (label) => `${label} (optional)`,
  nobody: 'No name',
  sending: 'Sending…',
  atHour: (day, hour) => `${day} at ${hour}`,
  length: (minutes) =>
    minutes < 60
      ? `${minutes} min`
      : `${Math.floor(minutes / 60)} h${minutes % 60 ? ` ${String(minutes % 60).padStart(2, '0')}` : ''}`,
}

export const workshopEnglish: WorkshopStrings = {
  ...englishWrite,
  title: 'Workshop',
  parts: {
    appointments: 'Appointments',
    hours: 'Hours, closures',
    services: 'Services',
    texts: 'Words',
    calendar: 'Calendar',
  },
  ...shared,
  states: englishStates,
  unknownWork: englishAppointment.unknownWork,
  retry: 'Try again',
  back: 'Back',

  waits: (count) => (count > 1 ? `${count} requests wait for your answer.` : 'One request waits for your answer.'),
  answerThem: 'Answer',
  workshop: 'Workshop',
  show: 'Show',
  shows: {
    coming: 'To come',
    waiting: 'To be answered',
    past: 'Past',
    ended: 'Refused, cancelled',
    unread: 'Unread words',
  },
  from: 'From',
  to: 'To',
  find: 'Name or phone',
  count: (count) => (count > 1 ? `${count} appointments` : count === 1 ? 'One appointment' : 'No appointment'),
  emptyTitle: 'No appointment yet',
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
  appointmentFailed: 'This appointment could not be loaded.',
  backToList: 'Back to the list',
  backToAppointment: 'Back to the appointment',
  appointmentTitle: (who, moment) => `${who}, ${moment}`,
  what: 'What',
  bike: 'Bike',
  price: englishAppointment.price,
  where: englishAppointment.where,
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
  cancel: 'Cancel the appointment…',
  keep: 'They came',
  miss: 'They did not come',
  later: (time) => `From ${time} on you can note whether they came.`,
  nothingToDo: 'There is nothing left to do about this appointment.',
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
      question: (who, moment) => `Cancel the appointment of ${who}, ${moment}?`,
      told: (who) => `${who} will be told by e\u2011mail, with your words as they are. The time is free again.`,
      words: 'Why',
      now: 'Cancel the appointment',
      keep: 'Keep the appointment',
    },
  },
  did: {
    accept: (who, moment, isTold) =>
      `Accepted: ${who}, ${moment}. ${told(who, isTold)} To go back on it, open the appointment and cancel it.`,
    propose: (who, moment, isTold) =>
      `Proposed to ${who}: ${moment}. ${told(who, isTold)} Both times are held until the answer.`,
    refuse: (who, _moment, isTold) => `The request of ${who} is refused. ${told(who, isTold)}`,
    cancel: (who, moment, isTold) =>
      `The appointment of ${who}, ${moment}, is cancelled. ${told(who, isTold)} The time is free.`,
    keep: (who) => `Noted: ${who} came.`,
    miss: (who) => `Noted: ${who} did not come. Nobody is told.`,
  },
  noteOther: { keep: 'Rather: they came', miss: 'Rather: they did not' },
  movedBy: (by) => `${by} has just changed this appointment: here is how it stands. Nothing else was done.`,
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
  tooShort: (length, time) => `It takes ${length}, and somebody is expected at ${time}.`,
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

  settings: {
    onTheSpot: 'price told on the spot',
    ...shared,
    undo: 'Undo',
    forget: 'Change nothing',

    week: 'Hours of the week',
    weekMore: 'During these hours people may book, from one quarter of an hour to the next.',
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
      if (isWhole)
        return fromDay === toDay ? when.whole(fromDay) : `from ${when.whole(fromDay)} to ${when.whole(toDay)}`
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
    closeAndPropose: (count) =>
      count > 1 ? `Close and propose to ${count} people` : 'Close and propose to one person',
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
  },
}
