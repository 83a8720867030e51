import type { CardWords } from './card.strings.js'
import type { SearchWords } from './search.strings.js'

export const englishCard: CardWords = {
  kinds: { lend: 'To borrow', give: 'To give away', swap: 'To swap', wanted: 'Wanted', help: 'Helping hand' },
  freeNow: 'Free now',
  free: (when) => 'Free from ' + when,
  taken: (when) => 'Taken until ' + when,
}

export const englishSearch: SearchWords = {
  words: 'What are you looking for?',
  find: 'Search',
  askFor: 'Publish a request',
  tellMe: 'Tell me',
  category: 'Category',
  allCategories: 'All categories',
  place: 'Place',
  allPlaces: 'All places',
  order: 'Order',
  orders: { fitting: 'Best match', nearest: 'Near me', newest: 'Newest' },
  fromWhere: 'From which commune? The nearest offers will then come first.',
}
