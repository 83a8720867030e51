import type { AppointmentWords } from './appointment.strings.js'

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
