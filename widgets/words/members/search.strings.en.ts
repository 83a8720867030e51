import type { SearchWords } from './search.strings.js'

export const englishSearch: SearchWords = {
  search: 'Look for a place',
  words: 'What are you looking for?',
  near: 'Near',
  within: 'Within',
  find: 'Search',
  kind: 'Kind of place',
  does: 'What you can do there',
  doing: { lend: 'Borrow', repair: 'Repair', host: 'Drop in', accompany: 'Get help' },
  topic: 'Topics',
  topics: {
    food: 'Food',
    mobility: 'Getting around',
    delivery: 'Delivery',
    objects: 'Things',
    services: 'Services',
    digital: 'Digital help',
  },
  dayIs: (day, hours) => `${day}: ${hours}`,
  offering: {
    lend: (places) => (places > 1 ? `${places} places have some to lend` : '1 place has some to lend'),
    give: (places) => (places > 1 ? `${places} places have some to give` : '1 place has some to give'),
    both: (places) => (places > 1 ? `${places} places have some to lend or give` : '1 place has some to lend and give'),
  },
  otherPlaces: (count) => (count > 1 ? `and ${count} other places` : 'and 1 other place'),
}
