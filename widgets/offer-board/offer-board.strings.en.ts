import type { BoardStrings } from './offer-board.strings.js'
import type { ReadyStrings } from './ready-board.strings.js'

const { format } = new Intl.NumberFormat('en-GB')
const kilometres = new Intl.NumberFormat('en-GB', { style: 'unit', unit: 'kilometer' })
const quoted = (text: string) => `“${text}”`

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
    (atLeast ? 'more than ' : '') + format(total) + (total === 1 ? '\u00a0offer' : '\u00a0offers'),
  giver: (name, commune, isHome) => `${isHome ? 'at ' : ''}${name}${isHome ? '’s' : ''}, ${commune}`,
  freeNow: 'Free now',
  free: (when) => 'Free from ' + when,
  taken: (when) => 'Taken until ' + when,
  published: (ago) => 'Posted ' + ago,
}

export const readyEnglish: ReadyStrings = {
  search: 'Look for an offer',
  words: 'What are you looking for?',
  near: 'Around',
  nearHint: 'Commune or postcode',
  within: 'Within',
  kilometres: (count) => kilometres.format(count),
  anyDistance: 'any distance',
  find: 'Search',
  kind: 'Kind of offer',
  allKinds: 'All',
  kinds: {
    lend: 'To borrow',
    give: 'To give away',
    swap: 'To swap',
    help: 'Helping hands',
    wanted: 'Wanted',
  },
  weekend: 'Free this weekend',
  filters: 'Filters',
  filtersOn: (count) => `Filters (${count})`,
  category: 'Category',
  allCategories: 'All categories',
  allOf: (family) => `${family}: all`,
  place: 'Place',
  allPlaces: 'All places',
  freeFrom: 'Free from',
  freeTo: 'to',
  clear: 'Clear everything',
  communes: (count) =>
    count === 1 ? '1 commune proposed' : count ? `${count} communes proposed` : 'No commune of that name',
  chooseCommune: 'Choose a commune from the list.',
  loading: 'The offers are coming…',
  more: 'See more offers',
  loadingMore: 'More are coming…',
  moreFailed: 'The next offers could not be loaded.',
  retry: 'Try again',
  ourPage: 'See the offers on our page',
  failed: 'The offers could not be loaded.',
  failedMore: 'They are on our page too, and you can try again here.',
  searchFailed: 'The search did not get through. The offers of before are still shown.',
  offline: 'You are offline.',
  offlineSince: (time) => `These are the offers seen at ${time}. Searching will work again with the connection.`,
  offlineEmpty: 'The offers will come as soon as the connection is back.',
  busy: 'Many requests have come from here in a short time.',
  refusedUntil: (time) => `You can try again at ${time}.`,
  readAs: (typed, read) => `Nothing for ${quoted(typed)}. Here are the offers for ${quoted(read)}.`,
  nothingFound: 'No offer matches.',
  nothingFoundMore: 'Take away one of your choices to see others:',
  empty: (territory) => `No offer yet for ${territory}.`,
  emptyMore:
    'Here, the residents and places of the territory show what they lend, give, swap or look for. You can tell others about it, or look at our page.',
  off: 'The offers are not shown here for now.',
  aroundOf: (commune, kilometresText) =>
    kilometresText ? `within ${kilometresText} of ${commune}` : `near ${commune}`,
  freeOn: (from, to) => (from === to ? `free on ${from}` : `free from ${from} to ${to}`),
  quoted,
}
