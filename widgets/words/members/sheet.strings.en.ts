import type { SheetWords } from './sheet.strings.js'

export const englishItinerary = 'Directions: openstreetmap.org'

export const englishSheet: SheetWords = {
  of: (member) => `A place of ${member}`,
  labels: 'Labels',
  parent: 'Part of',
  serves: 'Serves',
  links: 'Links',

  comesToYou: 'Comes to you',
  around: (town) => `${town} and around.`,
  approximate: 'approximate position: the centre of the town',
  noPlace: 'Online only: there is no door to knock on.',
  onMap: 'See on the map',
  itinerary: englishItinerary,
  book: 'Make an appointment',
  elsewhere: 'Also at another address',

  hours: 'Opening hours',
  hoursUnknown: {
    call: 'The opening hours are not given: call before you come.',
    write: 'The opening hours are not given: write before you come.',
    callOrWrite: 'The opening hours are not given: call or write before you come.',
    look: 'The opening hours are not given: see the website before you come.',
    comeBy: 'The opening hours are not given: come by and see.',
  },
  closedOn: (days, reason) => `Closed ${days}${reason ? `: ${reason}` : ''}`,

  wheelchair: 'Wheelchair access',
  wheelchairs: { yes: 'accessible', limited: 'partly accessible', no: 'not accessible', unknown: 'access not known' },
  accessibility: 'More about access',
  accessibilityAt: 'on Acceslibre',
  price: 'Price',
  prices: { free: 'free', conditional: 'free under certain conditions', paid: 'paid' },
  languages: 'Languages spoken',
  signs: 'French sign language',
  help: 'Help',
  helps: { alone: 'on your own', 'one-to-one': 'with one person', group: 'in a workshop', remote: 'remotely' },
  itinerant: 'Mobile service',
  itinerantYes: 'comes to places near you',

  slots: 'Repair appointments',
  firstFreeAt: (day, hour) => `First free appointment ${day || 'today'} at\u00a0${hour}`,
  nothingFree: 'No appointment online for now: call.',
  bookHere: 'Choose an appointment',
  offers: 'Borrow and swap here',
  allOffers: (total) => (total > 1 ? `See all ${total}\u00a0offers` : 'See the offer'),

  source: (name, licence, day) => `From ${name}${day ? `, updated on ${day}` : ''} (${licence}).`,
}
