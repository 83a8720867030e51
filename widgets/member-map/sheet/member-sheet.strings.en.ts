import { englishHours } from '../../parts/hours.strings.en.js'
import type { SheetStrings } from './member-sheet.strings.js'

const time = (text: string) => (/^(00|24):00$/.test(text) ? 'midnight' : text)

export const english: SheetStrings = {
  close: 'Close',
  loading: 'The details are coming…',
  untitled: 'A place',
  failed: 'These details could not be loaded.',
  retry: 'Try again',
  ourPage: 'Open these details in a page',
  gone: 'This place is no longer shown here.',
  others: 'See the other places',

  about: 'What it is',
  more: 'About',
  of: (member) => `A place of ${member}`,
  topics: 'Topics',
  labels: 'Labels',
  parent: 'Part of',
  serves: 'Serves',
  links: 'Links',

  come: 'Getting there',
  contact: 'Contact',
  comesToYou: 'Comes to you',
  around: (town) => `${town} and around.`,
  approximate: 'approximate position: the centre of the town',
  noPlace: 'Online: there is no door to knock at.',
  call: (phone) => `Call ${phone.replaceAll(' ', '\u00a0')}`,
  write: 'Write an e-mail',
  website: (host) => `Open its website: ${host}`,
  onMap: 'See on the map',
  book: 'Make an appointment',
  elsewhere: 'Also at another address',

  hours: 'Opening hours',
  week: englishHours,
  hoursUnknown: {
    call: 'The opening hours are not given: call before you come.',
    write: 'The opening hours are not given: write before you come.',
    callOrWrite: 'The opening hours are not given: call or write before you come.',
    look: 'The opening hours are not given: see the website before you come.',
    comeBy: 'The opening hours are not given: come by and see.',
  },
  closure: (from, to, reason) =>
    `Closed ${from === to ? `on ${from}` : `from ${from} to ${to}`}${reason ? `: ${reason}` : ''}`,

  access: 'What to expect',
  wheelchair: 'By wheelchair',
  wheelchairs: { yes: 'accessible', limited: 'partly accessible', no: 'not accessible', unknown: 'access not known' },
  accessibility: 'More about access',
  accessibilityAt: 'on Acceslibre',
  price: 'Price',
  prices: { free: 'free', conditional: 'free under conditions', paid: 'to be paid' },
  languages: 'Languages spoken',
  signs: 'French sign language',
  help: 'Help',
  helps: {
    alone: 'on your own',
    'one-to-one': 'with one person',
    group: 'in a workshop',
    remote: 'remotely',
  },
  itinerant: 'On the road',
  itinerantYes: 'comes near you',

  slots: 'Repair appointments',
  firstFree: (day, clock) => `First free appointment ${day || 'today'} at\u00a0${time(clock)}`,
  nothingFree: 'No appointment online for now: call.',
  bookHere: 'Choose an appointment',
  offers: 'Borrow and swap here',
  allOffers: (total) => (total > 1 ? `See all ${total}\u00a0offers` : 'See the offer'),

  source: (name, licence, date) => `From ${name}${date && `, updated on ${date}`} (${licence}).`,
}
