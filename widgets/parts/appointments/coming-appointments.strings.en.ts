import { time } from '../../words/hours.strings.en.js'
import type { ComingStrings } from './coming-appointments.strings.js'

export const comingEnglish: ComingStrings = {
  at: (day, clock) => `${day} at\u00a0${time(clock)}`,
  title: (count) => (count > 1 ? 'Your appointments' : 'Your appointment'),
  waits: (count) =>
    count > 1
      ? 'Other times are proposed to you: it is for you to answer'
      : 'Another time is proposed to you: it is for you to answer',
  madeAt: (site) => `Booked on the site “${site}”.`,
  loading: 'Loading your appointment…',
  with: (who, where) => `At ${who}, ${where}`,
  atHome: (who) => `At your home, with ${who}`,
  requested: (until) => `Request sent: you will have an answer by ${until}.`,
  page: 'See the appointment',
  calendar: 'Add to my calendar',
  cancel: 'Cancel…',
  tooLate: 'It is too late to cancel online: call if you cannot come.',
  call: (phone) => `Call\u00a0${phone}`,
  question: (when) => `Cancel the appointment on ${when}? The repairer will be told by e\u2011mail.`,
  keep: 'Keep the appointment',
  confirm: 'Cancel the appointment',
  cancelling: 'One moment…',
  cancelled: (when) => `The appointment on ${when} is cancelled. The repairer has been told.`,
  changed: 'This appointment has changed meanwhile: here is how it stands.',
  signedOut: 'You are no longer signed in. The link in the e\u2011mail still answers and cancels.',
  failed: 'It could not be cancelled. Try again in a moment.',
  others: (count) => (count > 1 ? `See the ${count} other appointments` : 'See the other appointment'),
  another: 'Book another appointment',
  notMe: 'This is not me',
  forgotten: 'Done: this browser keeps nothing more of this appointment, which stays booked.',
}
