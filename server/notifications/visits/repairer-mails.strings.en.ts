import { ended } from '../../../widgets/words/ended.js'
import type { RepairerMails } from './repairer-mails.strings.js'

const theVisit = 'See the appointment'
const ifYouCannot = 'Something came up? On this page you can cancel or propose another time.'
const freeAgain = 'This time is free again.'

export const englishRepairerMails: RepairerMails = {
  requested: (facts) => ({
    subject: `Please answer: ${facts.shortDay} at ${facts.hour}, ${facts.resident}`,
    title: 'A new request',
    opening: [`${facts.resident} would like an appointment on ${facts.day} at ${facts.hour}.`],
    press: 'Accept, refuse or propose another time',
    after: [
      ended(`You have until ${facts.lapses} to answer. After that the request ends, and we tell ${facts.resident}`),
    ],
  }),
  booked: (facts) => ({
    subject: `New appointment: ${facts.shortDay} at ${facts.hour}, ${facts.resident}`,
    title: 'A new appointment',
    opening: [`${facts.resident} has booked ${facts.day} at ${facts.hour}.`],
    press: theVisit,
    after: [ifYouCannot],
  }),
  accepted: (facts) => ({
    subject: `Appointment settled: ${facts.shortDay} at ${facts.hour}, ${facts.resident}`,
    title: 'The appointment is settled',
    opening: [`You have accepted the request from ${facts.resident}: ${facts.day} at ${facts.hour}.`],
    press: theVisit,
    after: [ifYouCannot],
  }),
  agreed: (facts) => ({
    subject: `Agreed: ${facts.shortDay} at ${facts.hour}, ${facts.resident}`,
    title: 'The time that you proposed suits',
    opening: [`${facts.resident} agrees: ${facts.day} at ${facts.hour}.`],
    press: theVisit,
    after: [ifYouCannot],
  }),
  declined: (facts) => ({
    subject: `Proposal declined: ${facts.resident}, ${facts.shortDay}`,
    title: 'Your proposal does not suit',
    opening: [`${facts.resident} cannot come at the time that you proposed. There is no appointment.`],
    press: theVisit,
    after: ['The time that was asked for and the one that was proposed are free again.'],
  }),
  'cancelled-by-resident': (facts) => ({
    subject: `Cancelled: ${facts.shortDay} at ${facts.hour}, ${facts.resident}`,
    title: `${facts.resident} cancels the appointment`,
    opening: [`The appointment on ${facts.day} at ${facts.hour} does not take place.`],
    press: theVisit,
    after: [freeAgain],
  }),
  'cancelled-by-repairer': (facts) => ({
    subject: `Cancellation noted: ${facts.shortDay} at ${facts.hour}, ${facts.resident}`,
    title: 'You have cancelled the appointment',
    opening: [ended(`It is done: we have told ${facts.resident}`)],
    press: theVisit,
    after: [freeAgain, 'If it was in your calendar, the attached file removes it.'],
  }),
  expired: (facts) => ({
    subject: `No answer: ${facts.resident}, ${facts.shortDay} at ${facts.hour}`,
    title: facts.unanswered === 'request' ? 'The request was not answered' : 'Your proposal was not answered',
    opening: [
      facts.unanswered === 'request'
        ? ended(
            `The request from ${facts.resident} was not answered in time. It has ended, and we have told ${facts.resident}`,
          )
        : `${facts.resident} did not answer in time. There is no appointment.`,
    ],
    press: theVisit,
    after: ['The times that were kept are free again.'],
  }),
}
