import { weekdayOf } from '../../base/local-days.js'
import { addToDay, type Day } from '../../base/local-time.js'
import type { ClosedDays, Hours, HoursRange, HoursRule } from './hours.js'
import { holidayOn, type HolidayName } from '../../base/public-holidays.js'

export type AskedDay = { readonly closures: readonly ClosedDays[]; readonly day: Day }

type SaidDay = {
  /** The ranges that begin on it, not joined. Empty: closed. */
  readonly ranges: readonly HoursRange[]
  /** A public holiday that the hours mention, or on which they would be open regardless of it. */
  readonly holiday?: HolidayName
}

const closed: SaidDay = { ranges: [] }

export function saidOn({ rules }: Hours, { closures, day }: AskedDay): SaidDay {
  if (closures.length > 0 && closureAmong(closures, day)) return closed
  const date = dateOf(day)
  const { holiday } = date
  let { ranges } = closed
  let isTold = false
  for (const rule of rules) {
    if (!isAbout(rule, date)) continue
    const adds = rule.adds && rule.ranges.length > 0 && ranges.length > 0
    ranges = adds ? [...ranges, ...rangesOf(rule)] : rangesOf(rule)
    if (holiday) isTold = (adds && isTold) || isAboutHoliday(rule, date)
  }
  if (!holiday) return ranges.length === 0 ? closed : { ranges }
  if (isTold) return { ranges, holiday }
  return ranges.length === 0 ? closed : { ranges: ranges.map((range) => ({ ...range, unsure: 'holiday' })), holiday }
}

export function closureAmong(closures: readonly ClosedDays[], day: Day): ClosedDays | undefined {
  return closures.find(({ from, to }) => from <= day && day <= to)
}

export function lastRuleOn({ rules }: Hours, day: Day): HoursRule | undefined {
  const date = dateOf(day)
  return rules.findLast((rule) => isAbout(rule, date))
}

export function dayAfter(day: Day): Day {
  return dateOf(day).next
}

function rangesOf({ ranges, comment, isUnsure }: HoursRule): readonly HoursRange[] {
  if (comment === undefined && !isUnsure) return ranges
  return ranges.map((range) => ({
    ...range,
    ...(comment !== undefined && { comment }),
    ...(isUnsure && { unsure: 'condition' }),
  }))
}

type CalendarDate = {
  readonly day: Day
  readonly next: Day
  readonly inYear: string
  readonly weekday: number
  readonly holiday: HolidayName | undefined
}

const calendar = new Map<Day, CalendarDate>()
const mostDays = 2_000

/** Cached: a search for what is open now needs the same days for thousands of places. */
function dateOf(day: Day): CalendarDate {
  const known = calendar.get(day)
  if (known) return known
  const found = { day, next: addToDay(day, 1), inYear: day.slice(5), weekday: weekdayOf(day), holiday: holidayOn(day) }
  if (calendar.size >= mostDays) calendar.clear()
  calendar.set(day, found)
  return found
}

function isAbout({ seasons, days, onHolidays }: HoursRule, date: CalendarDate): boolean {
  if (seasons.length > 0 && !seasons.some((season) => isInSeason(season, date))) return false
  if (days.length === 0 && !onHolidays) return true
  if (onHolidays && date.holiday) return true
  return days.some(
    ({ weekday, nth }) => weekday === date.weekday && (nth === undefined || nth === nthOf(date.day, nth)),
  )
}

/** Whether the rule takes the holiday into account: it has `PH`, or names the date, or never closes. */
function isAboutHoliday(
  { seasons, days, onHolidays, ranges: [range, ...more] }: HoursRule,
  date: CalendarDate,
): boolean {
  if (onHolidays || seasons.some((season) => season.from === season.to && isInSeason(season, date))) return true
  const isWholeYear = seasons.length === 0 && days.length === 0
  return isWholeYear && range?.from === '00:00' && range.to === '24:00' && more.length === 0
}

function isInSeason({ from, to }: HoursRule['seasons'][number], { day, inYear }: CalendarDate): boolean {
  const text = from.length === day.length ? day : inYear
  return from <= to ? from <= text && text <= to : from <= text || text <= to
}

function nthOf(day: Day, sign: number): number {
  const date = Number(day.slice(8))
  if (sign > 0) return Math.ceil(date / 7)
  const last = new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 0)).getUTCDate()
  return -Math.ceil((last - date + 1) / 7)
}
