import { signInEnglish } from '../../parts/sign-in/sign-in.strings.en.js'
import type { BookingWords, ConfirmStrings, StepStrings } from './booking.strings.js'
import { ended } from '../../words/ended.js'
import { englishAppointment } from '../../words/repairs/appointment.strings.en.js'
import { englishWeekdays } from '../../words/days.strings.js'
import { englishFieldNames } from '../../words/field-names.strings.js'
import { words as ofCards } from '../repair-booking.strings.en.js'

const confirmEnglish: ConfirmStrings = {
  recapTitle: 'Is this right?',
  cancel: 'Cancelling',
  cancelUntil: (when) => `until ${when}, by the link in the e\u2011mail`,
  cancelNever: 'too late to cancel online: you will have to call',
  you: 'In the name of',
  photoLost: 'Your photo could not be kept while you were reading your mail. Adding it again is optional.',
  choosePhoto: 'Add the photo again',
  confirm: 'Confirm the appointment',
  send: 'Send the request',
  sending: 'One moment…',

  taken: 'Somebody else has just taken this time. Everything else is kept.',
  nearest: 'The nearest times still free:',
  noneNear: 'No other time is free soon with this repairer.',
  chosen: (when) => `New time: ${when}. It still has to be confirmed.`,
  otherSlot: 'See all times',
  otherRepairer: 'Choose another workshop',
  otherService: 'Choose another repair',
  otherPlace: 'Correct the address',
  photoFailed: 'The photo was not sent.',
  withoutPhoto: 'Go on without the photo',

  bookedTitle: 'It is booked.',
  bookedNext: (name, when) => ended(`You are expected on ${when} at ${name}`),
  bookedAtHome: (name, when) => ended(`The repairer comes to you on ${when}: ${name}`),
  requestedTitle: 'Your request is on its way.',
  requestedNext: (until) => `The repairer has until ${until} to answer. The time is kept for you until then.`,
  mailComes: (email) => `An e\u2011mail is on its way to ${email}, with all you need and the link to cancel.`,
  reminder: 'You will be reminded two days before.',
  doneCancel: (when) => `You may cancel until ${when}, by the link in that e\u2011mail.`,
  doneCancelNever: 'It is too late to cancel online: if something comes up, call.',
  calendar: 'Add to my calendar',
  print: 'Print',
  another: 'Book another appointment',
}

const euros = (cents: number) =>
  new Intl.NumberFormat('en-GB', {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: cents % 100 && 2,
  }).format(cents / 100)
const kilometres = new Intl.NumberFormat('en-GB', { style: 'unit', unit: 'kilometer', maximumFractionDigits: 1 })
const list = new Intl.ListFormat('en-GB')

export const stepsEnglish: StepStrings = {
  ...englishAppointment,
  next: 'Continue',
  retry: 'Try again',
  time: ofCards.time,
  at: ofCards.at,
  hoursOf: (city) => `These are the hours of ${city}.`,
  length: (minutes) => {
    const rest = minutes % 60
    if (minutes < 60) return `about ${minutes}\u00a0min`
    return `about ${Math.floor(minutes / 60)}\u00a0h${rest ? `\u00a0${rest}\u00a0min` : ''}`
  },
  priceOf: (cents) =>
    cents === undefined
      ? 'price told on the spot'
      : cents
        ? englishAppointment.about(euros(cents))
        : englishAppointment.free,

  bikeTitle: 'Which bike?',
  bikeMissing: 'Say which bike it is.',
  serviceTitle: 'What needs fixing?',
  unknown: 'I do not know',
  unknownLength: (length) => `You will look at it together: ${length}, the usual time.`,
  serviceMissing: 'Choose a repair, or “I do not know”.',

  slotTitle: 'When?',
  slotsLoading: 'Loading the free times…',
  slotsFailed: 'The free times could not be loaded.',
  slotsFailedMore: 'What you have chosen is kept.',
  noneFree: 'No free time online in the coming weeks.',
  noneFreeMore: (phone) => `${phone ? 'Call, or choose' : 'Choose'} another workshop.`,
  lost: (when) => `${when} is no longer free for this repair.`,
  lostMore: 'Choose another time: all the rest is kept.',
  day: 'Day',
  slots: (count) => (count > 1 ? `${count}\u00a0times` : '1\u00a0time'),
  earlier: 'Earlier days',
  later: 'Later days',
  nextDay: (day) => `Next free day: ${day}`,
  morning: 'Morning',
  afternoon: 'Afternoon',
  evening: 'Evening',
  slotMissing: 'Choose a time.',

  placeTitle: 'Where?',
  atHome: 'At my address',
  comes: 'The repairer comes to you.',
  reach: (metres, communes) => {
    const far = metres !== undefined && `within ${kilometres.format(metres / 1000)}`
    const where = communes.length > 0 && `to ${list.format(communes)}`
    return `Travels ${[far, where].filter(Boolean).join(', and ')}.`
  },
  placeMissing: 'Choose where the repair takes place.',
  commune: {
    label: 'Town',
    hint: 'Town or postcode',
    found: (count) => (count ? `${count} ${count > 1 ? 'towns' : 'town'} found` : 'No town of that name'),
    choose: 'Choose a town from the list.',
  },
  street: {
    label: englishFieldNames.street,
    hint: 'E.g. 12 rue des Écluses',
    found: (count) => (count ? `${count} ${count > 1 ? 'addresses' : 'address'} found` : ''),
    choose: 'Write the number and the street.',
  },
  wholeAddress: 'No address found: write it in full, it will be passed on as it is.',
  maybeOutside: (commune) => `${commune} may be too far: the exact address will tell.`,
  outside: 'The repairer does not come to this address. Correct it, or choose another workshop.',

  faultTitle: 'What is wrong?',
  optional: 'Optional, but it helps to plan for the right part.',
  words: 'In a few words',
  wordsHint: 'For instance: “the rear brake no longer grips”, “the chain slips uphill”.',
  photo: 'A photo',
  addPhoto: 'Add a photo',
  otherPhoto: 'Change the photo',
  noPhoto: 'Remove the photo',
  yourPhoto: 'Your photo',
  photoHint: 'JPEG, PNG or WebP, 10\u00a0MB at most. It is only sent once the appointment is confirmed.',
  photoKind: 'This file is not a JPEG, PNG or WebP photo.',
  photoSize: (size) => `This photo is too big (${size}): 10\u00a0MB at most.`,
  size: (bytes) => (bytes < 1e6 ? `${Math.ceil(bytes / 1e3)}\u00a0kB` : `${(bytes / 1e6).toFixed(1)}\u00a0MB`),

  whoTitle: 'Who is the appointment for?',
  why: (atHome) =>
    `The repairer is given your first name, ${atHome ? 'the address to come to, ' : ''}your words and photo of what is wrong and, if you give it, your telephone. The e\u2011mail is for the code and for news of the appointment. Everything is erased after two years.`,

  who: 'With',
  change: 'Change',
  hours: (said, isShutOnHolidays) => `Opening hours: ${said}${isShutOnHolidays ? ', except on public holidays' : ''}`,
  fromTo: (from, to) => `${from} to ${to}`,
  and: ' and ',
  weekdays: englishWeekdays,
}

export const bookingEnglish: BookingWords = { ...signInEnglish, ...confirmEnglish, ...stepsEnglish }
