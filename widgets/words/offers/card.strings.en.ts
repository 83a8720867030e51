import type { CardWords } from './card.strings.js'

export const englishCard: CardWords = {
  kinds: { lend: 'To borrow', give: 'To give away', swap: 'To swap', wanted: 'Wanted', help: 'Helping hand' },
  freeNow: 'Free now',
  free: (when) => 'Free from ' + when,
  taken: (when) => 'Taken until ' + when,
}
