import { minutesOf } from '../../base/local-days.js'
import type { Day } from '../../base/local-time.js'
import type { Hours, HoursRange } from './hours.js'
import { holidayOn, type HolidayName } from './public-holidays.js'
import { closureAmong, dayAfter, lastRuleOn, saidOn, type AskedDay } from './rules-on-day.js'

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

/** `days` days from `day` on. */
export function weekFrom(hours: Hours, { closures, day, days }: AskedDay & { readonly days: number }): HoursDay[] {
  const week: HoursDay[] = []
  for (let each = day; week.length < days; each = dayAfter(each)) week.push(hoursDay(hours, { closures, day: each }))
  return week
}

export function hoursDay(hours: Hours, asked: AskedDay): HoursDay {
  const { day } = asked
  const holiday = holidayOn(day)
  const closure = closureOn(hours, asked)
  return {
    day,
    ranges: [...rangesOn(hours, asked)],
    ...(holiday && { holiday }),
    ...(closure && { closure }),
  }
}

/**
 * Whether it opens on a day, however briefly, on a condition too: whoever asks of a day sees its hours with what the place
 * says of them, and has the time to call. What was open since the evening before does not count.
 */
export function isOpenOn(hours: Hours, asked: AskedDay): boolean {
  return saidOn(hours, asked).ranges.length > 0
}

/** What begins on a day, as it is told. */
export function rangesOn(hours: Hours, asked: AskedDay): readonly HoursRange[] {
  return joined(saidOn(hours, asked).ranges)
}

/** An exceptional closure, or a rule that closes and says why. */
function closureOn(hours: Hours, { closures, day }: AskedDay): HoursDay['closure'] {
  const closure = closureAmong(closures, day)
  if (closure) return closure.reason === undefined ? {} : { reason: closure.reason }
  const rule = lastRuleOn(hours, day)
  return rule?.ranges.length === 0 && rule.comment !== undefined ? { reason: rule.comment } : undefined
}

/** Ranges that overlap or touch become one, unless a comment or a doubt tells them apart. */
function joined(ranges: readonly HoursRange[]): readonly HoursRange[] {
  if (ranges.length < 2) return ranges
  const found: HoursRange[] = []
  for (const range of ranges.toSorted((a, b) => minutesOf(a.from) - minutesOf(b.from))) {
    const last = found.at(-1)
    // A range says no more than 24 hours.
    const isLong = last && endOf(range) > minutesOf(last.from) + 24 * 60
    const isOther = !last || isLong || last.comment !== range.comment || last.unsure !== range.unsure
    if (isOther || endOf(last) < minutesOf(range.from)) found.push(range)
    else if (endOf(range) > endOf(last)) found[found.length - 1] = { ...last, to: range.to }
  }
  return found
}

/** Minutes from the midnight on which it began; past 24 hours when it goes over the next. */
function endOf({ from, to }: HoursRange): number {
  return minutesOf(to) + (to <= from ? 24 * 60 : 0)
}
