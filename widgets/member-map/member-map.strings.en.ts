import type { MapStrings } from './member-map.strings.js'

export { readyEnglish } from './ready-list.strings.en.js'

const time = (text: string) => (text === '00:00' ? 'midnight' : text)

export const english: MapStrings = {
  title: 'Places of the network near you',
  found: (total) => total.toLocaleString('en-GB') + (total === 1 ? '\u00a0address' : '\u00a0addresses'),
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
  does: { lend: 'lends', repair: 'repairs', host: 'hosts', accompany: 'accompanies' },
  open: 'Open',
  openUntil: (day, clock) => `Open until ${day && day + ' at '}${time(clock)}`,
  closing: (minutes) => `Closes in ${minutes}\u00a0min`,
  closed: 'Closed',
  opens: (day, clock) => `Closed\u00a0· opens ${day && day + ' '}at\u00a0${time(clock)}`,
}
