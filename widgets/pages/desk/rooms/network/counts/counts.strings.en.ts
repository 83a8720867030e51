import type { CountsStrings } from './counts.strings.js'

export const countsEnglish: CountsStrings = {
  more: 'Counted in what is kept, without following anybody. What was erased since is no longer there.',
  year: 'Year',
  count: (count) => (count > 1 ? `${count} months` : 'One month'),
  none: 'Nothing to count yet: open a first site.',
  month: 'Month',
  notOver: '(not over)',
  kinds: { offers: 'Offers published', visits: 'Appointments booked', persons: 'New persons', sites: 'Sites opened' },
}
