import { englishBikes } from '../../../../widgets/words/repairs/bikes.strings.en.js'
import { englishKinds } from '../../../../widgets/words/repairs/kinds.strings.en.js'
import { englishWeekdays } from '../../../../widgets/words/days.strings.en.js'
import { englishObjection } from '../../../../widgets/words/moderation/objection.strings.en.js'
import { englishRenewal } from '../../../../widgets/words/offers/renewal.strings.en.js'
import { englishLink } from '../../../../widgets/words/repairs/mail-link.strings.en.js'
import { englishSearch } from '../../../../widgets/words/repairs/search.strings.en.js'
import type { RepairPageStrings } from './repair-pages.strings.js'

export const englishRepairStrings: RepairPageStrings = {
  ...englishKinds,
  ...englishSearch,
  listOf: (territory) => `Bike repairs: ${territory}`,
  listWords:
    'Workshops, and repairers who come to you, with their hours and phone numbers. No account is needed to look.',
  found: (total) => (total === 1 ? '1 repairer' : total === 0 ? 'No repairers' : `${total} repairers`),
  bikeType: 'My bike',
  anyBikeType: 'Any bike',
  anywhere: 'The whole area',
  find: 'Search',
  none: 'No repairers match this choice.',
  noneYet: 'There are no repairers in this area yet.',
  all: 'See all repairers',
  book: 'Make an appointment online',
  previous: 'Previous repairers',
  next: 'Next repairers',
  bikeTypes: englishBikes,
  repairs: 'Repairs',
  phone: 'Phone',
  noPhone: 'By online appointment',
  address: 'Address',
  zone: 'Comes to you',
  within: (figure, from) => `up to ${figure} around ${from}`,
  comesTo: (communes) => `in ${communes.join(', ')}`,
  hours: 'Hours',
  exceptHolidays: 'except on public holidays',
  noHours: 'by appointment',
  weekdays: englishWeekdays,
  range: (from, to) => `${from} to ${to}`,
  closed: 'Closed',
  days: (from, to) => `from ${from} to ${to}`,
  moment: (day, hour) => `${day} at ${hour}`,
  noFree: 'No free slot at the moment: please call.',
  onRequest: 'The repairer answers each request before the appointment is fixed.',
  today: 'today',
  tomorrow: 'tomorrow',
  services: 'Repairs, with approximate prices',
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
  renewal: {
    title: englishRenewal.renewalTitle,
    noScript:
      'To renew an offer this page needs JavaScript, which is off in this browser. Open the link of the e-mail in another browser.',
    late: 'A button should be shown here. If it does not come, reload the page.',
    home: englishRenewal.seeOffers,
  },
  objection: {
    title: englishObjection.objectionTitle,
    noScript:
      'To object to a decision this page needs JavaScript, which is off in this browser. Open the link of the e-mail in another browser.',
    late: 'Words should be shown here. If they do not come, reload the page.',
    home: englishRenewal.seeOffers,
  },
  off: {
    title: 'Appointments are not open here',
    words: 'This site does not offer bike repairs. Start again from its home page.',
  },
}
