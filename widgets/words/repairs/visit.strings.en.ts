import type { VisitWords } from './visit.strings.js'

export const englishVisit: VisitWords = {
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
