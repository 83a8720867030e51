/** The facts of an appointment: as it is booked, in its mails, and on its page. */
export const frenchAppointment = {
  when: 'Quand',
  where: 'Où',
  work: 'À faire',
  /** Nobody knows yet what is to be done. */
  unknownWork: 'à voir sur place',
  price: 'Prix',
  about: (sum: string) => `environ ${sum}`,
  free: 'gratuit',
  onTheSpot: 'dit sur place, avant la réparation',
  bring: 'À apporter',
  way: 'Comment venir',
  atWorkshop: 'À l’atelier',
  fault: 'Ce qui ne va pas',
}

export type AppointmentWords = typeof frenchAppointment

/** How an appointment stands, to those of the workshop. */
export const frenchStates = {
  requested: 'À répondre',
  booked: 'Fixé',
  proposed: 'Autre heure proposée',
  refused: 'Refusé',
  cancelled: 'Annulé',
  expired: 'Sans réponse',
  kept: 'A eu lieu',
  missed: 'Manqué',
}

export type StateWords = typeof frenchStates
