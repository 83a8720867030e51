import { englishEntry } from '../../../../widgets/words/members/entry.strings.en.js'
import { englishSearch } from '../../../../widgets/words/members/search.strings.en.js'
import { englishSheet } from '../../../../widgets/words/members/sheet.strings.en.js'
import type { MemberPageStrings } from './member-pages.strings.js'

export const englishMemberStrings: MemberPageStrings = {
  ...englishEntry,
  ...englishSearch,
  download: 'Download this data',
  downloadAs: { geojson: 'GeoJSON, for a map', csv: 'CSV, for a spreadsheet', json: 'JSON, for a program' },
  sources: 'Where it comes from',
  ...englishSheet,
  calendar: 'Add the hours to my calendar',
  calendarMore: '(eight weeks; a calendar that subscribes to this address follows the changes)',
  listOf: (territory) => `Places in the network: ${territory}`,
  listWords:
    'Where to borrow, repair, drop in or get help, with opening hours and phone numbers. No account is needed.',
  found: (total) => (total === 1 ? '1 result' : `${total} results`),
  anywhere: 'The whole area',
  anyDistance: 'Any distance',
  anyKind: 'All',
  anyDoes: 'Anything',
  anyMoment: 'Any time',
  moments: {
    now: 'Now',
    monday: 'Monday',
    tuesday: 'Tuesday',
    wednesday: 'Wednesday',
    thursday: 'Thursday',
    friday: 'Friday',
    saturday: 'Saturday',
    sunday: 'Sunday',
  },
  none: 'No results match these choices.',
  noneYet: 'There are no places in this area yet.',
  all: 'See all places',
  previous: 'Previous results',
  next: 'Next results',
  topicChoice: 'Topic',
  anyTopic: 'All',
  address: 'Address',
  phone: 'Phone',
  email: 'E-mail',
  website: 'Website',
  booking: 'Appointments',
  hoursNotGiven: 'not given',
  until: (day, hour) => (day === undefined ? `until ${hour}` : `until ${day} at ${hour}`),
  opens: (day, hour) => (day === undefined ? `opens at ${hour}` : `opens ${day} at ${hour}`),
  tomorrow: 'tomorrow',
  anyAccess: 'Anywhere',
  back: 'All places',
  filesOf: (territory) => `Open data: ${territory}`,
  filesWords:
    'The places that the map shows, as files that are kept up to date, without a key or an account. Each line gives its source and its licence.',
  off: {
    title: 'Places are not shown here',
    words: 'This site does not show the map of places. Start again from its home page.',
  },
  gone: {
    title: 'This place is no longer here',
    words: 'The place has closed, changed its name or is no longer shown. There are others in the list.',
  },
}
