/** What one offers, and what may be done with it. */
export const ownOffersFrench = {
  waitingTitle: 'À voir d’abord',
  title: 'Ce que je propose',
  kinds: { lend: 'Je prête', give: 'Je donne', swap: 'J’échange', wanted: 'Je cherche', help: 'Coup de main' },
  facts: (kind: string, commune: string) => (commune ? `${kind}, ${commune}` : kind),
  madeAt: (site: string) => `Proposé sur le site «\u00a0${site}\u00a0».`,
  states: {
    shown: 'En ligne',
    hidden: 'Masquée',
    'awaits-look': 'Attend d’être relue',
    away: 'Cachée pendant votre absence',
    paused: 'En pause',
    expired: 'Arrivée à sa fin',
    closed: 'Retirée',
  },
  untilDay: (day: string) => `En ligne jusqu’au ${day}.`,
  endsSoon: (day: string) => `Elle quitte les listes le ${day} au soir\u00a0: prolongez-la si c’est encore vrai.`,
  over: 'Personne ne la voit plus. Vous pouvez la prolonger.',
  paused: 'Personne ne la voit, jusqu’à ce que vous la remettiez en ligne.',
  awaits: (site: string, day: string) =>
    `Le site «\u00a0${site}\u00a0» la relit avant de la montrer, au plus tard le ${day}. D’ici là, personne d’autre ne la voit.`,
  awaitsSomebody: 'Elle est relue avant d’être montrée. D’ici là, personne d’autre ne la voit.',
  see: 'Voir',
}

export type OwnOffersStrings = typeof ownOffersFrench
