import type { ResidentMails } from './resident-mails.strings.js'
import type { Told } from './told.js'

const elsewhere = 'Find another time'
const theVisit = ({ cancelUntil }: Told): string =>
  cancelUntil ? 'See or cancel the appointment' : 'See the appointment'

const comes = ({ repairer, day, hour, atHome }: Told): string =>
  atHome ? `${repairer} comes to you on ${day} at ${hour}.` : `${repairer} expects you on ${day} at ${hour}.`

const ifYouCannot = ({ cancelUntil, phone, repairer }: Told): string => {
  if (!cancelUntil)
    return `Cannot make it? It is too late to cancel online: please ${phone ? `telephone ${phone}` : `tell ${repairer}`}.`
  return `Cannot make it? You can cancel until ${cancelUntil}.${phone ? ` After that, please telephone ${phone}.` : ''}`
}

const afterBooking = (told: Told): string[] => [
  ifYouCannot(told),
  ...(told.willRemind ? ['A reminder comes by e-mail two days before.'] : []),
]

export const englishResidentMails: ResidentMails = {
  requested: (told) => ({
    subject: `Request sent: ${told.shortDay} at ${told.hour}, ${told.repairer}`,
    title: 'Your request is sent',
    opening: [
      `${told.repairer} has until ${told.lapses} to answer. You will receive an e-mail.`,
      'The appointment is not settled yet. This time is kept for you meanwhile.',
    ],
    press: 'See or cancel the request',
    after: [],
  }),
  booked: (told) => ({
    subject: `Appointment: ${told.shortDay} at ${told.hour}, ${told.repairer}`,
    title: 'Your appointment is settled',
    opening: [comes(told)],
    press: theVisit(told),
    after: afterBooking(told),
  }),
  accepted: (told) => ({
    subject: `Request accepted: ${told.shortDay} at ${told.hour}, ${told.repairer}`,
    title: 'Your appointment is settled',
    opening: [`Your request is accepted. ${comes(told)}`],
    press: theVisit(told),
    after: afterBooking(told),
  }),
  agreed: (told) => ({
    subject: `New time settled: ${told.shortDay} at ${told.hour}, ${told.repairer}`,
    title: 'Your appointment is settled at the new time',
    opening: [comes(told)],
    press: theVisit(told),
    after: afterBooking(told),
  }),
  proposed: (told) => ({
    subject: `Another time proposed: ${told.shortProposed}, ${told.repairer}`,
    title: `${told.repairer} proposes another time`,
    opening: [`Instead of ${told.day} at ${told.hour}: ${told.proposed}.`],
    press: 'Accept or decline',
    after: [
      `You have until ${told.lapses} to answer. ${
        told.holdsBoth
          ? 'Both times are kept for you until then.'
          : 'The proposed time is kept for you until then, the first one until its hour has passed.'
      }`,
      'If you decline or do not answer, there is no appointment any more. You can then choose another time.',
    ],
  }),
  refused: (told) => ({
    subject: `Request refused: ${told.shortDay} at ${told.hour}, ${told.repairer}`,
    title: 'This appointment is not possible',
    opening: [`${told.repairer} cannot take your request for ${told.day} at ${told.hour}.`],
    press: elsewhere,
    after: ['Other repairers and other times may be free.'],
  }),
  declined: (told) => ({
    subject: `Appointment cancelled: ${told.shortDay} at ${told.hour}, ${told.repairer}`,
    title: 'Your appointment is cancelled',
    opening: [`You declined the other time that ${told.repairer} proposed. The appointment ends there.`],
    press: elsewhere,
    after: ['If it was in your calendar, the attached file takes it out.'],
  }),
  'cancelled-by-resident': (told) => ({
    subject: `Appointment cancelled: ${told.shortDay} at ${told.hour}, ${told.repairer}`,
    title: 'Your appointment is cancelled',
    opening: [`It is done: we have told ${told.repairer}.`],
    press: elsewhere,
    after: ['If it was in your calendar, the attached file takes it out.'],
  }),
  'cancelled-by-repairer': (told) => ({
    subject: `Appointment cancelled: ${told.shortDay} at ${told.hour}, ${told.repairer}`,
    title: `${told.repairer} cancels the appointment`,
    opening: [`The appointment on ${told.day} at ${told.hour} does not take place. Please do not come.`],
    press: elsewhere,
    after: told.phone ? [`A question? Telephone ${told.repairer} on ${told.phone}.`] : [],
  }),
  expired: (told) => ({
    subject: `No answer: ${told.shortDay} at ${told.hour}, ${told.repairer}`,
    title: told.unanswered === 'request' ? 'Your request was not answered' : 'The proposal was not answered',
    opening: [
      told.unanswered === 'request'
        ? `${told.repairer} did not answer in time. There is no appointment on ${told.day} at ${told.hour}.`
        : `You did not answer ${told.repairer} in time. There is no appointment any more.`,
    ],
    press: elsewhere,
    after: told.phone ? [`You can also telephone ${told.repairer} on ${told.phone}.`] : [],
  }),
  reminder: (told) => ({
    subject: `Reminder: ${told.shortDay} at ${told.hour}, ${told.repairer}`,
    title: 'Your appointment is near',
    opening: [comes(told)],
    press: theVisit(told),
    after: [ifYouCannot(told), ...(told.cancelUntil ? ['Cancelling early leaves the time to somebody else.'] : [])],
  }),
}
