import type { EntryWords } from './entry.strings.js'

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
