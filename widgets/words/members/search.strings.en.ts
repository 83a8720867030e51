import type { EntryWords } from './entry.strings.js'
import type { SearchWords } from './search.strings.js'

export const englishEntry: EntryWords = {
  kinds: {
    platform: 'Platform',
    repairer: 'Repairs',
    'third-place': 'Third place',
    'social-centre': 'Social centre',
    'local-authority': 'Local authority',
    shop: 'Shop',
    association: 'Association',
    other: 'Other place',
  },
  activities: { lend: 'lending', repair: 'repairs', host: 'drop-in', accompany: 'support' },
  accessible: 'wheelchair accessible',
  open: 'Open',
  closed: 'Closed',
  condition: (comment = 'the hours') => (/^(by|on) /i.test(comment) ? comment : 'to check: ' + comment),
  holidayInDoubt: 'public holiday: hours to check',
  festive: ' (public holiday)',
}

const counted = (count: number, atLeast: boolean | undefined, what: string) =>
  `${atLeast ? 'At least ' : ''}${count} ${what}`

export const englishSearch: SearchWords = {
  search: 'Look for a place',
  propose: 'Propose a place',
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
    lend: (places, atLeast) =>
      counted(places, atLeast, places > 1 ? 'places have some to lend' : 'place has some to lend'),
    give: (places, atLeast) =>
      counted(places, atLeast, places > 1 ? 'places have some to give' : 'place has some to give'),
    both: (places, atLeast) =>
      counted(places, atLeast, places > 1 ? 'places have some to lend or give' : 'place has some to lend and give'),
  },
  otherPlaces: (count, atLeast) => {
    if (atLeast) return 'and others'
    return count > 1 ? `and ${count} other places` : 'and 1 other place'
  },
}
