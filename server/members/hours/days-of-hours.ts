import { minutesOf } from '../../base/local-days.js'
import type { Day } from '../../base/local-time.js'
import type { Hours, HoursRange } from './hours.js'
import { holidayOn, type HolidayName } from '../../base/public-holidays.js'
import { closureAmong, dayAfter, lastRuleOn, saidOn, type AskedDay } from './rules-on-day.js'

type HoursDay = {
  readonly day: Day
  /** In order of their beginning; ranges that touch are joined. Empty: closed. */
  readonly ranges: HoursRange[]
  /** Set even when the hours do not differ on this holiday. */
  readonly holiday?: HolidayName
  readonly closure?: { readonly reason?: string }
}

export function weekFrom(hours: Hours, { closures, day, days }: AskedDay & { readonly days: number }): HoursDay[] {
  const week: HoursDay[] = []
  for (let each = day; week.length < days; each = dayAfter(each)) week.push(hoursDay(hours, { closures, day: each }))
  return week
}

export function hoursDay(hours: Hours, asked: AskedDay): HoursDay {
  const { day } = asked
  const holiday = holidayOn(day)
  const closure = closureOn(hours, asked)
  return { day, ranges: [...rangesOn(hours, asked)], ...(holiday && { holiday }), ...(closure && { closure }) }
}

/**
 * Whether it opens on a day at all, be it on a condition: people who ask about a day see the condition with the hours,
 * and have time to call. A range that began the evening before does not count.
 */
export function isOpenOn(hours: Hours, asked: AskedDay): boolean {
  return saidOn(hours, asked).ranges.length > 0
}

export function rangesOn(hours: Hours, asked: AskedDay): readonly HoursRange[] {
  return joined(saidOn(hours, asked).ranges)
}

function closureOn(hours: Hours, { closures, day }: AskedDay): HoursDay['closure'] {
  const closure = closureAmong(closures, day)
  if (closure) return closure.reason === undefined ? {} : { reason: closure.reason }
  const rule = lastRuleOn(hours, day)
  return rule?.ranges.length === 0 && rule.comment !== undefined ? { reason: rule.comment } : undefined
}

function joined(ranges: readonly HoursRange[]): readonly HoursRange[] {
  if (ranges.length < 2) return ranges
  const found: HoursRange[] = []
  for (const range of ranges.toSorted((a, b) => minutesOf(a.from) - minutesOf(b.from))) {
    const last = found.at(-1)
    // A range cannot express more than 24 hours.
    const isLong = last && endOf(range) > minutesOf(last.from) + 24 * 60
    const isOther = !last || isLong || last.comment !== range.comment || last.unsure !== range.unsure
    if (isOther || endOf(last) < minutesOf(range.from)) found.push(range)
    else if (endOf(range) > endOf(last)) found[found.length - 1] = { ...last, to: range.to }
  }
  return found
}

/** Minutes from the midnight before it begins; more than 24 hours when it runs past the next midnight. */
function endOf({ from, to }: HoursRange): number {
  return minutesOf(to) + (to <= from ? 24 * 60 : 0)
}
