/** Of an offer in a list. Pages and elements each have their word for a helping hand. */
export const frenchCard = {
  kinds: { lend: 'À emprunter', give: 'À donner', swap: 'À échanger', wanted: 'On cherche' },
  freeNow: 'Libre maintenant',
}

export type CardWords = typeof frenchCard
