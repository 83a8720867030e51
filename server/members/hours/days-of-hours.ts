import { minutesOf, weekdayOf } from '../../base/local-days.js'
import { addToDay, type Day } from '../../base/local-time.js'
import type { ClosedDays, Hours, HoursRange, HoursRule } from './hours.js'
import { holidayOn, type HolidayName } from './public-holidays.js'

/** A day as it will be: rules, public holidays and closures counted in. */
export type HoursDay = {
  readonly day: Day
  /** In the order in which they begin, those that touch as one. None: closed. */
  readonly ranges: HoursRange[]
  /** Said even where the place is open as on any other day. */
  readonly holiday?: HolidayName
  /** Closed out of the ordinary, with its reason where one is known. */
  readonly closure?: { readonly reason?: string }
}

type Asked = { readonly closures: readonly ClosedDays[]; readonly day: Day }

/** `days` days from `day` on. */
export function weekFrom(hours: Hours, { closures, day, days }: Asked & { readonly days: number }) {
  return Array.from({ length: days }, (_, ahead): HoursDay => {
    const each = addToDay(day, ahead)
    const holiday = holidayOn(each)
    const closure = closureOn(hours, { closures, day: each })
    return {
      day: each,
      ranges: [...rangesOn(hours, { closures, day: each })],
      ...(holiday && { holiday }),
      ...(closure && { closure }),
    }
  })
}

/** Whether it opens on a day, however briefly: what was open since the evening before does not count. */
export function isOpenOn(hours: Hours, asked: Asked): boolean {
  return rangesOn(hours, asked).length > 0
}

/** What begins on a day, as it is told. */
export function rangesOn(hours: Hours, asked: Asked): readonly HoursRange[] {
  return joined(saidOn(hours, asked))
}

/** What begins on a day, as it was written. */
export function saidOn(hours: Hours, { closures, day }: Asked): readonly HoursRange[] {
  if (closureAmong(closures, day)) return []
  let ranges: readonly HoursRange[] = []
  for (const rule of hours.rules) {
    if (!isAbout(rule, day)) continue
    const { comment } = rule
    const own = comment === undefined ? rule.ranges : rule.ranges.map((range) => ({ ...range, comment }))
    ranges = rule.adds && own.length > 0 ? [...ranges, ...own] : own
  }
  return ranges
}

function closureAmong(closures: readonly ClosedDays[], day: Day): ClosedDays | undefined {
  return closures.find(({ from, to }) => from <= day && day <= to)
}

/** An exceptional closure, or a rule that closes and says why. */
function closureOn({ rules }: Hours, { closures, day }: Asked): HoursDay['closure'] {
  const closure = closureAmong(closures, day)
  if (closure) return closure.reason === undefined ? {} : { reason: closure.reason }
  const rule = rules.findLast((each) => isAbout(each, day))
  return rule?.ranges.length === 0 && rule.comment !== undefined ? { reason: rule.comment } : undefined
}

type Calendar = { readonly weekday: number; readonly isHoliday: boolean }

const calendar = new Map<Day, Calendar>()
const mostDays = 1_000

/** Kept: whoever asks what is open now asks the same few days of thousands of places. */
function calendarOf(day: Day): Calendar {
  const known = calendar.get(day)
  if (known) return known
  const found = { weekday: weekdayOf(day), isHoliday: holidayOn(day) !== undefined }
  if (calendar.size >= mostDays) calendar.clear()
  calendar.set(day, found)
  return found
}

function isAbout({ seasons, days, onHolidays }: HoursRule, day: Day): boolean {
  if (seasons.length > 0 && !seasons.some((season) => isInSeason(season, day))) return false
  if (days.length === 0 && !onHolidays) return true
  const { weekday, isHoliday } = calendarOf(day)
  if (onHolidays && isHoliday) return true
  return days.some((each) => each.weekday === weekday && (each.nth === undefined || each.nth === nthOf(day, each.nth)))
}

function isInSeason({ from, to }: HoursRule['seasons'][number], day: Day): boolean {
  const text = from.length === day.length ? day : day.slice(5)
  return from <= to ? from <= text && text <= to : from <= text || text <= to
}

/** Which one of its month a day is, counted from the end where `sign` is negative. */
function nthOf(day: Day, sign: number): number {
  const date = Number(day.slice(8))
  if (sign > 0) return Math.ceil(date / 7)
  const last = new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 0)).getUTCDate()
  return -Math.ceil((last - date + 1) / 7)
}

/** Ranges that overlap or touch become one, unless a comment tells them apart. */
function joined(ranges: readonly HoursRange[]): readonly HoursRange[] {
  if (ranges.length < 2) return ranges
  const found: HoursRange[] = []
  for (const range of ranges.toSorted((a, b) => minutesOf(a.from) - minutesOf(b.from))) {
    const last = found.at(-1)
    // A range says no more than 24 hours.
    const isLong = last && endOf(range) > minutesOf(last.from) + 24 * 60
    if (!last || isLong || last.comment !== range.comment || endOf(last) < minutesOf(range.from)) found.push(range)
    else if (endOf(range) > endOf(last)) found[found.length - 1] = { ...last, to: range.to }
  }
  return found
}

/** Minutes from the midnight on which it began; past 24 hours when it goes over the next. */
function endOf({ from, to }: HoursRange): number {
  return minutesOf(to) + (to <= from ? 24 * 60 : 0)
}
