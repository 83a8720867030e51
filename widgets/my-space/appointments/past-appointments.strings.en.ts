import { time } from '../../parts/hours.strings.en.js'
import type { PastAppointmentsStrings } from './past-appointments.strings.js'

export const pastAppointmentsEnglish: PastAppointmentsStrings = {
  title: (count) => (count === 1 ? 'Your past appointment' : `Your last ${count} past appointments`),
  at: (day, clock) => `${day} at\u00a0${time(clock)}`,
  ends: {
    refused: (who) => `${who} could not see you.`,
    cancelledByMe: 'You cancelled.',
    cancelled: (who) => `${who} cancelled.`,
    expired: 'It stayed without an answer.',
    kept: 'The appointment took place.',
    missed: 'Noted as missed.',
    over: 'The time has passed.',
  },
  page: 'See the appointment',
  another: 'Book another appointment',
  of: (day) => `of ${day}`,
}
