import { englishLink } from '../../../../widgets/words/repairs/mail-link.strings.en.js'
import { englishSearch } from '../../../../widgets/words/repairs/search.strings.en.js'
import type { RepairPageStrings } from './repair-pages.strings.js'

export const englishRepairStrings: RepairPageStrings = {
  ...englishSearch,
  listOf: (territory) => `Bicycle repairs: ${territory}`,
  listWords:
    'Workshops, and repairers who come to you, with their hours and phone numbers. No account is needed to look.',
  found: (total) => (total === 1 ? '1 repairer' : total === 0 ? 'No repairer' : `${total} repairers`),
  bikeType: 'My bicycle',
  anyBikeType: 'Any bicycle',
  anywhere: 'The whole area',
  find: 'Search',
  none: 'No repairer fits this choice.',
  noneYet: 'There is no repairer in this area yet.',
  all: 'See all repairers',
  book: 'Make an appointment online',
  previous: 'Previous repairers',
  next: 'Next repairers',
  types: {
    workshop: 'Workshop',
    'self-repair': 'Workshop where you repair it yourself',
    itinerant: 'Comes to your door',
  },
  bikeTypes: {
    classic: 'classic bicycle',
    electric: 'electric bicycle',
    cargo: 'cargo bicycle',
    adapted: 'adapted bicycle',
  },
  repairs: 'Repairs',
  phone: 'Phone',
  noPhone: 'By online appointment',
  address: 'Address',
  zone: 'Comes to you',
  within: (figure, from) => `up to ${figure} around ${from}`,
  comesTo: (communes) => `in ${communes}`,
  hours: 'Hours',
  exceptHolidays: 'except on public holidays',
  noHours: 'by appointment',
  daySpan: (from, to) => `${from} to ${to}`,
  range: (from, to) => `${from} to ${to}`,
  closed: 'Closed',
  day: (day) => `on ${day}`,
  days: (from, to) => `from ${from} to ${to}`,
  moment: (day, hour) => `${day} at ${hour}`,
  firstFree: (moment) => `First free slot: ${moment}`,
  noFree: 'No free slot at the moment: please call.',
  onRequest: 'The repairer answers each request before the appointment stands.',
  today: 'today',
  tomorrow: 'tomorrow',
  services: 'Repairs, with prices as an indication',
  minutes: (text) => `about ${text}`,
  free: 'free',
  visit: {
    title: englishSearch.appointment,
    noScript:
      'To show the appointment this page needs JavaScript, which is off in this browser. Open the link of the e-mail in another browser, or call: the numbers are on the page of repairs.',
    late: 'The appointment should be shown here. If it does not come, reload the page, or call: the numbers are on the page of repairs.',
    home: englishLink.repairers,
  },
  session: {
    title: englishLink.notYou,
    noScript:
      'To end a session this page needs JavaScript, which is off in this browser. Open the link of the e-mail in another browser.',
    late: 'A button should be shown here. If it does not come, reload the page.',
    home: englishLink.site,
  },
  off: {
    title: 'Appointments are not open here',
    words: 'This site has not opened bicycle repairs. Start again from its home page.',
  },
}
