import { englishCard } from '../../words/offers/card.strings.en.js'
import type { BoardStrings } from './offer-board.strings.js'

export { ready } from './ready-board.strings.en.js'

export const words: BoardStrings = {
  ...englishCard,
  title: 'Things and services near you',
  offers: (total, atLeast) =>
    (atLeast ? 'more than ' : '') + total.toLocaleString('en-GB') + (total === 1 ? '\u00a0offer' : '\u00a0offers'),
  giver: (name, commune, isHome) => `${isHome ? 'at ' : ''}${name}${isHome ? '’s' : ''}, ${commune}`,
  own: { shown: 'Yours, online', 'awaits-look': 'Yours, soon looked at' },
  published: (ago) => 'Posted ' + ago,
}
