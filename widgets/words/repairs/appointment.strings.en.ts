import type { AppointmentWords, StateWords } from './appointment.strings.js'

export const englishAppointment: AppointmentWords = {
  when: 'When',
  where: 'Where',
  work: 'Repair',
  unknownWork: 'to be seen on the spot',
  price: 'Price',
  about: (sum) => `about ${sum}`,
  free: 'free',
  onTheSpot: 'told on the spot, before the repair',
  bring: 'Please bring',
  way: 'How to get there',
  atWorkshop: 'At the workshop',
  fault: 'What is wrong',
}

export const englishStates: StateWords = {
  requested: 'To be answered',
  booked: 'Booked',
  proposed: 'Another time proposed',
  refused: 'Refused',
  cancelled: 'Cancelled',
  expired: 'Unanswered',
  kept: 'Took place',
  missed: 'Missed',
}
