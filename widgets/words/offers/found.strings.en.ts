import { englishCut } from '../shortened-question.strings.js'
import { englishSpan } from '../days.strings.js'
import { ended } from '../ended.js'
import type { FoundWords } from './found.strings.js'

const quoted = (before: string, after = ''): FoundWords['also'] => [`${before}“`, `”${after}`]

export const englishFound: FoundWords = {
  understood: 'What was understood',
  also: ['also: ', ''],
  takeBack: 'take away',
  bringBack: { meanings: 'Search for related words too', days: 'Read the days', spelling: 'Correct the spelling' },
  readDays: (written, days) => `${written} (${days})`,
  resultsFor: quoted('Results for ', '.'),
  exactly: quoted('Search for ', ' as it is'),
  perhaps: quoted('Did you mean ', '?'),
  ...englishCut,
  missing: quoted('No offer called ', ' for now'),
  missingAmong: quoted('With all your choices, no offer called ', ' for now'),
  missingMore: 'Ask your neighbours, or hear of it as soon as there is one.',
  calledOtherwise: quoted('Nothing is called ', '; here is what comes near.'),
  inPart: quoted('Nothing answers all of ', '; here is what comes near.'),
  here: (names) => `Here: ${names.join(', ') || 'what comes near'}`,
  outside: (commune, territory) => ended(`${commune} is outside the territory of these offers: ${territory}`),
  nearTitle: (count) => (count === 1 ? 'Nothing exact; 1 that comes near' : `Nothing exact; ${count} that come near`),
  takenTitle: 'Taken on those days, but free on others',
  notFree: (from, to) => `Not free ${englishSpan(from, to)}`,
  elsewhere: 'Look elsewhere',
  counted: (name, count, atLeast) => `${name} (${atLeast ? 'at least\u00a0' : ''}${count})`,
  upTo: (radius, count) => `Within ${radius} (${count})`,
  everywhere: (count, atLeast) => `Any distance (${atLeast ? 'at least\u00a0' : ''}${count})`,
  askPlaces: 'Ask a place near you',
}
