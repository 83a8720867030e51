import type { BoardStrings } from './offer-board.strings.js'

export { readyEnglish } from './ready-board.strings.en.js'

export const english: BoardStrings = {
  title: 'Things and services near you',
  kinds: {
    lend: 'To borrow',
    give: 'To give away',
    swap: 'To swap',
    help: 'A helping hand',
    wanted: 'Wanted',
  },
  offers: (total, atLeast) =>
    (atLeast ? 'more than ' : '') + total.toLocaleString('en-GB') + (total === 1 ? '\u00a0offer' : '\u00a0offers'),
  giver: (name, commune, isHome) => `${isHome ? 'at ' : ''}${name}${isHome ? '’s' : ''}, ${commune}`,
  freeNow: 'Free now',
  free: (when) => 'Free from ' + when,
  taken: (when) => 'Taken until ' + when,
  published: (ago) => 'Posted ' + ago,
}
