import { minutesOf } from '../../base/local-days.js'
import { isDay } from '../../base/local-time.js'
import type { Opening, RepairerClosure } from '../repairer.js'

const isTime = (text: string) => /^(?:[01]\d|2[0-3]):(?:00|15|30|45)$|^24:00$/.test(text)

/** Ranges lie on quarters of an hour; those of one weekday may touch, but not overlap. */
export function areOpenings(openings: readonly Opening[]): boolean {
  const sound = openings.every(
    ({ weekday, from, to }) =>
      [1, 2, 3, 4, 5, 6, 7].includes(weekday) && isTime(from) && isTime(to) && minutesOf(from) < minutesOf(to),
  )
  return sound && !openings.some((one, at) => openings.slice(0, at).some((other) => overlap(one, other)))
}

function overlap(a: Opening, b: Opening): boolean {
  return a.weekday === b.weekday && a.from < b.to && b.from < a.to
}

export function isClosure({ fromDay, fromTime, toDay, toTime }: RepairerClosure): boolean {
  if (!isDay(fromDay) || !isDay(toDay) || !isTime(fromTime) || !isTime(toTime)) return false
  return `${fromDay} ${fromTime}` < `${toDay} ${toTime}`
}
