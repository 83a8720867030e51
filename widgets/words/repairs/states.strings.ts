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
