import type { RepairerMails } from './repairer-mails.strings.js'

const theVisit = 'See the appointment'
const ifYouCannot = 'Something came up? On this page you can cancel or propose another time.'
const freeAgain = 'This time is free again.'

export const englishRepairerMails: RepairerMails = {
  requested: (told) => ({
    subject: `To answer: ${told.shortDay} at ${told.hour}, ${told.resident}`,
    title: 'A new request',
    opening: [`${told.resident} asks for an appointment on ${told.day} at ${told.hour}.`],
    press: 'Accept, refuse or propose another time',
    after: [`You have until ${told.lapses} to answer. After that the request ends, and we tell ${told.resident}.`],
  }),
  booked: (told) => ({
    subject: `New appointment: ${told.shortDay} at ${told.hour}, ${told.resident}`,
    title: 'A new appointment',
    opening: [`${told.resident} has booked ${told.day} at ${told.hour}.`],
    press: theVisit,
    after: [ifYouCannot],
  }),
  accepted: (told) => ({
    subject: `Appointment settled: ${told.shortDay} at ${told.hour}, ${told.resident}`,
    title: 'The appointment is settled',
    opening: [`You have accepted the request of ${told.resident}: ${told.day} at ${told.hour}.`],
    press: theVisit,
    after: [ifYouCannot],
  }),
  agreed: (told) => ({
    subject: `Agreed: ${told.shortDay} at ${told.hour}, ${told.resident}`,
    title: 'The time that you proposed suits',
    opening: [`${told.resident} agrees: ${told.day} at ${told.hour}.`],
    press: theVisit,
    after: [ifYouCannot],
  }),
  declined: (told) => ({
    subject: `Proposal declined: ${told.resident}, ${told.shortDay}`,
    title: 'Your proposal does not suit',
    opening: [`${told.resident} cannot come at the time that you proposed. There is no appointment.`],
    press: theVisit,
    after: ['The time that was asked for and the one that was proposed are free again.'],
  }),
  'cancelled-by-resident': (told) => ({
    subject: `Cancelled: ${told.shortDay} at ${told.hour}, ${told.resident}`,
    title: `${told.resident} cancels the appointment`,
    opening: [`The appointment on ${told.day} at ${told.hour} does not take place.`],
    press: theVisit,
    after: [freeAgain],
  }),
  'cancelled-by-repairer': (told) => ({
    subject: `Cancellation noted: ${told.shortDay} at ${told.hour}, ${told.resident}`,
    title: 'You have cancelled the appointment',
    opening: [`It is done: we have told ${told.resident}.`],
    press: theVisit,
    after: [freeAgain, 'If it was in your calendar, the attached file takes it out.'],
  }),
  expired: (told) => ({
    subject: `No answer: ${told.resident}, ${told.shortDay} at ${told.hour}`,
    title: told.unanswered === 'request' ? 'The request was not answered' : 'Your proposal was not answered',
    opening: [
      told.unanswered === 'request'
        ? `The request of ${told.resident} was not answered in time. It ends, and we have told ${told.resident}.`
        : `${told.resident} did not answer in time. There is no appointment.`,
    ],
    press: theVisit,
    after: ['The times that were kept are free again.'],
  }),
}
