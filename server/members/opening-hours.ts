import { toInstant } from '../base/instant.js'
import { dayOf, paris } from '../base/local-time.js'
import { weekFrom } from './hours/days-of-hours.js'
import { weekdayNames, type HoursRule } from './hours/hours.js'
import { readHours } from './hours/read-hours.js'

/** Local `HH:MM`; weekday 1 is Monday. A range that ends at or before its start runs past midnight. */
export type WeeklyRange = { readonly weekday: number; readonly from: string; readonly to: string }

/** Its week has no public holiday. */
const monday = dayOf(toInstant('2027-03-01T12:00:00Z'), paris)

/**
 * OSM `opening_hours` that are the same every week, such as `Tu-Fr 14:00-18:00; Sa 10:00-12:00,14:00-17:00; Su off`;
 * `PH off` is ignored. Undefined when they say more than a week can.
 */
export function readWeeklyHours(text: string): WeeklyRange[] | undefined {
  const hours = readHours(text)
  if (!hours?.rules.every(isWeekly)) return undefined
  return weekFrom(hours, { closures: [], day: monday, days: 7 }).flatMap(({ ranges }, at) =>
    ranges.map(({ from, to }) => ({ weekday: at + 1, from, to })),
  )
}

export function isWeekly({ seasons, days, onHolidays, ranges, comment, isUnsure }: HoursRule): boolean {
  const isOff = ranges.length === 0
  const isAsOther = !onHolidays || days.length === weekdayNames.length
  return (
    seasons.length === 0 &&
    days.every(({ nth }) => nth === undefined) &&
    (isOff || (isAsOther && comment === undefined && !isUnsure))
  )
}
