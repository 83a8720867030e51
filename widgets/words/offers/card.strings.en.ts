import type { CardWords } from './card.strings.js'

export const englishCard: CardWords = {
  kinds: { lend: 'To borrow', give: 'To give away', swap: 'To swap', wanted: 'Wanted' },
  freeNow: 'Free now',
}
