import { englishHours as words } from '../words/hours.strings.en.js'
import type { HoursWords } from './hours.strings.js'

export const time = (text: string) => (/^(00|24):00$/.test(text) ? words.midnight : text)

export const englishHours: HoursWords = {
  ...words,
  week: 'Hours of the next seven days',
  range: (from, to) => (from === '00:00' && to === '24:00' ? words.allDay : words.between(time(from), time(to))),
}
