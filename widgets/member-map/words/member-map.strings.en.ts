import { englishEntry } from '../../words/members/entry.strings.en.js'
import type { MapStrings } from './member-map.strings.js'
import { time } from './ready-list.strings.en.js'

export { ready } from './ready-list.strings.en.js'

export const words: MapStrings = {
  ...englishEntry,
  title: 'Places in the network near you',
  found: (total) => total.toLocaleString('en-GB') + (total === 1 ? '\u00a0result' : '\u00a0results'),
  hours: { unknown: 'Opening hours not given', written: 'Opening hours: see the details' },
  apart: { now: 'Open now', later: 'Opens later', other: 'Other places' },
  until: (day, clock) => ` until ${day && day + ' at '}${time(clock)}`,
  closing: (minutes) => `Closes in ${minutes}\u00a0min`,
  opens: (day, clock) => `opens ${day && day + ' '}at\u00a0${time(clock)}`,
}
