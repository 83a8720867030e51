import type { Formats } from '../layout/formats.js'
import { repairWords } from './repair-words.js'
import type { ShownRepairer } from './repairers-shown.js'

type Openings = readonly (ShownRepairer['openings'][number] & { readonly note?: string })[]

export function hoursOf(openings: Openings, formats: Formats): string[] {
  const words = repairWords(formats)
  const { allDay, and } = formats.words.week
  const days: { first: number; last: number; hours: string }[] = []
  for (let weekday = 1; weekday <= 7; weekday += 1) {
    const ranges = openings
      .filter((opening) => opening.weekday === weekday)
      .toSorted((a, b) => (a.from < b.from ? -1 : 1))
      .map(({ from, to, note }) => {
        const time = from === '00:00' && to === '24:00' ? allDay : words.range(formats.hour(from), formats.hour(to))
        return note === undefined ? time : `${time} (${note})`
      })
    if (ranges.length === 0) continue
    const hours = ranges.join(and)
    const before = days.at(-1)
    if (before?.last === weekday - 1 && before.hours === hours) before.last = weekday
    else days.push({ first: weekday, last: weekday, hours })
  }
  return days.map(({ first, last, hours }) => {
    const days = words.weekdays(formats.weekday(first), formats.weekday(last), last - first)
    return `${days}, ${hours}`
  })
}
