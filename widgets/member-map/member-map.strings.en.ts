import type { MapStrings } from './member-map.strings.js'
import { time } from './ready-list.strings.en.js'

export { readyEnglish } from './ready-list.strings.en.js'

export const english: MapStrings = {
  title: 'Places of the network near you',
  found: (total) => total.toLocaleString('en-GB') + (total === 1 ? '\u00a0result' : '\u00a0results'),
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
  does: { lend: 'lending', repair: 'repairs', host: 'welcome', accompany: 'help' },
  accessible: 'Wheelchair accessible',
  hours: { unknown: 'Opening hours not given', written: 'Opening hours in the sheet' },
  open: 'Open',
  until: (day, clock) => ` until ${day && day + ' at '}${time(clock)}`,
  closing: (minutes) => `Closes in ${minutes}\u00a0min`,
  closed: 'Closed',
  opens: (day, clock) => `opens ${day && day + ' '}at\u00a0${time(clock)}`,
  condition: (comment = 'the hours') => (/^(by|on) /i.test(comment) ? comment : 'to check: ' + comment),
  holiday: 'public holiday: hours to check',
  festive: ' (public holiday)',
}
