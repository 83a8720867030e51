/** Of an offer in a list. In English beside the words of its search, with which they are loaded. */
export const frenchCard = {
  kinds: { lend: 'À emprunter', give: 'À donner', swap: 'À échanger', wanted: 'On cherche', help: 'Coup de main' },
  freeNow: 'Libre maintenant',
  free: (when: string) => 'Libre dès ' + (/^\d/.test(when) ? 'le ' : '') + when,
  taken: (when: string) => 'Pris jusqu’' + (/^\d/.test(when) ? 'au ' : 'à ') + when,
}

export type CardWords = typeof frenchCard
