import type { OwnOffersStrings } from './own-offers.strings.js'

export const ownOffersEnglish: OwnOffersStrings = {
  waitingTitle: 'To look at first',
  title: 'What I offer',
  kinds: { lend: 'I lend', give: 'I give', swap: 'I swap', wanted: 'I look for', help: 'A helping hand' },
  facts: (kind, commune) => (commune ? `${kind}, ${commune}` : kind),
  madeAt: (site) => `Offered on the site “${site}”.`,
  states: {
    shown: 'Online',
    hidden: 'Hidden',
    'awaits-look': 'Waits to be looked at',
    away: 'Hidden while you are away',
    paused: 'Paused',
    expired: 'Come to its end',
    closed: 'Taken away',
  },
  untilDay: (day) => `Online until ${day}.`,
  endsSoon: (day) => `It leaves the lists on ${day} in the evening: renew it if it is still true.`,
  over: 'Nobody sees it any more. You can renew it.',
  paused: 'Nobody sees it until you put it back online.',
  awaits: (site, day) =>
    `The site “${site}” looks at it before showing it, by ${day} at the latest. Until then nobody else sees it.`,
  awaitsSomebody: 'It is looked at before it is shown. Until then nobody else sees it.',
  see: 'See',
}
