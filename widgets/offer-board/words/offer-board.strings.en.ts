import { englishFormComing } from '../../parts/publish/words/form-coming.strings.js'
import { distance } from '../../shared/distance.js'
import { englishSpan } from '../../words/days.strings.js'
import { ended } from '../../words/ended.js'
import { englishCard, englishSearch } from '../../words/offers/search.strings.en.js'
import { englishShutIn } from '../../words/shut-in.strings.js'
import type { BoardStrings } from './offer-board.strings.js'
import type { ReadyStrings } from './ready-board.strings.js'

const quoted = (text: string) => `“${text}”`

export const words: BoardStrings = {
  ...englishCard,
  title: 'Things and services near you',
  offers: (total, atLeast) =>
    (atLeast ? 'more than ' : '') + total.toLocaleString('en-GB') + (total === 1 ? '\u00a0offer' : '\u00a0offers'),
  giver: (name, commune, isHome) => `${isHome ? 'at ' : ''}${name}${isHome ? '’s' : ''}, ${commune}`,
  own: { shown: 'Yours, online', 'awaits-look': 'Yours, soon looked at' },
  published: (ago) => 'Posted ' + ago,
}

export const ready: ReadyStrings = {
  ...englishShutIn,
  ...englishSearch,
  search: 'Look for an offer',
  searching: 'Searching…',
  near: 'Near',
  around: (commune) => `Near ${commune}`,
  where: 'Where?',
  nearHint: 'Town or postcode',
  within: 'Within',
  kilometres: (count) => distance(count * 1000, 'en'),
  anyDistance: 'any distance',
  kind: 'Kind of offer',
  allKinds: 'All',
  kinds: { ...englishCard.kinds, help: 'Helping hands' },
  weekend: 'Free this weekend',
  filters: 'Filters',
  filtersOn: (count) => `Filters (${count})`,
  allOf: (family) => `${family}: all`,
  freeFrom: 'Free from',
  freeTo: 'to',
  clear: 'Clear everything',
  see: (count, atLeast) =>
    count > 1
      ? `See ${atLeast ? 'more than' : 'the'} ${count.toLocaleString('en')} offers`
      : count
        ? 'See the offer'
        : 'Close the filters',
  communes: (count) => (count ? `${count} ${count > 1 ? 'towns' : 'town'} found` : 'No town of that name'),
  chooseCommune: 'Choose a town from the list.',
  more: 'See more offers',
  loadingMore: 'Loading more…',
  moreFailed: 'The next offers could not be loaded.',
  retry: 'Try again',
  cancel: 'Cancel',
  sheetComing: 'Opening the offer…',
  sheetFailed: 'The offer could not be opened.',
  sheetPage: 'See it on our page',
  propose: 'Offer a thing or a service',
  proposeThere: 'Offer, on our page',
  formThere: (address) => `This page can send nothing: the same form is on ours, ${address}.`,
  mySpace: 'My space',
  tellMeOnce: 'Tell me when there is one',
  tellMeOfMore: 'Tell me of what is new',
  tellMeThere: 'Be told, on our page',
  keeping: { sheetComing: 'One moment…', sheetFailed: 'The rest could not be loaded.', sheetPage: 'Do it on our page' },
  askThere: 'Publish a request, on our page',
  publishing: { ...englishFormComing, sheetPage: 'Open it on our page' },
  ourPage: 'See the offers on our page',
  failed: 'The offers could not be loaded.',
  failedMore: 'They are on our page too, and you can try again here.',
  searchFailed: 'The search failed. The offers from before are still shown.',
  offline: 'You are offline.',
  offlineSince: (time) => `These are the offers seen at ${time}. You can search again once you are back online.`,
  offlineEmpty: 'The offers will appear once you are back online.',
  busy: 'Many requests have come from here in a short time.',
  refusedUntil: (time) => `You can try again at ${time}.`,
  nothingFound: 'No offers match.',
  nothingFoundMore: 'Remove one of your choices to see others:',
  empty: (territory) => ended(`No offers yet for ${territory}`),
  emptyMore: 'Here residents and local places show what they lend, give away, swap or look for. Tell others about it.',
  off: 'The offers are not shown here for now.',
  aroundOf: (commune, kilometresText) =>
    kilometresText ? `within ${kilometresText} of ${commune}` : `near ${commune}`,
  freeOn: (...days) => `free ${englishSpan(...days)}`,
  quoted,
}
